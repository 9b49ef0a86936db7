/** Animals, cells and cadavers. The words are what was studied, not how, so most rows are inferences. */
import type { Recogniser } from '../recogniser';

export const LABORATORY: readonly Recogniser[] = [
  {
    id: 'cadaver-or-bench',
    type: 'cadaver-biomechanics',
    says: 'stated',
    // takes: Strain in the rotator cuff during presses: a cadaveric study
    // refuses: Running biomechanics in children
    pattern:
      /\bcadaver(?:s|ic)?\b|\bfinite[- ]element\b|\bin vitro biomechanic|\bbiomechanical (?:[\w-]+ ){0,2}(?:cadaver|bench)|\bsynthetic (?:bone|model|spine)|\bsawbones?\b/,
  },
  {
    id: 'in-vitro-fertilisation',
    type: null,
    says: 'stated',
    // takes: Caffeine before in vitro fertilisation
    // refuses: Caffeine in vitro
    pattern:
      /\bin vitro (?:fertili[sz]ation|maturation)|\bcomputer mouse\b|\b(?:dog|cat|rat|horse|tick|snake|mosquito|insect|animal)[- ](?:bites?|ownership|owners?|walking|riding|related injur|scratch|contact)|\b(?:companion|guide|service|therapy|assistance|old|hot|pet) dogs?\b|\b(?:bovine|porcine|equine|ovine) (?:colostrum|lactoferrin|collagen|gelatin|heparin|insulin|milk|thrombin|whey|pericardi\w+|valves?|xenograft)/,
  },
  {
    id: 'animal-model',
    type: 'animal',
    says: 'stated',
    // takes: Creatine after nerve crush in a rat model of paralysis
    // refuses: Animal protein and muscle
    pattern:
      /\b(?:animal|mouse|rat|murine|rabbit|rodent|zebrafish|porcine|ovine|canine|swine|pig|sheep|primate|feline|equine|drosophila|hamster)(?:[- ][\w-]{1,40}){0,3} (?:models?|study|experiment)\b|\ban? (?:in vivo )?(?:experimental )?(?:animal|rat|mouse|mice|rabbit) study\b/,
  },
  {
    id: 'in-animals',
    type: 'animal',
    says: 'inferred',
    // takes: Green tea slows weight gain in C57BL/6 mice fed a high-fat diet
    // refuses: Green tea slows weight gain in office workers
    pattern:
      /\b(?:mice|mouse|rats?(?! race)|murine|rodents?|rabbits?|hamsters?|gerbils?|guinea pigs?|zebrafish|xenopus|drosophila|caenorhabditis|c\. elegans|piglets?|swine|broilers?|puppies|beagles?|kittens?|macaques?|baboons?|chimpanzees?|marmosets?|bumblebees?|mosquitoe?s?|larvae|tadpoles?|sparrows?|finch(?:es)?|songbirds?|ferrets?|minks?|wistar|sprague[- ]dawley|c57bl\/6\w?|balb\/c|knock-?out mice|transgenic mice|rattus|mus musculus|bats?|hymenoptera|lepidoptera|coleoptera|hemiptera|rodentia)\b/,
  },
  {
    id: 'in-farm-animals',
    type: 'animal',
    says: 'inferred',
    // takes: Selenium and milk yield of dairy cows
    // refuses: Cow's milk, salmon oil and stretching the calves
    pattern:
      /\b(?:pigs|lambs?|ewes?|sheep|goats?|(?<!the )calves|cattle|cows?|heifers?|bulls?|buffalo(?:es)?|horses?|mares?|foals?|chickens?|chicks?|hens?|ducks?|quails?|dogs?|cats|monkeys?|tilapia|trout|salmon|carp|catfish|shrimps?|honey ?bees?)\b(?!(?:['’]s?)? (?:allerg|bars|bone|broth|calcitonin|cartilage|chestnut|collagen|colostrum|egg|essence|extract|farming|fat|feet|gourd|liver|meat|milk|oil|rue|serum|soup|stern|venom|walking))/,
    unless:
      /\b(?:consumption|consumers?|eating|eat|muscles?|stretch\w*|people|persons?|patients|adults?|(?:wo)?men|humans?|child(?:ren|hood)|adolescents?|infants?|athletes|farmers|menopaus\w*|joint pain|knee)\b/,
  },
  {
    id: 'in-vitro-study',
    type: 'in-vitro',
    says: 'stated',
    // takes: Whitening toothpaste and enamel: an in vitro study
    // refuses: Whitening toothpaste and enamel: a glass study
    pattern:
      /\bin vitro (?:[\w-]+ ){0,1}(?:study|studies|evaluation|assessment|investigation|comparison|model|cytotoxicity|experiments?)\b|[:,-] ?(?:an )?in vitro\W*$/,
  },
  {
    id: 'in-cells',
    type: 'in-vitro',
    says: 'inferred',
    // takes: Curcumin lowers growth of MCF-7 breast cancer cells
    // refuses: Curcumin and stem cell transplants in patients
    pattern:
      /\b(?:in|of|on|by|from|to|and|sensiti[sz]es?) (?:(?!circulating|blood|donor|crosstalk|mesenchymal|car|stem-like|dendritic)[\w+/-]+ ){0,6}(?:cells|cell lines?|fibroblasts|keratinocytes|myotubes|myoblasts|hepatocytes|macrophages|monocytes|lymphocytes|adipocytes|osteoblasts|osteoclasts|chondrocytes|neutrophils|organoids|spheroids|cardiomyocytes|astrocytes|microglia)\b(?!.*\b(?:patients|risk|polymorphisms?)\b)(?! (?:in (?:patients|adults|children)|transplant|therapy|infusion|counts?|carcinoma|cancer|lymphoma))|\b(?:hela|hek ?293t?|mcf-?7|hepg2|caco-?2|jurkat|thp-?1|raw ?264\.7|a549|hct-?116|mda-mb-\d+|u937|hl-?60|k562|sh-sy5y|pc-?3|lncap|huvecs?|3t3-l1|c2c12)\b|\bcell lines?\b|\bcell cultures?\b|\bcultured (?:human )?[\w-]+/,
  },
  {
    id: 'molecular',
    type: 'in-vitro',
    says: 'inferred',
    // takes: A response element in the promoter of the human leptin gene
    // refuses: A gene polymorphism and leptin in wrestlers
    pattern:
      /\b(?:transactivat\w+|nf-? ?kappa ?-?b|promoter (?:activity|region of)|enhancer elements?|phosphorylat\w+ (?:of|by|at|and)|ubiquitinat\w+|nuclear translocation|dna[- ]binding|rna polymerase|response element|protein kinase)\b(?! (?:polymorphism|variant|gene polymorph|levels in patients))/,
  },
];
