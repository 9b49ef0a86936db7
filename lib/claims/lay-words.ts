/**
 * Plain names of conditions and of those who have them, by a stem of the learned one: "high blood pressure" tells of "hypertensive
 * patients". A symptom or an organ names nobody ("tired", "your kidneys"): those are complaints (own-matters.ts).
 */
import { type Cue, toCue } from './cues';

/** A row's name is the stem; its pattern is asked of folded text. */
const lay = (stem: string, words: string, takes: string, refuses: string): Cue =>
  toCue(stem, `\\b(?:${words})\\b`, takes, refuses);

export const LAY_WORDS: Cue[] = [
  lay(
    'sarcop',
    '(?:people|men|women|adults|those) (?:who (?:have )?(?:lost|lose)|with (?:little|low)) muscle',
    'men who have lost muscle',
    'stops muscle loss',
  ),
  lay(
    'hypertens',
    '(?:high|raised|elevated) blood pressure',
    'with high blood pressure',
    'lowers blood pressure',
  ),
  lay('hypercholest', '(?:high|raised|elevated) cholesterol', 'with high cholesterol', 'lowers cholesterol'),
  lay('diabet', '(?:high|raised|elevated) blood sugar', 'with high blood sugar', 'lowers blood sugar'),
  lay('osteopor', '(?:brittle|weak|thin) bones?|low bone density', 'with brittle bones', 'builds bones'),
  lay('insomn', 'poor sleepers|insomniacs', 'poor sleepers', 'sleepless nights'),
  lay(
    'anxi',
    'worriers?|anxious (?:people|men|women|adults|patients)',
    'anxious people',
    'makes you anxious',
  ),
  lay('anemi', 'anaemi[ac]', 'with anaemia', 'with iron'),
  lay('anaemi', 'anemi[ac]', 'with anemia', 'with iron'),
  lay('autis', 'autis(?:m|tic)', 'the autistic', 'automatic'),
  lay('polycyst', 'pcos', 'with pcos', 'with cysts'),
  lay('posttraum', 'ptsd|traumati[sz]ed', 'the traumatised', 'a trauma'),
  lay('sclerosis', '(?:in|with|have|for) ms|ms patients', 'people with ms', '5 ms later'),
  lay('fatigue', '(?:tired|exhausted) (?:people|men|women|adults|patients)', 'tired women', 'car exhaust'),
  lay('apnea', 'apnoea|snorers?', 'helps snorers', 'stops snoring'),
  lay('apnoea', 'apnea|snorers?', 'helps snorers', 'stops snoring'),
  lay(
    'myocard',
    '(?:after|survived) a heart attack|heart (?:attack )?(?:patients|survivors)',
    'after a heart attack',
    'prevents heart attacks',
  ),
  lay('renal', 'kidney (?:patients|disease|failure)', 'kidney patients', 'your kidneys'),
  lay('dement', "alzheimer(?:['’]?s)?", 'with alzheimer’s', 'memory loss'),
];
