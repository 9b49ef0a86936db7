/**
 * Plain names of conditions and of those who have them, by a stem of the learned one: "high blood pressure" tells of "hypertensive
 * patients". A symptom or an organ names nobody ("tired", "your kidneys"): those are complaints (own-matters.ts).
 */
import { type Cue, wordsCue } from './cues';

/** A row's name is the stem, or several parted by "|"; its pattern is asked of folded text. */
export const LAY_WORDS: Cue[] = [
  wordsCue(
    'sarcop',
    'frail(?:ty)?|(?:people|men|women|adults|those) (?:who (?:have )?(?:lost|lose)|with (?:little|low)) muscle',
    'men who have lost muscle',
    'stops muscle loss',
  ),
  wordsCue(
    'hypertens',
    '(?:high|raised|elevated) blood pressure',
    'with high blood pressure',
    'lowers blood pressure',
  ),
  wordsCue(
    'hypercholest',
    '(?:high|raised|elevated) cholesterol',
    'with high cholesterol',
    'lowers cholesterol',
  ),
  wordsCue('diabet', '(?:high|raised|elevated) blood sugar', 'with high blood sugar', 'lowers blood sugar'),
  wordsCue('osteopor', '(?:brittle|weak|thin) bones?|low bone density', 'with brittle bones', 'builds bones'),
  wordsCue('insomn', 'poor sleepers|insomniacs', 'poor sleepers', 'sleepless nights'),
  wordsCue(
    'anxi',
    'worriers?|anxious (?:people|men|women|adults|patients)',
    'anxious people',
    'makes you anxious',
  ),
  wordsCue('anemi|anaemi', 'ana?emi[ac]', 'with anaemia', 'with iron'),
  wordsCue('coelia|celia', 'co?eliacs?', 'safe for celiacs', 'safe for most'),
  wordsCue('autis', 'autis(?:m|tic)|on the spectrum', 'the autistic', 'automatic'),
  wordsCue('epicondyl', "(?:tennis|golfer['’]?s) elbow", 'in tennis elbow', 'at the elbow'),
  wordsCue('capsulitis', 'frozen shoulders?', 'in frozen shoulder', 'frozen peas'),
  wordsCue('tendin', 'tendon (?:pain|problems)|(?:sore|painful) tendons?', 'in tendon pain', 'tendons'),
  wordsCue('alcohol', '(?:stop|quit|stopping|quitting) drinking', 'to stop drinking', 'drinking water'),
  wordsCue('schizophren', 'psycho(?:sis|tic)', 'in psychosis', 'psychology'),
  wordsCue('fibrillation', 'afib|irregular heart(?:beat)?', 'with afib', 'the heart'),
  wordsCue('thyroid', 'thyroid', 'a slow thyroid', 'the throat'),
  wordsCue('attention', 'adhd', 'with adhd', 'to pay heed'),
  wordsCue('polycyst', 'pcos', 'with pcos', 'with cysts'),
  wordsCue('posttraum', 'ptsd|traumati[sz]ed', 'the traumatised', 'a trauma'),
  wordsCue('sclerosis', '(?:in|with|have|for) ms|ms patients', 'people with ms', '5 ms later'),
  wordsCue(
    'fatigue',
    '(?:tired|exhausted) (?:people|men|women|adults|patients)',
    'tired women',
    'car exhaust',
  ),
  wordsCue('apnea|apnoea', 'apno?ea|snorers?', 'helps snorers', 'stops snoring'),
  wordsCue(
    'myocard',
    '(?:after|survived) a heart attack|heart (?:attack )?(?:patients|survivors)',
    'after a heart attack',
    'prevents heart attacks',
  ),
  wordsCue('renal', 'kidney (?:patients|disease|failure)', 'kidney patients', 'your kidneys'),
  wordsCue('dement', "alzheimer(?:['’]?s)?", 'with alzheimer’s', 'memory loss'),
];
