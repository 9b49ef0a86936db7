/**
 * Words and abbreviations of journal titles, after the ISSN International Centre's List of Title Word Abbreviations
 * (https://www.issn.org/services/online-services/access-to-the-ltwa/) and the journal names of the NLM catalogue
 * (https://www.ncbi.nlm.nih.gov/nlmcatalog/journals), kept to those that biomedical lists print most. Pure data, folded to
 * lower case without accents and full stops.
 */

/** Words that speak for a journal title, in full or abbreviated, when they stand as they are. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'abstr acad account acta adolesc adv advances aesthet afr ageing aging agr agri agric agron altern am ' +
    'amer american amino anaesth anal analyst anat angew anim animal ann annals annu annual anthropol ' +
    'antimicrob antivir appetite appl applied aquac aquat arch archives arq asian assoc ataxia athl atmos ' +
    'audiol autism autoimmun autophagy bact bacteriol belg ber best bioact biodegrad bioorg biophys ' +
    'bioresour blood bmc bmj bone bot botany br brain bras brasileira braz breast brief brit british bull ' +
    'bulletin burns cad cadernos can canad cancer carbohydr care catal ceram chem chemistry chest chin ' +
    'chinese chir chirality circ coastal cochrane cogn cognition cold combinat cond conf coron corp ' +
    'cosmet counsel crit critical crop csh curr current data database deliv dement demogr dent dental ' +
    'dermatol design dev diagn diet dietetics dis disabil disasters disord drug drugs dyn dysphagia ear ' +
    'earth ecography econ economics ecosphere ecosyst educ education egypt elem embo emerg emot energy ' +
    'enferm eng entomol env ergonomics estud ethn ethol euphytica eur euro european evid evol evolution ' +
    'excerpta exp eye fam family faseb febs fems fert fertil field fish fisheries fold food foods ' +
    'forensic forest fra free freshw funct fungal fungi fut future gait gaz gen geochim geoderma geogr ' +
    'geol geophys ger geriatr gland glia glob global growth gut gynaecol gynecol hand headache hear heart ' +
    'heat helv hematol hemost herpetol hip homeopathy horm hort hortic hosp hospital hum human hyg ' +
    'hygiene ieee image imaging implant ind indian induct industr inflamm infus inj injury innov inorg ' +
    'inquiry insect inst instrum insur int ion iran isme isotopes isr ital iubmb jaids jama jbi joint ' +
    'jornal joule jpn kidney knee knowl korean lab laboratory lancet land lang language laser law learn ' +
    'leg legal lett letters leuk leukemia libr life limnol liver lung lupus macromol magn magnes mamm mar ' +
    'marine mat math matrix meas meat mech med mem mental meteorol meth methods metrics midwifery mil ' +
    'minim mod mol monogr morb morphol mortal motor mov movement mult mus muscle nat natl naunyn ned nerv ' +
    'neth netw new nitric nord norsk north nouv novel nuc obes obesity occup oceanogr odontol oecologia ' +
    'oikos omega omics open opin opt optics oral org ornithol otol oxf oxid oxidative pac paediatr pain ' +
    'palliat panminerva part peat peerj peptides percept pesq pesquisa pest pestic petrol phil philos ' +
    'phlebology pigment pituitary placenta plasmid plast platelets plos pneumol pol polar policy polit ' +
    'polym porphyrins potato power pragmat prat precis pregnancy prehosp prenat presse probiotics probl ' +
    'prod prof pseud publ public pubs pulm pure qual quality quest rapid rare rdn rec recept ref reg ' +
    'regen regional regul relat religion rem remote ren renal rep reports res research retina rev revue ' +
    'rhinol rice risk riv river rna roy royal rural russ saf safety saj sarcoma saude saudi schizophr ' +
    'school sci scott sec secur sediment seed seizure sens sensors separ ser serv sex sexual shock silva ' +
    'singapore skeletal skin sleep small soc soil solar solid solut soud south spat spinal spine st stain ' +
    'stand stem stomatol strength stress stroke stud studies subst suicide supp support surv symp ' +
    'symposium syn synapse synth talanta taxon teach telemed theor thyroid tidsskr tijdschr tissue tob ' +
    'top topics total tox trace traffic training travel treat tree tremor trends trials trop tropical ' +
    'tumor undersea univ university urban ureter urol urology vasc vascular verh vet veterinary vib ' +
    'vir viral virchows vis vision voice vox waste water weed weight wetlands wien wilson work world ' +
    'wound yakugaku yale yeast young z zentralbl zhonghua zhurnal zoo zool zoology zootaxa'
  ).split(' '),
);

/** Beginnings of such words: "cardi" takes Cardiol, Cardiology, Cardiovascular. */
const STEMS =
  /^(?:aller|anest|arter|arth|astro|ather|aust|beha|bioc|bioe|bioin|biol|biom|biopo|bios|biot|bree|carci|card|cell|cepha|cere|child|chro|circu|clin|coll|comm|comp|conse|cont|cryst|cult|cyto|devel|diab|diges|disco|disea|diver|ecol|elec|endo|engin|envi|enzym|epide|epige|epile|ethno|exerc|exper|front|gast|gene|geno|geomo|geron|glyco|haem|healt|helic|hepa|hered|hist|hydr|hyper|immu|infe|infor|inte|inve|japan|jour|lary|lipi|lymph|mana|mate|mathe|medi|meta|micr|miner|mitoc|mole|muscu|muta|myco|nano|natio|natur|nephr|neur|nucl|nurs|nutr|obste|onco|opht|orga|orth|oste|otola|otorh|palae|pancr|para|parki|parti|path|patie|pedia|perfo|peri|pers|phar|phot|phys|phyt|plan|pollu|popul|postg|poult|pract|prev|prim|proc|profe|prog|pros|prot|psyc|quant|quart|radi|react|reco|rehab|repr|resou|resp|resus|retro|revi|rheu|scand|scie|semin|signa|soci|softw|spec|sport|stat|ster|stru|surg|susta|syst|tech|ther|thora|throm|toxi|tran|traum|tuber|ultr|vacci|virol|viru|vitam|wild|women|xenob)/;

/** Does a word (lower case, without accents) speak for a journal title? */
export const isJournalWord = (folded: string): boolean => WORDS.has(folded) || STEMS.test(folded);

/** Titles of one word or of words that say little, which stand for a journal only as a whole. */
export const JOURNAL_NAMES: ReadonlySet<string> = new Set(
  (
    'nature|science|cell|lancet|the lancet|jama|bmj|br med j|n engl j med|plos one|pnas|proc natl acad sci u s a|proc natl acad sci usa|ecology|evolution|genetics|brain|' +
    'blood|gut|heart|chest|thorax|pain|spine|sleep|stroke|circulation|neuron|diabetes|diabetes care|diabetologia|cancer|cancer cell|bone|pediatrics|nutrients|appetite|neurology|' +
    'hypertension|headache|allergy|aids|addiction|anesthesiology|anaesthesia|hepatology|gastroenterology|endocrinology|epilepsia|immunity|oncogene|leukemia|vaccine|virology|' +
    'development|biochemistry|bioinformatics|biometrics|biometrika|chemosphere|cortex|neuroimage|neuropsychologia|neuroscience|genomics|heredity|planta|euphytica|phytochemistry|' +
    'phytopathology|parasitology|mycologia|taxon|oikos|oecologia|hydrobiologia|aquaculture|geoderma|crop sci|medicine|medicine (baltimore)|surgery|radiology|injury|burns|shock|critical care|crit care|' +
    'cureus|elife|embo j|faseb j|mbio|peerj|gigascience|iscience|f1000research|biorxiv|medrxiv|arxiv|ssrn electronic journal|psyarxiv|zootaxa|sensors|molecules|toxins|viruses|foods|animals|plants|agronomy|' +
    'sustainability|materials|cells|genes|biomolecules|antioxidants|microorganisms|healthcare|water|toxicology|toxicon|steroids|peptides|placenta|theriogenology|contraception|' +
    'ergonomics|gait posture|obesity|metabolism|nutrition|physiology|sports med|eat behav|child dev|demography|psychometrika|cognition|emotion|memory|psychol bull|psychol rev|am psychol|' +
    'traffic|autophagy|rna|mrna|structure|chemistry|small|analyst|tetrahedron|polymer|carbon|desalination|fuel|energy|nano lett|acs nano|angew chem|talanta|electrophoresis|proteomics|biopolymers|' +
    'nejm|observer|the guardian|the times|the new york times|new york times|time|newsweek|scientific american|the atlantic|the economist|mmwr|morb mortal wkly rep|statpearls'
  ).split('|'),
);

/** Titles that begin in lower case. */
export const LOWER_CASE_JOURNALS: ReadonlySet<string> = new Set(
  'mbio eneuro elife npj iscience bioRxiv biorxiv medrxiv arxiv msystems msphere ejournal ebiomedicine eclinicalmedicine rsc mabs'.split(
    ' ',
  ),
);

/** Function words that a title of any case writes small. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and in for on a an to de da do das dos e y et la le les des du del della di der die das fur und en el los las & at by with from as al por para'.split(
    ' ',
  ),
);
