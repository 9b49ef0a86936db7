/**
 * The words that set the strength of a sentence's wording, as tables in the order in which they are asked: what is
 * left open, what is said to act, what goes together, what is called for. The steps are those of Yu, Li & Wang (2019,
 * https://aclanthology.org/D19-1473/). Each row has a sentence it takes and one it refuses; the tests run them.
 */
import { VERB_ANY, VERB_BASE, VERB_ING, VERB_PAST, VERB_THIRD } from './causal-verbs';
import { type Cue, toCue } from './cues';
import { PEOPLE_NOUNS } from './people-nouns';

/** Up to so many words between two others. */
const gap = (most: number): string => `(?:[a-zà-ÿ0-9’'/-]+ ){0,${most}}?`;

/** The same up to three, but not where the words only bind: "seems to be associated with a lower …". */
const ACTING_GAP = '(?:(?!associated|linked|related|have|face|less|secondary)[a-zà-ÿ0-9’-]+ ){0,3}?';

/** Words between "no" and a verb that deny no effect: "no trial has tested whether", "no pill helps as much as". */
const UNDENIED =
  'whether|why|what|how|if|that|than|as|like|more|less|better|but|except|without|unless|sure|certain|clear|knows?|knew|means?|tests?|tested|shows?|showed|shown|finds?|found|says?|said|pro(?:of|ves?|ved|ven)|evidence|thinks?|believes?|doubts?|need|reason';

/** The same up to five, none of them one of those. */
const DENIED_GAP = `(?:(?!(?:${UNDENIED})\\b)[a-zà-ÿ0-9’'/-]+ ){0,5}?`;

/** What follows "no" where nothing is denied: a turn of speech, or a lack that itself may act ("no sleep", "no smoking"). */
const NO_DENIAL =
  'doubt|question|wonder|matter|surprise|one|other|longer|(?:(?!single|known)[a-z]+ )?(?:sleep|rest|exercise|activity|movement|sports?|breakfast|lunch|dinner|alcohol|sugar|salt|caffeine|coffee|water|meat|carbs|fib(?:re|er)|sunlight|screens?|[a-z]{2,}ing)';

const cue = (name: string, source: string, takes: string, refuses: string): Cue =>
  toCue(name, source.replaceAll(/ (?=[([])/g, ' +'), takes, refuses);

/** Flat statements that one thing does nothing to another: no "significantly", no "found to be similar". */
export const FLAT_NULL: Cue[] = [
  cue(
    'does not act',
    `\\b(?:(?:does|do|did|will|can)(?<!^["“‘]?do)(?: ?n['’]t| not)|won['’]t) (?!significantly|statistically)${gap(1)}(?:predict|${VERB_BASE}|matter|work|make (?:you|any|a))\\b|\\bcan(?:not|['’]t) (?:predict|${VERB_BASE})\\b|\\b(?<!not |n['’]t |never |not been |n['’]t been |never been )(?:shown|proven) not to (?:work|help|matter|make)\\b`,
    'Stretching doesn’t prevent soreness.',
    'Stretching did not significantly prevent soreness.',
  ),
  cue(
    'nothing acts',
    `(?:^|[,;:(–—] ?)["“‘]?(?:neither ${gap(5)}nor|none of|nothing|no(?! (?:${NO_DENIAL})\\b)) ${DENIED_GAP}(?:${VERB_ANY})\\b(?![^,.;:]{0,100}\\b(?:more|most|less|better|faster|like|than|as [a-z]+ as)\\b)`,
    'In that trial, neither walking nor stretching raised the risk.',
    'In short, no doubt walking lowers the risk.',
  ),
  cue(
    'no better',
    `\\b(?:is|are|work|works|does|do) no (?:better|more effective|more useful) than\\b`,
    'Arthroscopy is no better than a sham operation.',
    'Arthroscopy is better than no operation.',
  ),
  cue(
    'no effect',
    `\\b(?:has|have|had|makes?|made|is|there is|with) (?:absolutely |almost |virtually )?no (?:effect|impact|influence|benefit|bearing|link|connection|difference)\\b|\\b(?:is|are)(?: ?n['’]t| not) (?:linked|tied|related) to\\b`,
    'Stretching has no effect on soreness.',
    'Stretching has an effect on soreness.',
  ),
];

/** What may be so: "may reduce", "appears to protect", "could be effective". */
export const CONDITIONAL: Cue[] = [
  cue(
    'may act',
    `\\b(?:may|might|could|would|cannot be excluded that) ${ACTING_GAP}(?:${VERB_BASE}|have (?:an? |no |little |some )?(?:[a-zà-ÿ-]+ ){0,3}?(?:effects?|impact|influence|role|benefits?|implications for survival|consequences)|exert|lead|result|spell|lessen|explain|account|underlie|work|provide|offer|hold|give|become|avoid|achieve|keep|safeguard|combat|prone|reasons?|interact|aid|assist|effective|beneficial|helpful|harmful|detrimental|favou?rable|due|responsible|involved|at the root|to blame|attribut\\w+|caused|improved|reduced|increased|lowered|prevented|enhanced|affected|influenced|induced|mediated|modified|driven|explained|accomplished|an? (?:[a-zà-ÿ-]+ ){0,3}(?:cause|therapy|treatment|strategy|target|option|mechanism|approach|intervention|culprit|benefit)|protective|cost-effective|advantageous|promising|causal|causative|key to|crucial|critical|essential|vital|put [a-z]+ at|a key)\\b`,
    'Walking may ease back pain.',
    'Walking may be measured with a watch.',
  ),
  cue(
    'may yet act',
    `\\b(?:may|might|could|would|appear(?:s|ed)? to|seem(?:s|ed)? to|(?<!(?:more|less|as|most|least) )likely to|tend(?:s|ed)? to) (?!not\\b)${gap(6)}(?:${VERB_BASE}|${VERB_ING}|effective|effects? on|an? (?:[a-zà-ÿ-]+ ){0,3}role|roles? in|key role|consequence|the result of|more effective|successful)\\b`,
    'Walking may be a simple way to ease back pain.',
    'Walking may be a habit.',
  ),
  cue(
    'seems to act',
    `\\b(?:appear(?:s|ed)?|seem(?:s|ed)?|(?<!(?:more|less|as|most|least) )likely|thought|believed|suspected|potentially|possibly|probably|perhaps) ${ACTING_GAP}(?:${VERB_ANY}|have an? (?:[a-zà-ÿ-]+ ){0,2}(?:effect|impact|influence|role|benefit)|effective|beneficial|helpful|protective|due|safe|feasible|superior|caused?|causative|provide|offer|play|plays|the cause|a cause|an effective|life-saving|lead|leads|result|results)\\b`,
    'Walking seems to ease back pain.',
    'Walking seems to be popular.',
  ),
  cue(
    'possible effect',
    `\\b(?:potential(?:ly)?|possible|promising|putative|hypothesi[sz]ed|suggested) ${gap(3)}(?:effects?|benefits?|cause|causes|role|influence|impact|mechanisms?|therapy|treatments?|protective|therapeutic|targets?|culprits?|harms?|alternative|option)\\b`,
    'A possible benefit of walking is better sleep.',
    'A possible rain shower ends the walk.',
  ),
];

/** What is said to act on a risk or to bring about an end: stronger than the "lower risk" that may follow it. */
export const STRONG: Cue[] = [
  cue(
    'changes the risk',
    `\\b(?<!-|\\b(?:to|was|were|is|are|be|been|an?|the|with|had) )(?:increas(?:es?|ed|ing)|rais(?:es?|ed|ing)|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|cuts?|cutting|halv(?:es?|ed|ing)|doubl(?:es|ed|ing)|tripl(?:es?|ed)|boosts?|heightens?|ups|minimi[sz](?:es?|ed|ing)|diminish(?:es|ed)|slash(?:es|ed)?|quadrupl(?:es?|ed)) (?:the|your|their|his|her|our|women’s|women's|men’s|men's|patients’|patients') ${gap(4)}(?:risks?|rates?|odds|chances?|likelihood|incidence|number|mortality|deaths?|survival|burden|prevalence|costs?|severity)\\b|\\b(?:increases|raises|lowers|reduces|decreases|cuts|halves|doubles|boosts|heightens|ups|minimi[sz]es|slashes|significantly reduced|significantly increased|significantly raised) (?!in\\b|of\\b|with\\b)${gap(3)}(?:risks?|rates?|odds|chances?|likelihood|incidence|mortality|deaths?|survival)\\b`,
    'Sitting all day raises the risk of diabetes.',
    'Sitters had an increased risk of diabetes.',
  ),
  cue(
    'brings about',
    `\\b(?:resulted in|results? in an?|led to|leads? to|leading to|contribut(?:ed|es?) to|pos(?:es|ed|e) (?:an? |no )|puts? ${gap(2)}at ${gap(3)}(?:risk|danger|odds|chances?|likelihood)|caus(?:es|ed|ing) (?:an? |the |more |significant ))\\b`,
    'Sitting all day led to a higher risk of diabetes.',
    'The path led nowhere.',
  ),
];

/** What is said to act: "reduces", "led to", "is effective", "because of". */
export const DIRECT: Cue[] = [
  cue(
    'acts on',
    `(?<!-|\\b(?:the|a|an|of|its|their|our|his|her|your|these|those|which|in|two|three|such|observed|study|yielded|and|all|many|several|various|other|natural) )\\b(?:${VERB_THIRD}|provides? (?:relief|benefits?|protection)|saves|works|ensures|exerts|plays an?)\\b(?! (?:linearly|with|as|to|over|in|of|between|among|from|for|were|was|are|and|or|that)\\b)`,
    'Sauna bathing lowers blood pressure.',
    'Sauna bathing and lower blood pressure.',
  ),
  cue(
    'acted on',
    `(?<!\\b(?:was|were|is|are|be|been|being|had|have|has|with|of|and|or|an?|the|their|its|to|for|in|no|showed|significantly|more|greater|from|by|as|not|most|highly|severely|those|if|than|when|well|also) |, |^["“'‘]{0,2})\\b(?:${VERB_PAST}|conveyed|exerted)(?= (?:the|their|its|his|her|both|all|in|an?|[a-zà-ÿ0-9]+[- ][a-zà-ÿ0-9]+|[a-zà-ÿ0-9]+[.,;]))(?! (?:in|by|during|after|over|with|from|at|to|significantly|among|on|women|men|patients|risk|odds|rates?|following|linearly|rapidly|exponentially|more|less|up|down|slightly|somewhat|when|for|until|since)\\b)`,
    'The programme improved balance and gait.',
    'Those with an improved balance walked on.',
  ),
  cue(
    'acted clearly',
    `\\b(?:significantly|effectively|substantially|dramatically|markedly|greatly|sharply|successfully|clearly|consistently|independently|strongly|directly|negatively|positively|adversely|favou?rably|beneficially|statistically|also|further|not only|greatly) (?<!\\b(?:was|were|is|are|be|been|had|a) [a-z]{1,14} )(?!lower\\b|benefit\\b)(?:${VERB_PAST}|${VERB_BASE})(?! (?:in|by|during|after|over|with|from|at|risk|odds|levels?|among|compared|than|of)\\b)`,
    'The programme significantly improved balance.',
    'Balance was significantly improved in spring.',
  ),
  cue(
    'can act',
    `\\b(?:can|will|does|do|did|cannot|helps?|helped|shown to|known to|found to|proven to|proved to|able to|enough to|ability to|capacity to|failed to|does not|do not|did not|not|which|that|also) ${gap(2)}(?:${VERB_BASE}|lead|result|have (?:an?|no|little|significant|positive|negative|beneficial) ${gap(2)}(?:effects?|impact|influence|benefits?)|effective|avoided|reduced|improved|prevented|avoid|reversed|control)\\b(?! (?:(?:in|of|to) )?(?:the )?(?:diagnosis|diagnosing|identif\\w+|forecast|over|differen\\w+|guide|inform|detect))`,
    'A daily walk can lower blood pressure.',
    'A daily walk and low blood pressure.',
  ),
  cue(
    'many act',
    `(?<!\\b(?:to|may|might|could|would|should|must|the|a|an|in|of|this|any|no|and|or|significant|further|will|can|major|leading|common) |-)\\b(?:reduce|improve|prevent|enhance|affect|boost|trigger|induce|inhibit|suppress|promote|protect|impair|stimulate|influence|alter|exacerbate|save|cause|lead to|result in|contribute to|increase (?:the )?risk|raise|worsen|cut|benefit|help|halve|shorten|delay|triple|threaten|(?:play|plays|played) an? (?:[a-zà-ÿ-]+ ){0,3}role in|pos(?:e|es|ed) (?:[a-zà-ÿ-]+ ){0,3}(?:risk|threat|danger)|increase(?= survival| [a-zà-ÿ]+ risk| mortality))(?! of\\b| with\\b| in\\b| over\\b)\\b`,
    'Short naps improve reaction time.',
    'A nap is a way to improve reaction time.',
  ),
  cue(
    'many raise',
    `(?<!-)\\b(?=\\S{3,31} (?:also |further |even )?(?:increase|decrease) )(?!(?:its|this|was|is|has|does|as|thus|versus|plus|various|doctors|coaches|${PEOPLE_NOUNS.join('|')})\\b)[a-zà-ÿ0-9-]{2,30}s (?:also |further |even )?(?:increase|decrease) (?!(?:in|of|by|with|after|and|or|over|from|to|during|as|at|for|than|when|while|on|under|through|until|before|across|but|if|is|was|are|were|between|among|along|only|more|because|due|per|towards?|every|each|their|[a-z]+ly)\\b)[a-z]`,
    'Daily squats increase bone density.',
    'Fractures increase with age, and runners increase their mileage.',
  ),
  cue(
    'by acting',
    `(?:,|\\bthereby|\\bthus|\\bby|\\bwhile|\\bwithout|\\band|\\beffective (?:in|at|for)|\\beffects? in|\\bin) (?!(?:the|their|its|his|her|our|your|an?|of|with) )${gap(1)}(?:${VERB_ING})\\b(?! of\\b)`,
    'Naps were effective in improving reaction time.',
    'Improving weather made a nap likely.',
  ),
  cue(
    'effect on',
    `\\b(?:(?:have|has|had|having|exert\\w*|shows?|showed|demonstrat\\w+|is|no|big|the greatest) ${gap(3)}(?:effects?|impacts?|influences?) ${gap(3)}(?:on|upon)|(?:beneficial|positive|negative|protective|favou?rable|detrimental|harmful|dramatic|significant|strong|direct|additive|therapeutic|sustained|diabetogenic|obesogenic|nutritional|big|major|profound) (?:effects?|impacts?|influence|benefits?)|(?<!the )benefits? from|(?:clinical|similar|significant|additional) benefits? (?:of|to|in|from|for))\\b`,
    'Naps had a clear effect on reaction time.',
    'Naps take twenty minutes.',
  ),
  cue(
    'effective',
    `\\b(?:(?:is|are|was|were|be|been|highly|an?|safe and|most|equally|both|proven|proved) ${gap(1)}(?:effective(?! (?:tool|way to (?:assess|measure|identify)))|efficacious|beneficial|detrimental|harmful)|effective (?:in|for|at|against)|most successful)\\b`,
    'Naps are effective against tiredness.',
    'Naps are short.',
  ),
  cue(
    'crucial',
    `\\b(?:is|are|was|were) (?:[a-z]+ly |also )?(?:critical|crucial|vital|fundamental|essential|key|pivotal|indispensable) (?:in|for|to) (?!further|future|understand|note|consider|avoid|be\\b|have\\b|the understanding)`,
    'Sleep is crucial for memory.',
    'It is crucial to note the date.',
  ),
  cue(
    'can be harmful',
    `\\bcan (?:also |even )?be (?:[a-z]+ly )?(?:fatal|deadly|lethal|life[- ]threatening|dangerous|harmful|unhealthy|toxic)\\b`,
    'Too much vitamin A can be harmful.',
    'The pose can be held for a minute.',
  ),
  cue(
    'done by',
    `\\b(?:(?<!\\b(?:the|its|their|our|these|those|yield\\w*|study|trial|similar) )result(?:s|ed|ing)? (?:from|in)|mediated (?:by|via|through)|(?:improved|reduced|increased|decreased|enhanced|affected|influenced|altered|prevented|modified|induced|regulated|determined|attenuated|lowered|achieved|modulated|controlled|suppressed|inhibited|driven) ${gap(2)}(?:by|through|via|following)|(?:is|are|was|were|be|been|largely|mostly|mainly) (?:[a-z]+ly )?caused by|(?:is|are|was|were) (?:[a-z]+ly )?(?:due|down) to (?!be\\b)|depend(?:s|ed|ent)? ${gap(1)}(?:up)?on)\\b`,
    'Stiffness was reduced by daily stretching.',
    'Stiffness was measured by two coaches.',
  ),
  cue(
    'cause of',
    `\\b(?:causal(?:ly|ity)?(?! (?:claims?|statements?|language|wording|words|inferences?|interpretations?|conclusions?|questions?|diagrams?|models?|methods?|analys[ei]s|reasoning)\\b)|causes? (?:of|for)|contributions? to|consequences? of|contributors? (?:to|of)|determinants? (?:of|for)|triggers? of|key (?:elements?|factors?) (?:to|in|for)|kill(?:s|ed|er))\\b`,
    'Sitting is a cause of stiffness.',
    'Sitting is a habit.',
  ),
];

/** What goes together in so many words: "is associated with", "predicts", "more likely". */
export const ASSOCIATION: Cue[] = [
  cue(
    'associated',
    `\\b(?:(?<!-)associat(?:ed|es?) (?!professor)|associations? |associated[.,;)]|association[.,;)]|correlat(?:ed?|es|ions?|ive|ing)|(?:is|are|was|were|been|also|closely|strongly|not|be|study|or|,) linked|linked (?:to|with)|linking|(?:link|links|linking|relations?(?:hips?)?|connections?) (?:between|to|with|of)|(?:clear|strong|close|inverse|positive|negative|significant|the|a|causal) (?:link|relation(?:ship)?)s?|tied to|ties between|coincid(?:e[ds]?|ing)|inversely|concomitant|accompanied by|coexist\\w*|interacts? with)`,
    'Screen time is associated with poor sleep.',
    'Turn the screen off before sleep.',
  ),
  cue(
    'related',
    `\\b(?:is|are|was|were|be|been|positively|negatively|closely|strongly|independently|significantly|inversely|not|also|and|directly) related to|\\brelates? to\\b`,
    'Grip strength was related to walking speed.',
    'He asked a health-related question.',
  ),
];

/** What is said of risks and their signs: "predicts", "more likely", "at higher risk". */
export const RISK: Cue[] = [
  cue(
    'predicts',
    `\\b(?:(?<=\\b(?:can|found to|shown to|not|which|that|help) )predict|predict(?:s|ed(?! (?:percent|value))|ive (?:of|for)|ors? (?:of|for)|ors?[.,])|predictors?|predispos\\w+|prognostic (?:factors?|markers?|value|significance)|(?:an?|the|independent|major|important|significant|strong|new|modifiable|are|as|potential|common) (?:[a-zà-ÿ-]+ )?risk (?:factors?|markers?|indicators?)|risk factors? (?:for|of)|(?:independent|predictor|contributing|related) factors?|(?:bio)?markers? (?:of|for)|indicators? of|protective factors?|indicative of)\\b`,
    'Grip strength predicted later disability.',
    'Grip the bar firmly.',
  ),
  cue(
    'likelier',
    `\\b(?:(?:(?<!most )more|less|twice|times|greater|equally|as|significantly) (?:as )?(?:likely|prone|common|prevalent|frequent(?:ly)?|often|susceptible|vulnerable)|least likely|most (?:likely|common|prevalent|frequent(?:ly)?) (?:to|in|among|reported)|(?:likelihood|odds|probability|prevalence|incidence|frequency|rates?) ${gap(8)}(?:is|was|were|are) ${gap(2)}(?:higher|highest|lower|greater|increased|decreased|reduced|high|similar))\\b`,
    'Night workers are more likely to gain weight.',
    'Night workers gain weight.',
  ),
  cue(
    'at risk',
    `\\b(?:at|had|have|has|having|with|face|faced|carry|carried|showed|an?|the|were|run|indicate|no) (?:an? )?(?:[a-z]+ly |relatively |particularly )?(?:increased|higher|greater|lower|elevated|reduced|decreased|raised|two-?fold|threefold|heightened|excess|substantial|high(?! (?:rate|rates|prevalence|incidence|mortality))|particular) (?:(?!the\\b|a\\b|in\\b|of\\b)[a-zà-ÿ-]+ ){0,2}?(?:risks?|odds|likelihood|prevalence|incidence|rates?|chances?|mortality|hazard)(?! (?:patients?|women|men|groups?|populations?|individuals|families|children|subgroups?)\\b)|\\b(?:higher|lower|greater|elevated) (?:[a-zà-ÿ-]+ )?(?:risk|danger|likelihood|odds)\\b|\\bat risk for\\b|\\brisk occupations\\b`,
    'Runners had a lower risk of diabetes.',
    'Running lowers the risk of diabetes.',
  ),
];

/** What differs between groups or times: "higher than", "was lower in", "increased over the years". */
export const COMPARISON: Cue[] = [
  cue(
    'compared',
    `\\b(?:higher|lower|greater|larger|smaller|fewer|more|less|better|worse|poorer|shorter|longer|older|younger|earlier|later|faster|slower|stronger|weaker|inferior|similar|comparable|different|elevated|increased|decreased|reduced) ${gap(10)}(?:than|compared|as compared|between|versus|vs\\.?|relative to|irrespective)(?! (?:[\\d£$]|half|previously|expected|one|two|three|a (?:third|quarter|month|year|decade|million)|an hour|usual|thought|[a-zà-ÿ]+ (?:percent|per cent)))(?: |\\b)|\\bdiffer(?:s|ed)? (?:significantly )?(?:between|from|among|in|according|by)|\\b(?:significant|obvious|gender|sex|racial|ethnic|no|statistically) (?:[a-zà-ÿ-]+ )?differences?\\b|\\bdisparit(?:y|ies)\\b`,
    'Swimmers had longer telomeres than walkers.',
    'Swimmers trained for more than 30 weeks.',
  ),
  cue(
    'higher or lower',
    `\\b(?:is|are|was|were|be|had|have|has|having|showed?|shows|remain(?:ed|s)?|found|observed|experienced?|exhibit(?:ed|s)?|reported|displayed|demonstrated?|received?|tended to have|became) ${gap(3)}(?:higher|lower|greater|larger|smaller|fewer|better|worse|worst|poorer|shorter|longer|older|younger|elevated|increased|decreased|reduced|diminished|altered|magnified|impaired|greatest|highest|lowest|high levels|similar|more)\\b(?! (?:to|sensitive|specific|accurate|than))`,
    'Ferritin was significantly lower in runners.',
    'Lower the bar slowly.',
  ),
  cue(
    'changed',
    `\\b(?:significant|marked|an?|the|no|twofold|further|\\d{1,4}(?:\\.\\d{1,3})?%) (?:[a-zà-ÿ-]+ ){0,2}?(?:increase|decrease|improvements?|reductions?|rise|decline|changes?|interaction)s? (?:[a-zà-ÿ-]+ ){0,1}?in\\b|\\b(?:increas|decreas|improv|declin)(?:ed?|es) (?:significantly |gradually |slightly |with |over |after |in |during |from )|\\b(?:rose|fell|dropped|worsened|increased|decreased) (?:[a-zà-ÿ-]+ )?(?:in|after|during|from|by|over|with)\\b|\\btend(?:s|ed|ency)? (?:to|toward)|\\bupregulat\\w+|\\b(?:incidence|prevalence|rates?) (?:higher|lower|doubled|up|down)\\b`,
    'Scores increased over the winter.',
    'The coach scores each lift.',
  ),
  cue(
    'common among',
    `\\b(?:(?:common|seen|prevalent|frequent|present|evident|found|observed|high|higher|low|lower|rare|identified) (?:in|among|for|after|at) (?:most |many |[\\d.]+% of |the |elderly |older )?(?:[a-zà-ÿ-]+ ){0,3}?(?:patients?|women|men|children|adults|teens|adolescents|people|individuals|infants|subjects|population|users|outpatients|carriers|cases|survivors|preschool|belt|South|girls|boys)|carriers of|(?:times|half|double|twice|triple) the (?:[a-zà-ÿ-]+ ){0,2}(?:rate|risk|likelihood|odds|incidence|prevalence)|-fold |(?:less|half the|peak|particular|significant|substantial|fold) (?:[a-zà-ÿ-]+ )?risk\\b|(?:link|links|tie|ties|tied) [a-zà-ÿ ,-]{3,60}? (?:to|with) |(?:herald|signal|spell)s? |(?:improvement|reduction|increase|decrease|change|rise|decline|association)s? (?:was|were|is|are) (?:also )?(?:observed|seen|found|noted)|(?:a|big|major|not a|key) factors? (?:in|for|behind)|prevalence of [a-zà-ÿ -]{3,40} (?:is|was) high|fold increase)\\b`,
    'Anaemia was common among young women.',
    'Anaemia is a lack of red blood cells.',
  ),
];

/** Sentences that ask for something to be done or studied state no finding. */
export const CALLS: Cue[] = [
  cue(
    'needed',
    `\\b(?:(?:is|are|be|remains?|still|were|was|seems?) ${gap(2)}(?:needed|warranted|required|necessary|recommended|indicated|advisable|mandatory|important to (?!slow|reduce|prevent|improve)|essential to (?!slow|reduce|prevent|improve)|crucial to (?!slow|reduce|prevent|improve)|merits?|to be (?:elucidated|determined|clarified|established))|need(?:s|ed)? to|(?:there is|highlight\\w*|suggest\\w*|emphasi\\w*|urgent|clear|underscor\\w*) ${gap(3)}need for|should|must|merits?|warrants?|require(?:s|d)? (?:further|additional|more|confirmation|a )|(?:further|future|additional|larger|larger-scale) ${gap(3)}(?:stud(?:y|ies)|research|trials?|investigations?|work|evaluation|efforts)|remains? to be|(?:we|authors?|experts?) (?:strongly )?(?:recommend|propose|advocate|call)|recommends?|trial registration|clinicaltrials\\.gov|isrctn\\w+|little is known|first (?:study|report) to|worthwhile to|keen to)\\b`,
    'Larger trials are needed to settle the matter.',
    'Larger meals made runners slower.',
  ),
  cue(
    'not known',
    `\\b(?:no (?:one|study|studies|trials?|research|evidence|proof|experiments?)|nobody|nothing) ${gap(3)}(?:knows?|known|sure|certain|tested|asked|shows?|shown|proves?|proven|found|suggests?|says?) ${gap(2)}(?:whether|if|that)\\b`,
    'So far no trial has tested whether zinc prevents colds.',
    'So far no trial lasted long, and zinc was found to prevent colds.',
  ),
];

/** Names of societies. Takes "American Heart Association", "Association for Psychological Science"; refuses "an association". */
export const SOCIETIES =
  /\b(?:\p{Lu}[\p{L}’']+ (?:(?:of|for|the|and|\p{Lu}[\p{L}’']+) ){0,6}Association(?: (?:of|for) (?:the )?\p{Lu}\p{L}+)*|Association (?:of|for) (?:the )?\p{Lu}\p{L}+)/gu;

/** Without it a sentence names no society: it tells that much sooner. */
export const SOCIETY_WORD = 'Association';

/**
 * Words that look like cues and are none, blanked before the cues are asked: journals, designs, topics of
 * an inquiry, tools that help to measure, phrases of quantity. Takes "case-control",
 * "assessed the effect of", "may help identify", "more than half"; refuses "an association", "the effect of".
 */
export const LOOKALIKES =
  /\b(?:Journal of(?: (?:the|of|and|\p{Lu}\p{L}+)){1,8}|[Cc]ase[- ]control|(?:[Aa]ssess|[Ii]nvestigat|[Ii]dentif|[Ee]xamin|[Ee]valuat|[Dd]etermin|[Ee]xplor|[Mm]easur|[Cc]ompar|[Uu]nderstand|[Cc]onsider|[Ee]lucidat)\p{Ll}* (?:the )?(?:\p{L}+ ){0,2}?(?:effects?|impact|influence|benefits?|effectiveness|role) of|(?:regarding|about|controlling for|controlled for|adjusting for) the (?:\p{L}+ )?(?:effects?|impact|benefits?)|(?:may|can|could|might|will|to) (?:also )?(?:help|aid|assist|be used|be useful|be helpful)(?: \p{L}+){0,3}? (?:to |in |for )?(?:identify|detect|select|monitor|guide|inform|diagnos|predict|assess|evaluat|differentiat|forecast|distinguish|counsel|screen|rule)\p{Ll}*|[Cc]ause and effect|cause for concern|(?:[Rr]ais(?:e|es|ed|ing)|[Cc]aus(?:e|es|ed|ing)) (?:\p{L}+ ){0,3}?(?:questions?|concerns?|issues|awareness|alarm|eyebrows|doubts?|hopes?)|(?:led|leads?|leading) to (?:the |a |this |their )?(?:\p{L}+ )?(?:discovery|finding|conclusion|publication)s?|affects? (?=about |around |roughly |nearly |almost |up to |more than |an estimated |one in |half |millions |\d)|ages (?=\d)|helps? (?:to )?(?:identify|detect|select|predict|diagnos\p{Ll}+|distinguish|explain why)|all-cause|(?:provides?|offers?) (?:\p{L}+ ){0,3}insights?|contributes? to the (?:growing|literature|body)|(?:[Mm]ore|[Ll]ess|[Ff]ewer|[Ll]onger|[Yy]ounger|[Oo]lder|[Gg]reater|[Hh]igher|[Ll]ower) than (?=\d|half|one|two|three|four|five|six|a (?:third|quarter|month|year|decade|million))|(?:[Nn]o|worth) more than|[Mm]ost common (?=cause|reason|form|type|place|trigger|surgical)|Heart|Results from|public health|health care|led by|cost[- ]effective(?:ness)?)/gu;
