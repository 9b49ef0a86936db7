/** Words inside personal names. Pure data, lower case. */

/** Particles that belong to the family name: "van der Berg", "dos Santos". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de da do das dos di del della dello degli dei du des d' la le los las van von vander der den het ten ter te zu zum zur af av al el bin ibn ben abu abd ur e y i st san santa mac 't \u2019t \u2018t op".split(
    ' ',
  ),
);

/** Suffixes behind a name, as printed: "JR" and "MD" alone are initials of somebody. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'Jr Sr II III IV 2nd 3rd 4th Filho Neto J\u00fanior Junior Sobrinho PhD'.split(' '),
);

/** Those that no family name holds: takes "JR" behind "COUTO", "Jr" behind "Okafor"; refuses "FILHO" behind "SOUZA", where it is a part of the name, "Iv" behind "Van". */
export const FAMILY_SUFFIX = /^(?:[Jj]r|JR|[Ss]r|SR|II|III|IV)$/;

/** Degrees behind a name, as printed: most can be initials or a word of a title as well. */
export const DEGREES: ReadonlySet<string> = new Set('MD PhD MPH MS MSc RD RDN RN DO PT DPT'.split(' '));

/** Words between the last two names. */
export const NAME_JOINTS: ReadonlySet<string> = new Set([
  'and',
  'y',
  'e',
  'und',
  'et',
  'och',
  'og',
  'en',
  've',
  'with',
]);

/** Words that look like a family name before initials but begin a title: "Vitamin D …". */
export const NOT_FAMILIES: ReadonlySet<string> = new Set(
  'vitamin hepatitis type group grupo part phase grade stage class protein omega apolipoprotein influenza model study section appendix chapter table figure coenzyme factor'.split(
    ' ',
  ),
);

/** Given names frequent on English-language pages, for lists that print "Jane Smith". */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'adam alan alex alexander alice allen amy andrea andrew angela ann anna ' +
    'anne anthony ben benjamin brad brian carl carol catharine catherine charles charlotte ' +
    'chris christine christopher daniel david deborah diana ' +
    'donald donna edward elena elizabeth emily emma eric erin francis gary george greg gregory ' +
    'hal hannah helen henry ian jack jacob james jamie jane janet jason jean jeff jeffrey jennifer ' +
    'jessica jill jim joan joe john jonathan jose joseph joshua judy julia julie ' +
    'justin karen kate kathleen keith kelly kevin kim kyle larry laura lauren ' +
    'lee linda lisa louis louise lucy luis luke margaret maria marie marion mark martin mary matt matthew ' +
    'melissa michael michelle mike nancy neil nicholas nick oliver olivia ' +
    'patricia patrick paul peter philip rachel raymond rebecca richard robert roger ' +
    'ruth ryan sam samantha samuel sara sarah scott sean simon sophia sophie stephanie ' +
    'stephen steve steven susan thomas tim timothy todd tom tony victoria ' +
    'william ' +
    'alessandro anders andreas bart carlos erik fernando filippo francesco francois giovanni giuseppe hans henrik ingrid isabelle ' +
    'javier joao juan jurgen klaus lars luca maurits michel miguel monika nathalie pablo paolo paulo pedro petra ' +
    'philippe pierre pieter piotr sabine stefan sven walter willem wolfgang'
  ).split(' '),
);

/** Forms of address before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set('dr prof professor mr mrs ms sir'.split(' '));

/** What somebody did for the work, in the bracket or behind the comma that follows the names. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  'ed eds editor editors hrsg hg org orgs coord comp comps host hosts director producer presenter narrator guest writer red dir cur'.split(
    ' ',
  ),
);
