/**
 * Words and abbreviations of journal titles, after the ISSN International Centre's List of Title Word Abbreviations
 * (https://www.issn.org/services/online-services/access-to-the-ltwa/) and the journal names of the NLM catalogue
 * (https://www.ncbi.nlm.nih.gov/nlmcatalog/journals), kept to those that biomedical lists print most. Pure data, folded to
 * lower case without accents and full stops.
 */

/** Words that speak for a journal title, in full or abbreviated, when they stand as they are. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'magn reson instrum acad account acta adolesc adv advances aesthet ageing aging agr agri agric agron altern am amer ' +
    'american anaesth anal analyst anat anim animal ann annals annu annual anthropol antimicrob antivir ' +
    'appl applied aquat arch archives asian assoc athl atmos autism bacteriol ber best biophys blood bmc ' +
    'bmj bone bot botany br brain bras brasileira braz breast brief brit british bull bulletin burns cad ' +
    'cadernos can canad cancer care chem chemistry chest chin chinese circ coastal cochrane cogn ' +
    'cognition cold cond corp crit critical crop curr current data database dent dental dermatol design ' +
    'dev diagn diet dietetics dis disabil disord drug drugs dyn ear earth economics educ education emerg ' +
    'emot energy eng entomol env ethol eur euro european evol evolution exp eye fam family faseb febs ' +
    'fert fertil field fish fisheries food foods forensic forest fra free fungal fungi fut future gait ' +
    'gen geogr geol ger geriatr global growth gut gynecol hand headache hear heart heat hematol hemost ' +
    'hip horm hortic hosp hospital hum human hygiene image imaging implant indian induct inflamm inj ' +
    'injury inorg insect inst int ion jama joint jpn kidney knee korean lab laboratory lancet land lang ' +
    'language laser law learn legal lett letters leuk leukemia life liver lung lupus mar marine mat math ' +
    'matrix meas meat mech med mem mental meth methods metrics midwifery mil mod mol motor mov movement ' +
    'mult mus muscle nat natl ned nerv neth netw new north nuc obes obesity occup omics open opin opt ' +
    'optics oral org ornithol otol oxf oxidative pac paediatr pain palliat part peerj peptides percept ' +
    'pesquisa pest pestic phil philos pituitary placenta plast platelets plos pol polar policy polit ' +
    'potato power prat pregnancy probiotics probl prod prof publ public pulm pure qual quality quest ' +
    'rapid rare rec recept ref reg regen regional regul rem remote ren renal rep reports res research ' +
    'retina rev revue rice risk riv river roy royal rural saf safety saude saudi schizophr school sci sec ' +
    'secur seed seizure sens sensors ser serv sex sexual shock singapore skin sleep small soc soil solar ' +
    'solid soud south spinal spine st stand stem stomatol stress stroke stud studies suicide supp support ' +
    'surv symp symposium syn synapse synth taxon teach theor thyroid tissue top topics total tox trace ' +
    'traffic training travel treat tree trends trials trop tropical tumor univ university urban urol ' +
    'urology vasc vascular vet veterinary vir viral vis vision waste water weed weight wilson work world ' +
    'wound yeast young z zool zoology ' +
    'revista rivista revue zeitschrift zentralbl tijdschr tijdschrift nederlands dtsch deutsche deutsches rev annali ' +
    'annales anales archivos archivio cahiers boletin bollettino gaceta acta medicina clinica salud sante saude ' +
    'gesundheit ernahrung sportmedizin educacion educacao deporte deportes esporte fisica fisioterapia ciencia ciencias ' +
    'espanola francaise italiana lakartidningen tidskr lakartidn hyg enferm'
  ).split(' '),
);

/** Beginnings of such words: takes "cardiol", "cardiovascular"; refuses "sleep". */
const STEMS =
  /^(?:aller|anest|arter|arth|astro|ather|aust|beha|bioc|bioe|bioin|biol|biom|biopo|bios|biot|bree|carci|card|cell|cepha|cere|child|chro|circu|clin|coll|comm|comp|conse|cont|cryst|cult|cyto|devel|diab|diges|disco|disea|diver|ecol|elec|endo|engin|envi|enzym|epide|epige|epile|ethno|exerc|exper|front|gast|gene|geno|geomo|geron|glyco|haem|healt|helic|hepa|hered|hist|hydr|hyper|immu|infe|infor|inte|inve|japan|jour|lary|lipi|lymph|mana|mate|mathe|medi|meta|micr|miner|mitoc|mole|muscu|muta|myco|nano|natio|natur|nephr|neur|nucl|nurs|nutr|obste|onco|opht|orga|orth|oste|otola|otorh|palae|pancr|para|parki|parti|path|patie|pedia|perfo|peri|pers|phar|phot|phys|phyt|plan|pollu|popul|postg|poult|pract|prev|prim|proc|profe|prog|pros|prot|psyc|quant|quart|radi|react|reco|rehab|repr|resou|resp|resus|retro|revi|rheu|scand|scie|semin|signa|soci|softw|spec|sport|stat|ster|stru|surg|susta|syst|tech|ther|thora|throm|toxi|tran|traum|tuber|ultr|vacci|virol|viru|vitam|wild|women|xenob)/;

/** Endings of Chinese, Japanese and Korean journal titles: takes "体力科学", "中国运动医学杂志"; refuses "高齢者の健康". */
const IDEOGRAPHIC_ENDINGS =
  /(?:\u6742\u5fd7|\u96dc\u8a8c|\u96dc\u5fd7|\u5b66\u62a5|\u5b78\u5831|\u4f1a\u8a8c|\u79d1\u5b66|\u79d1\u5b78|\u533b\u5b66|\u7814\u7a76|\u901a\u62a5|\u5b66\u520a|\ud559\ud68c\uc9c0)$/u;

/** Does a word (lower case, without accents) speak for a journal title? */
export const isJournalWord = (folded: string): boolean =>
  WORDS.has(folded) || STEMS.test(folded) || IDEOGRAPHIC_ENDINGS.test(folded);

/** Titles of one word or of words that say little, which stand for a journal only as a whole. */
export const JOURNAL_NAMES: ReadonlySet<string> = new Set(
  (
    'dtsch arztebl|dtsch arztebl int|deutsches arzteblatt|lakartidningen|ned tijdschr geneeskd|huisarts wet|ugeskr laeger|' +
    'tidsskr nor laegeforen|presse med|rev prat|recenti prog med|aten primaria|ernahrungs umschau|harvard gazette|' +
    'nature|science|cell|lancet|jama|bmj|br med j|n engl j med|plos one|pnas|proc natl acad sci u s a|' +
    'proc natl acad sci usa|ecology|evolution|genetics|brain|blood|gut|heart|chest|thorax|pain|spine|' +
    'sleep|stroke|circulation|neuron|diabetes|diabetologia|cancer|bone|pediatrics|nutrients|appetite|' +
    'neurology|hypertension|headache|allergy|aids|addiction|anesthesiology|anaesthesia|hepatology|' +
    'gastroenterology|endocrinology|epilepsia|immunity|oncogene|leukemia|vaccine|virology|development|' +
    'biochemistry|bioinformatics|biometrics|chemosphere|cortex|neuroimage|neuropsychologia|neuroscience|' +
    'genomics|heredity|econometrica|planta|parasitology|oikos|aquaculture|medicine|surgery|radiology|injury|burns|' +
    'shock|cureus|elife|embo j|faseb j|mbio|peerj|gigascience|iscience|f1000research|biorxiv|medrxiv|' +
    'arxiv|ssrn electronic journal|psyarxiv|sportrxiv|chemrxiv|socarxiv|osf preprints|research square|sensors|molecules|toxins|viruses|foods|animals|plants|' +
    'agronomy|sustainability|materials|cells|genes|biomolecules|antioxidants|microorganisms|healthcare|' +
    'water|toxicology|peptides|contraception|ergonomics|gait posture|obesity|metabolism|nutrition|' +
    'physiology|eat behav|demography|cognition|emotion|memory|traffic|autophagy|rna|mrna|structure|' +
    'chemistry|polymer|carbon|fuel|energy|acs nano|angew chem|proteomics|nejm|observer|the guardian|' +
    'the times|new york times|time|newsweek|the atlantic|the economist|mmwr|morb mortal wkly rep|' +
    'youtube|bbc|bbc news|bbc sport|cnn|cnn health|reuters|the conversation|vox|forbes|wired|slate|the washington post|' +
    'washington post|the wall street journal|wall street journal|scientific american|new scientist|psychology today|' +
    'the new yorker|the telegraph|the independent|usa today|los angeles times|national geographic|' +
    'statpearls|wikipedia|figshare|zenodo|dryad|mendeley data|open science framework'
  ).split('|'),
);

/** Titles that begin in lower case. */
export const LOWER_CASE_JOURNALS: ReadonlySet<string> = new Set(
  'mbio eneuro elife npj iscience bioRxiv biorxiv medrxiv arxiv msystems msphere ejournal ebiomedicine eclinicalmedicine rsc mabs figshare zenodo'.split(
    ' ',
  ),
);

/** Function words that a title of any case writes small. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the and in for on a an to de da do das dos e y et la le les des du del della di der die das fur und en el los las & at by with from as al por para'.split(
    ' ',
  ),
);
