/** Words inside personal names. Pure data, lower case. */

/** Particles that belong to the family name: "van der Berg", "dos Santos". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de da do das dos di del della dello degli dei du des d' la le los las van von vander der den het ten ter te zu zum zur af av al el bin ibn ben abu abd ur e y i st san santa mac 't op".split(
    ' ',
  ),
);

/** Suffixes behind a name, as printed: "JR" and "MD" alone are initials of somebody. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'Jr Sr II III IV 2nd 3rd 4th Filho Neto J\u00fanior Junior Sobrinho PhD'.split(' '),
);

/** The same where only a suffix can stand, between the family name and its comma: "COUTO JR., A. F.". */
export const FAMILY_SUFFIX = /^(?:jr|sr|ii|iii|iv|filho|neto|junior|j\u00fanior|sobrinho)$/iu;

/** Words between the last two names. */
export const NAME_JOINTS: ReadonlySet<string> = new Set([
  'and',
  '&',
  'y',
  'e',
  'und',
  'et',
  'och',
  'en',
  'with',
]);

/** Words that look like a family name before initials but begin a title: "Vitamin D …". */
export const NOT_FAMILIES: ReadonlySet<string> = new Set(
  'vitamin hepatitis type group part phase grade stage class protein omega apolipoprotein influenza model study section appendix chapter table figure coenzyme factor'.split(
    ' ',
  ),
);

/** Given names frequent on English-language pages, for lists that print "Jane Smith". */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'adam adrian alan albert alex alexander alexandra alice alison allison amanda amber amy andrea andrew angela ann anna anne anthony ' +
    'antonio ashley barbara ben benjamin beth betty brad bradley brandon brenda brian bruce bryan carl carla carlos carol caroline ' +
    'catherine charles charlotte cheryl chris christian christina christine christopher claire colin craig cynthia dan daniel david ' +
    'dawn deborah denise dennis diana diane donald donna douglas dylan edward eleanor elena elizabeth ellen emily emma eric erica erin ' +
    'ethan eva evan frances francis frank fred gary george gerald gina glenn grace graham greg gregory hannah harold harry heather helen ' +
    'henry holly howard ian irene isabel jack jacob jacqueline james jamie jan jane janet jason jay jean jeff jeffrey jenna jennifer ' +
    'jeremy jerry jesse jessica jill jim joan joanna joe joel john jonathan jordan jose joseph joshua joyce juan judith judy julia julie ' +
    'justin karen karl kate katherine kathleen kathryn katie keith kelly ken kenneth kevin kim kimberly kristen kristin kyle larry laura ' +
    'lauren lawrence leah lee leonard leslie linda lindsay lisa logan lori louis louise lucas lucy luis luke lynn madeline margaret maria ' +
    'marie marilyn mark marlene martha martin mary matt matthew megan melanie melissa michael michelle miguel mike molly monica nancy ' +
    'natalie nathan neil nicholas nick nicole noah nora oliver olivia oscar pamela patricia patrick paul paula pedro peter philip phillip ' +
    'rachel ralph raymond rebecca richard rita robert robin roger ronald rose ross roy russell ruth ryan sally sam samantha samuel sandra ' +
    'sara sarah scott sean sharon shaun shawn sheila simon sofia sophia sophie stacy stanley stephanie stephen steve steven stuart susan ' +
    'suzanne tamara tara ted teresa terry theodore theresa thomas tiffany tim timothy todd tom tony tracy trevor tyler valerie vanessa ' +
    'veronica vicki victor victoria vincent virginia walter wayne wendy william yvonne zachary zoe'
  ).split(' '),
);
