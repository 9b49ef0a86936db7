/**
 * Words and abbreviations of journal titles, after the ISSN International Centre's List of Title Word Abbreviations
 * (https://www.issn.org/services/online-services/access-to-the-ltwa/) and the journal names of the NLM catalogue
 * (https://www.ncbi.nlm.nih.gov/nlmcatalog/journals), kept to those that biomedical lists print most. Pure data, folded to
 * lower case without accents and full stops.
 */

/** Words that speak for a journal title, in full or abbreviated. */
export const JOURNAL_WORDS: ReadonlySet<string> = new Set(
  (
    'abstr acad account acta adolesc adv advances aesthet afr ageing aging agr agric agron allergy allergol altern am amer american amino ' +
    'anaesth anal analyst anat anesth anesthesiol angew animal ann annals annu annual anthropol antimicrob antivir appetite appl applied aquac ' +
    'aquat arch archives arq arterioscler arthritis arthroplasty arthrosc asian assoc astron astrophys ataxia atherosclerosis athl atmos audiol aust austral ' +
    'autism autoimmun autophagy bact bacteriol behav behavior behaviour behavioural belg ber best bioeng bioact biochem biochemistry biochim biocontrol ' +
    'biodegrad bioenerg bioessays bioinform bioinformatics biol biologia biological biology biomarkers biomater biomech biomed biometrics ' +
    'biometrika biomol bioorg biophys biopolymers bioresour bioscience biosensors biosci biosyst biotechnol biotechnology biotropica blood bmc bmj ' +
    'bone bot botany brain braz breast breeding brief br brit british bull bulletin bras brasileira burns cad cadernos can canad cancer carbohydr ' +
    'carcinogenesis card cardiol cardiology cardiothorac cardiovasc care catal cell cells cellular cephalalgia ceram cereal cerebellum cereb chem ' +
    'chemistry chest child childs chin chinese chir chirality chromatogr chron chronic circ circulation clin clinical clinics coastal cochrane cogn cognition ' +
    'cold coll colloid colloids combinat comm commun communications comp comparative complement complementary comput computers cond conf conserv ' +
    'conservation contemp contracept contrib control coron corp cosmet counsel crit critical crop cryst crystallogr csh cult cultura culture curr current cytogenet ' +
    'cytokine cytol cytometry data database deliv dement demogr dent dental dermatol design dev developmental diabet diabetes diabetologia diagn diet ' +
    'dietetics digest digestive dis disabil disasters discov discovery disease diseases disord divers diversity drug drugs dyn dysphagia ear earth ecol ' +
    'ecological ecology ecography econ economics ecosphere ecosyst educ education egypt electr electroanal electron electrochim electroencephalogr electrophoresis embo ' +
    'emerg emot endocr endocrine endocrinol endosc energy eng engineering enferm entomol env environ environmental environment enzyme enzymol epidemiol epidemiology ' +
    'epigenetics epilepsia epilepsy ergonomics estud ethn ethnopharmacol ethol euphytica eur euro european evid evol evolution ' +
    'excerpta exerc exercise exp expert experimental eye faseb fam family febs fems fert fertil field fish fisheries fold food foods forensic forest fra free ' +
    'freshw front frontiers funct fungal fungi fut future gait gastroenterol gastroenterology gastrointest gaz gen gene genes genet geneva genetica genetical genetics genom genome ' +
    'genomics genotoxic geochim geogr geol geoderma geomorphology geophys ger geriatr gerontol gerontologist gland glia glob global glycobiology growth gut gynaecol gynecol haematol ' +
    'haematologica haemost hand headache health healthcare hear heart heat helicobacter helv hematol hemost hepat hepatobiliary hepatol hepatology heredity hered herpetol hip hist ' +
    'histochem histol histopathology history homeopathy horm hort hortic hosp hospital hum human hydrobiol hydrobiologia hydrol hygiene hyg hypertens hypertension ' +
    'ieee image imaging immun immunity immunobiol immunol immunology immunopharmacol implant ind indian induct ind industr infect infection infections inflamm ' +
    'inform informat infus injury inj innov inorg inquiry insect inst instrum insur integr intell intensive interact intern internal interact int international interv invest investig investigative ' +
    'ion iran isme isr isotopes ital iubmb jama japan japanese jpn jaids jbi joint journ journal journals jornal joule kidney knee knowl korean lab laboratory lancet land lang language laryngol ' +
    'laryngoscope larynx laser law learn leg legal lett letters leuk leukemia libr life limnol lipid lipidol lipids liver lung lupus lymphat lymphology macromol magn magnes ' +
    'mamm manag management manage mar marine mat mater matern materials math mathematical matrix meas meat mech med medical medicina medicine medizin mem mental metab metabol metabolism ' +
    'metabolomics metall meteorol meth methods metrics microb microbes microbial microbiol microbiology microbiome microcirc microsc microvasc midwifery mil mineral minerva ' +
    'minim mitochondrion mod mol molec molecular molecules monogr morb morphol mortal mov movement mult mus muscle musculoskelet mutagen mutagenesis mutat mycol mycologia mycopathologia mycorrhiza myco ' +
    'nano nanobiotechnol nanomed nanotechnol nanoscale nat natl nation national nature naturwissenschaften naunyn nephrol nephron ned nerv neth netw neur neural neuro neurobiol neurochem neurochir ' +
    'neurodegener neuroendocrinol neurogastroenterol neurogenet neuroimage neuroimmunol neurol neurology neuron neuropathol neuropeptides neuropharmacol neurophysiol neuropsychiatr ' +
    'neuropsychol neuropsychologia neuroradiol neurorehabil neuroreport neurosci neuroscience neurosurg neurosurgery neurotherapeutics neurotoxicol neurotrauma new nitric north nord norsk nouv novel nuc nucl nuclear nucleic nurs nurse nursing ' +
    'nutr nutraceut nutrients nutrition nutritional obes obesity obstet obstetrics occup oceanogr odontol oecologia oikos omega omics oncogene oncol oncologist oncology oncotarget open ' +
    'ophthal ophthalmic ophthalmol ophthalmology opin optics opt oral org organ organic organization ornithol orthod orthop orthopaedic orthopedics osteoarthr osteoarthritis osteopat osteopath osteoporos ' +
    'otol otolaryngol otorhinolaryngol oxf oxid oxidative pac paediatr pain palaeogeogr palaeontol palliat pancreas pancreatology panminerva parasit parasite parasites parasitol parasitology parkinsonism part particuology ' +
    'pathog pathol pathology patient patients pathophysiol peat pediatr pediatrics peerj peptides percept performance perinat perinatol periodontol perit personal personality perspect perspectives pest pesq pesquisa pestic petrol pharm pharmaceut ' +
    'pharmaceuticals pharmaceutics pharmacoepidemiol pharmacogenet pharmacogenomics pharmacol pharmacology pharmacotherapy phil philos phlebology photobiol photochem photosynth photosynthesis phys physical physica physics physiol ' +
    'physiological physiologia physiology physiother phytochem phytochemistry phytol phytomedicine phytopathol phytother pigment pituitary placenta planet plant planta plants plast plasmid platelets plos pneumol pol polar policy polit ' +
    'pollut pollution polym popul population porphyrins postgrad postgraduate potato poult poultry power pract practice pragmat prat precis pregnancy prehosp prenat presse prev prevention preventive prim primary primates probiotics probl proc proceedings process processes prod prof professional ' +
    'prog programs progr progress prospect prostaglandins prostate prosthet prot protein proteins proteome proteomics protist protoc protoplasma pseud psych psychiat psychiatr psychiatry psychol psychological psychologist psychology psychometrika psychoneuroendocrinology psychopathol psychopharmacol psychopharmacology psychophysiol psychosom psychother psychosis ' +
    'public publ pubs pulm pure qual quality quant quantum quart quarterly quest radiat radic radical radiobiol radiochem radiographics radiol radiology radiother rapid rare rdn reactive reactions rec recept recomb record recommendations ref reg regen regional regul rehabil rehabilitation relat religion rem remote ren renal rep reports repr ' +
    'reprod reproduction res research resource resources respir respiration respiratory respirology respond resuscitation retina retrovirology retroviruses rev review reviews revista revue rev rheum rheumatol rheumatology rhinol rice risk riv river rna roy royal rural rev russ saf safety saj sarcoma saude saudi scand scandinavian ' +
    'schizophr school sci science sciences scientia scientific scientometrics scott sec secur sediment seed seizure semin seminars sens sensors separ ser serv sex sexual shock signal signaling silva singapore skeletal skin sleep small soc social society sociol sociology softw software soil solar solid solut soud south spat spec spectrochim ' +
    'spectrom spectrosc spine spinal sport sports st stain stand stat statist statistical statistics stem stereotact steroid steroids stomatol strength stress stroke struct structural structure stud studies subst suicide supp support surg surgery surgeon surgical surv sustain sustainability symp symposium syn synapse synth syst systematic systems ' +
    'talanta taxon teach tech technical technol technology telemed ther theranostics therapeutics theriogenology theor therapy thorac thorax thromb thrombosis thyroid tidsskr tijdschr tissue tob top topics total tox toxicol toxicological toxicology toxicon toxins trace traffic training trans transactions transcult transfus transfusion transgenic transl translat transplant transplantation transport trauma traumatol travel treat tree tremor trends trials trop ' +
    'tropical tuber tuberculosis tumor ultrasonics ultrasonogr ultrasound ultrastruct undersea univ university urban ureter urol urology usa vaccine vaccines vasc vascular verh vet veterinary vib vir virchows viral virol virology virulence virus viruses vis vision vitam vitamins voice vox waste water weed weight wetlands wild wildl wilderness wien wilson women womens work world wound xenobiotica yakugaku ' +
    'yale yeast young zentralbl zhonghua zhurnal zoo zool zoology zootaxa z'
  ).split(' '),
);

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
