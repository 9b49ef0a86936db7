/** Words by which a sentence states a fact that a source should back, and words by which it does something else. */
import type { Cue } from './cues';

/** Sentences that are no statements of fact about health, whatever else they hold. */
export const OTHER_THAN_FACTS: Cue[] = [
  {
    name: 'question',
    pattern: /\?["”’)\]\s]*$/u,
    takes: 'Does stretching prevent soreness?',
    refuses: 'Stretching prevents soreness.',
  },
  {
    name: 'announcement',
    pattern: /:\s*$/u,
    takes: 'Recovery depends on three things, including:',
    refuses: 'The answer: sleep lowers stress.',
  },
  {
    name: 'definition',
    pattern:
      /^(?:[“"(]?[a-zà-ÿ\d’'/ -]{2,60}? )?(?:refers? to|(?<!which |that |this )means (?!that\b|you\b|more\b|less\b)|(?:is|are) (?:defined as|called|known as|short for|a (?:type|form|kind|class|group|term|unit) (?:of|for)|the (?:term|name|process|practice|act) )|stands for|is when|describes)(?!.*\b(?:reduc|increas|caus|prevent|risk))/i,
    takes: 'Progressive overload means gradually adding weight.',
    refuses: 'Poor sleep means that recovery suffers.',
  },
  {
    name: 'own experience',
    pattern:
      /(?:^|[\s“"‘(])(?:I|I['’](?:m|ve|d|ll)|my|me|mine|myself)(?=[\s,.’'])(?!.{0,300}\b(?:studies|research|evidence|trials?)\b)/u,
    takes: '“I slept better after my evening walk,” she said.',
    refuses: 'Evening walks improve sleep.',
  },
  {
    name: 'talk about a saying',
    pattern:
      /^["“][^"“”]{5,120}["”] (?:is what|goes the|(?:is|was|has become|must be) (?:a|an|the|one of the) (?:[a-z-]+ ){0,3}(?:warning|saying|myth|slogan|mantra|motto|phrase|question|claim)s?)\b|\b(?:[Pp]eople|[Rr]eaders|[Ff]riends|[Yy]ou) (?:ask|asked|email|emailed) us\b|^We (?:picked|chose)\b(?!.{0,300}(?:[:;]|\b(?:because|since|as)\b))/u,
    takes: '“Running ruins your knees” is what every uncle says.',
    refuses: '“Running ruins your knees,” says Dr. Lee.',
  },
  {
    name: 'life of a person',
    pattern:
      /\b(?:won|graduated|was born|earned (?:his|her|a)|competed|holds? (?:a|the) (?:degree|record|title|phd|master)|placed (?:first|second|third)|world championships?|is (?:a|an|the) (?:[a-zà-ÿ-]+ ){0,3}(?:writer|editor|coach|trainer|author|founder|professor|dietitian|podcaster)|years of experience|(?:he|she|who) (?:prioriti[sz]es|trains|prefers|likes|uses|follows)|(?:Dr|Mr|Ms|Mrs|Prof)\. [A-Z][a-zà-ÿ’-]+ (?:prioriti[sz]es|trains|prefers|likes|explores|discusses|shares|addresses))\b/i,
    takes: 'She won the national title in 2019.',
    refuses: 'She says that naps reduce errors.',
  },
  {
    name: 'dated event',
    pattern:
      /^(?:On|In) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?, (?!.*\b(?:study|trial|found)\b)/u,
    takes: 'On May 3, 2021, she posted a video about naps.',
    refuses: 'In May, a study found that naps help.',
  },
  {
    name: 'offer or pointer',
    pattern:
      /^(?:related|read (?:more|next)|see also|click|subscribe|sign up|shop|buy|order|use code|follow us|share this|photo|image|source|advertisement|sponsored|disclaimer|table|figure|watch|learn more|find out more|check out|view all|last updated|written by|reviewed by|medically reviewed|featured image|note)\b|\b(?:affiliate|discount|promo code|free shipping|newsletter|our (?:shop|store|app|team)|available (?:at|on|for)|terms of use|all rights reserved|not (?:a substitute|intended) (?:for|as))/i,
    takes: 'Related: the best walking shoes of the year',
    refuses: 'Walking shoes reduce impact.',
  },
  {
    name: 'instruction',
    pattern:
      /^(?:[“"(]?\d{1,2}[.)] )?(?:try|aim|start|keep|make sure|remember|avoid|consider|talk|ask|consult|do(?:n['’]t| not)?|take|use|eat|drink|hold|lower|lift|raise|stand|sit|repeat|place|perform|rest|bend|breathe|begin|add|choose|set|let['’]s|let|focus|listen|warm|speak|go|get|stop|wait|increase|reduce|push|pull|return|squeeze)\b(?!.*\b(?:because|to (?:reduce|prevent|lower|improve|avoid|cut)|risk|\d+ ?%|stud(?:y|ies)|research)\b)/i,
    takes: 'Lower the bar slowly and pause.',
    refuses: 'Avoid late meals, because they raise blood sugar.',
  },
];

/** Sentences whose words state something that could be looked up. */
export const FACTS: Cue[] = [
  {
    name: 'research is named',
    pattern:
      /\b(?:stud(?:y|ies)|research|trials?|meta-analys[ie]s|reviews?|evidence|scientists|researchers|experts|data|literature|survey|science) (?:[a-zà-ÿ-]+ ){0,4}?(?:show|shows|showed|shown|suggests?|suggested|finds?|found|indicates?|indicated|demonstrates?|demonstrated|proves?|proven|confirms?|confirmed|reports?|reported|concluded?|concludes|examines|reveals?|revealed|supports?|say|says|agree|recommend|published|of \d+ (?:studies|trials))\b|\b(?:review|meta-analysis) of (?:\d+|[a-zà-ÿ-]+) (?:studies|trials)\b|\b(?:according to|in) (?:a|one|the|this|that|recent|new|several|two|three) (?:[a-zà-ÿ\d-]+ ){0,3}(?:stud(?:y|ies)|trials?|reviews?|meta-analys[ie]s|survey)\b/i,
    takes: 'Research suggests naps are worth the time.',
    refuses: 'Research takes time.',
  },
  {
    name: 'share or amount',
    pattern:
      /\b\d+(?:[.,]\d+)?(?: ?%| ?percent| per ?cent)|\b(?:one|two|three|four|five|nine|\d+) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|every|\d+)\b|\b(?:most|many|half of|the majority of|millions of|thousands of|a third of|a quarter of|few|some of the world['’]s|some) (?:[a-zà-ÿ’'-]+ ){0,3}?(?:people|adults|women|men|athletes|lifters|runners|patients|children|teens|seniors|individuals|americans|cases)\b/i,
    takes: 'Many older adults sleep less than six hours.',
    refuses: 'Many thanks for reading.',
  },
  {
    name: 'risk and harm',
    pattern:
      /\b(?:risks? (?:of|for|factors?)|at risk|dangerous|harmful|toxic|unsafe|(?:is|are|ensur\w+) safe(?:ty)?|side effects?|suffer|suffers|injur(?:y|ies)|deficien(?:t|cy)|deadly|fatal|experience (?:[a-zà-ÿ-]+ ){0,3}(?:pain|injur\w+|symptoms|side effects)|experiencing (?:pain|injur\w+|symptoms)|(?:pain|symptoms|injury|fatigue|soreness) (?:will|can|becomes?|occurs?|sets? in|follows))\b/i,
    takes: 'Even fit people can suffer from back injuries.',
    refuses: 'The river is safely behind the house.',
  },
  {
    name: 'does something to the body',
    pattern:
      /\b(?:(?:helps?|helping|builds?|burns?|strengthens?|supports?|stimulates?|releases?|breaks? down|absorbs?|metaboli[sz]es?|adapts?|adaptable|recovers?|repairs?|responds?|predicts?|predictor|ensur(?:es?|ing)|prepares?|contains?|provides?|minimi[sz]es?|maximi[sz]es?|optimi[sz]es?|gets? (?:better|stronger|worse)|becomes? (?:better|stronger|weaker|worse)|linked|associate(?:s|d)?) (?:[a-zà-ÿ’'-]+ ){0,6}?(?:body|bodies|muscles?|fat|pain|tissues?|bones?|joints?|heart|brain|blood|hormones?|immune|gut|sleep|health|strength|weight|metabolism|energy|recovery|injur(?:y|ies)|stress|inflammation|protein|calories|vitamin|minerals?|performance|endurance|load|cholesterol|insulin|testosterone|growth|it)|(?:body|muscles?|tissues?|bones?|joints?|brain|heart|spine) (?:[a-zà-ÿ’'-]+ ){0,4}?(?:adapts?|gets?|becomes?|needs?|responds?|recovers?|is|are) )\b/i,
    takes: 'Your tissues get stronger when you load them.',
    refuses: 'Your coach gets up early.',
  },
];

/** Facts that are strong by their kind, when no hedge stands beside them. */
export const STRONG_FACTS: Cue[] = [
  {
    name: 'effect on a risk',
    pattern:
      /\b(?:increas|rais|lower|reduc|decreas|cut|halv|doubl|minimi[sz]|eliminat|prevent)[a-z]{0,4} (?:[a-zà-ÿ’'-]+ ){0,5}?(?:risks?|chances?|odds|mortality|injur(?:y|ies)|disease|cancer|diabetes|pain)\b/i,
    takes: 'A warm-up halves the risk of injury.',
    refuses: 'A warm-up is part of every session.',
  },
  {
    name: 'number of effect',
    pattern:
      /\b(?:by|up to|as much as|about|nearly|almost|more than|over) \d+(?:[.,]\d+)? ?(?:%|percent|per ?cent)|\b\d+(?:[.,]\d+)? ?(?:%|percent) (?:more|less|fewer|higher|lower|faster|stronger|better|reduction|increase|drop)\b|\b(?:two|three|four|five|ten|\d+) times (?:more|less|as|higher|lower|stronger|greater)\b/i,
    takes: 'Naps improve alertness by 34%.',
    refuses: 'The bar was 34% full.',
  },
  {
    name: 'proof',
    pattern:
      /\b(?:prove[sdn]?|proven|debunk(?:s|ed)|scientifically (?:proven|shown)|clinically (?:proven|shown)|there is no doubt|without (?:a )?doubt)\b/i,
    takes: 'Naps are proven to sharpen the mind.',
    refuses: 'Improvement takes time.',
  },
];
