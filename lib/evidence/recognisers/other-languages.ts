/**
 * Designs that name themselves in German, French, Spanish, Portuguese and Italian titles. Patterns are written
 * for folded text, so without accents and umlauts.
 */
import type { Recogniser } from '../recogniser';

export const OTHER_LANGUAGES: readonly Recogniser[] = [
  {
    id: 'romance-german-letter',
    type: 'editorial-letter',
    says: 'stated',
    // takes: Carta al director: sobre las dietas bajas en sal
    // refuses: La carta del restaurante y la sal
    pattern:
      /^\W*(?:carta al (?:editor|director)|cartas al|lettre (?:a la redaction|a l'editeur)|carta ao editor|lettera al(?:l'editore| direttore)|leserbrief|kommentar zu\b|commentaire (?:sur|de)\b|comentario (?:sobre|a)\b|editoriale?\b|leitartikel)/,
  },
  {
    id: 'romance-german-protocol',
    type: 'protocol',
    says: 'stated',
    // takes: Gehen nach dem Essen: Studienprotokoll einer randomisierten Studie
    // refuses: Protocollo diplomatico e cucina
    pattern:
      /\bstudienprotokoll\b|\bprotocole (?:d'etude|de l'etude|d'essai|d'une? )|\bprotocolo de (?:estudio|investigacion|ensayo|estudo|pesquisa|revisao|revision|un|um)\b|\bprotocollo di (?:studio|ricerca)\b/,
  },
  {
    id: 'romance-german-umbrella-review',
    type: 'umbrella-review',
    says: 'stated',
    // takes: Yoga y lumbalgia: revisión de revisiones sistemáticas
    // refuses: Revisión de la bicicleta
    pattern:
      /\brevision de revisiones\b|\brevisao de revisoes\b|\brevue (?:de|des) revues\b|\brevisione (?:di|delle) revisioni\b|\bumbrella[- ]review\b/,
  },
  {
    id: 'romance-german-network-meta-analysis',
    type: 'network-meta-analysis',
    says: 'stated',
    // takes: Diäten im Vergleich: eine Netzwerk-Metaanalyse
    // refuses: Netzwerk der Diätassistenten
    pattern:
      /\bnetzwerk-?meta-?analyse|\bmeta-?analyse en reseau|\bmeta-?analisis en red|\bmeta-?analise em rede|\bmeta-?analisi (?:a|in) rete/,
  },
  {
    id: 'romance-german-meta-analysis',
    type: 'meta-analysis',
    says: 'stated',
    // takes: Kreatin und Kraft: Systematische Übersicht und Metaanalyse
    // refuses: Kreatin und Kraft: eine Analyse
    pattern: /\bmeta-?analysen?\b|\bmeta-?analisi\b|\bmeta-?analise\b|\bmeta-?anali[sz]is\b/,
  },
  {
    id: 'romance-german-scoping-review',
    type: 'scoping-review',
    says: 'stated',
    // takes: El ayuno intermitente en el deporte: una revisión de alcance
    // refuses: El alcance del ayuno intermitente
    pattern:
      /\bscoping[- ]review|\brevision (?:de alcance|exploratoria)\b|\brevisao de escopo\b|\brevue (?:de portee|exploratoire)\b/,
  },
  {
    id: 'romance-german-systematic-review',
    type: 'systematic-review',
    says: 'stated',
    // takes: Los estiramientos y las lesiones: revisión sistemática
    // refuses: Sistemática de las plantas medicinales
    pattern:
      /\bsystematische[rns]? (?:ubersicht|review|literatur)\w*|\brevue systematique|\brevision sistematica|\brevisao sistematica|\brevisione sistematica|\brevisao integrativa da/,
  },
  {
    id: 'romance-german-crossover',
    type: 'crossover-trial',
    says: 'stated',
    // takes: Café et sommeil : un essai randomisé croisé
    // refuses: Estudio de los ligamentos cruzados
    pattern:
      /\bcross-?over-?(?:studie|versuch)|\b(?:essai|etude) (?:[\w-]+ ){0,3}(?:croisee?|en cross-?over)\b|\b(?:ensayo|estudio|ensaio|estudo) (?:[\w-]+ ){0,3}cruzado\b|\bstudio (?:[\w-]+ ){0,3}(?:incrociato|cross-?over)\b/,
  },
  {
    id: 'romance-german-nonrandomised',
    type: 'nonrandomised-trial',
    says: 'stated',
    // takes: Schwimmen nach Bandscheibenvorfall: eine nicht-randomisierte kontrollierte Studie
    // refuses: Aleatorische Musik
    pattern:
      /\bnicht[- ]randomisierte[rns]?\b|\bnon[- ]randomise|\b(?:no|nao|non)[- ](?:aleatorizad|aleatori|randomizad|randomizzat)[oa]?\b|\b(?:cuasi|quase|quasi)-?(?:experiment|esperiment)al/,
  },
  {
    id: 'romance-german-rct',
    type: 'rct',
    says: 'stated',
    // takes: Magnesium bei Wadenkrämpfen: eine randomisierte, doppelblinde Studie
    // refuses: Aleatorio y azar en el juego
    pattern:
      /\brandomisierte[rns]?\b|\brandomisiert-kontrollierte[rns]?\b|\brct-studie\b|\bessai (?:[\w-]+ ){0,3}randomise\b|\betude (?:[\w-]+ ){0,3}randomisee\b|\b(?:ensayo|estudio) (?:[\w-]+ ){0,3}(?:aleatorizado|aleatorio|randomizado)\b|\b(?:ensaio|estudo) (?:[\w-]+ ){0,3}(?:randomizado|aleatorizado|aleatorio)\b|\b(?:studio|trial|sperimentazione) (?:[\w-]+ ){0,3}randomizzat[oa]\b/,
  },
  {
    id: 'romance-german-clinical-trial',
    type: 'clinical-trial',
    says: 'stated',
    // takes: Suplementos de hierro en ciclistas: ensayo clínico
    // refuses: Ensayo sobre la ceguera
    pattern:
      /\bessai clinique\b|\bensayo clinico\b|\bensaio clinico\b|\b(?:studio|sperimentazione) clinic[oa] controllat[oa]\b|\bkontrollierte (?:klinische )?studie\b|\bklinische prufung\b/,
  },
  {
    id: 'romance-german-case-control',
    type: 'case-control',
    says: 'stated',
    // takes: Étude cas-témoins sur le lait et l’acné
    // refuses: Controles de calidad de los alimentos
    pattern:
      /\bfall-?kontroll-?studie|\b(?:etude )?cas-?temoins?\b|\bcasos y controles\b|\bcaso-?controle\b|\bcasos e controles\b|\bcaso-?controllo\b/,
  },
  {
    id: 'romance-german-case-series',
    type: 'case-series',
    says: 'stated',
    // takes: Rupturas del pectoral mayor: serie de casos
    // refuses: Una serie de televisión y sus casos
    pattern:
      /\bfallserie\b|\bserie de (?:casos?|cas)\b|\bserie di casi\b|\ba propos de (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:cas|observations)\b/,
  },
  {
    id: 'romance-german-case-report',
    type: 'case-report',
    says: 'stated',
    // takes: Rabdomiólisis tras una clase de spinning: a propósito de un caso
    // refuses: En caso de lluvia
    pattern:
      /\bfallbericht\b|\bkasuistik\b|\bein fallbeispiel\b|\ba propos d'un(?:e)? (?:cas|observation)\b|\brapport de cas\b|\bcas clinique\b|\b(?:presentacion|informe|reporte|comunicacion) de (?:un |1 )?caso\b|\bcaso clinico\b|\ba proposito de un caso\b|\brelato de (?:um )?caso\b|\b(?:descrizione|presentazione) di un caso\b/,
  },
  {
    id: 'romance-german-cross-sectional',
    type: 'cross-sectional',
    says: 'stated',
    // takes: Sueño y pantallas en escolares: estudio descriptivo transversal
    // refuses: El músculo transverso del abdomen
    pattern:
      /\bquerschnitts?-?(?:studie|untersuchung|analyse|erhebung)|\betude transversale\b|\bestudio (?:[\w-]+ ){0,3}transversal\b|\bestudo (?:[\w-]+ ){0,3}transversal\b|\bstudio (?:[\w-]+ ){0,2}trasversale\b/,
  },
  {
    id: 'romance-german-retrospective',
    type: 'retrospective-cohort',
    says: 'stated',
    // takes: Muskelverletzungen im Profifußball: eine retrospektive Analyse
    // refuses: Rétrospective du peintre
    pattern:
      /\bretrospektive[rns]?\b|\bretrospective de \d|\betude (?:[\w-]+ ){0,3}retrospective\b|\bestudi?o (?:[\w-]+ ){0,3}retrospectiv[oa]\b|\bstudio (?:[\w-]+ ){0,3}retrospettivo\b|\banalisi retrospettiva\b|\banalisis retrospectivo\b/,
  },
  {
    id: 'romance-german-prospective',
    type: 'prospective-cohort',
    says: 'stated',
    // takes: Étude multicentrique prospective sur les fractures de fatigue
    // refuses: Prospective et société
    pattern:
      /\bprospektive[rns]? (?:[\w-]+ ){0,3}(?:studie|kohorten\w*|beobachtung\w*|untersuchung)|\betude (?:[\w-]+ ){0,3}prospective\b|\bestudi?o (?:[\w-]+ ){0,3}prospectiv[oa]\b|\bstudio (?:[\w-]+ ){0,3}prospettico\b/,
  },
  {
    id: 'romance-german-cohort',
    type: 'cohort',
    says: 'stated',
    // takes: Obst und Schlaganfall: eine Kohortenstudie
    // refuses: Die Kohorte im alten Rom
    pattern:
      /\bkohorten-?studie|\blangsschnitt-?studie|\betude de cohorte\b|\bestudio de cohortes?\b|\bestudo de coorte\b|\bstudio di coorte\b|\b(?:estudio|estudo|etude|studio) longitudinale?\b/,
  },
  {
    id: 'romance-german-survey',
    type: 'survey',
    says: 'stated',
    // takes: Eiweißpulver im Studio: eine Online-Umfrage unter Mitgliedern
    // refuses: Die Befragung des Zeugen
    pattern:
      /\bonline-?(?:umfrage|befragung)\b|[:.-] ?(?:[\w-]{1,40} ){0,3}(?:umfrage|befragung|encuesta|enquete|inquerito|indagine)\b(?: [\w-]{1,40}){0,6}\W*$|\b(?:encuesta|inquerito|enquete|indagine) (?:nacional|nationale|nazionale|transversale?|online|en ligne|conoscitiva)\b/,
  },
  {
    id: 'romance-german-observational',
    type: 'observational',
    says: 'stated',
    // takes: Blessures au trail : étude observationnelle sur deux saisons
    // refuses: Observation d'une éclipse
    pattern:
      /\bbeobachtungsstudie\b|\b(?:etude|estudio|estudo|studio) (?:[\w-]+ ){0,3}(?:observationnelle|observacional|osservazionale|epidemiologique|epidemiologico)\b|\bepidemiologische (?:studie|untersuchung)\b/,
  },
  {
    id: 'romance-german-qualitative',
    type: 'qualitative',
    says: 'stated',
    // takes: Warum Läufer aufhören: eine qualitative Studie
    // refuses: Qualitative Kontrolle von Milch
    pattern:
      /\bqualitative (?:studie|untersuchung)\b|\binterviewstudie\b|\b(?:etude|recherche) qualitative\b|\b(?:estudio|investigacion|estudo|pesquisa) cualitativ[oa]\b|\b(?:estudo|pesquisa) qualitativ[oa]\b|\bstudio qualitativo\b/,
  },
  {
    id: 'romance-german-guideline',
    type: 'guideline',
    says: 'stated',
    // takes: S3-Leitlinie Adipositas: Prävention und Therapie
    // refuses: Leitungswasser und Gesundheit
    pattern:
      /\b(?:s[123][ek]?-)?leitlinien?\b|\bguia de practica clinica\b|\brecommandations (?:de la|pour la pratique)\b|\blinee guida\b|\bdiretrizes?\b|\bguias de practica\b/,
  },
  {
    id: 'romance-german-consensus',
    type: 'consensus-statement',
    says: 'stated',
    // takes: Proteine im Alter: Positionspapier der Fachgesellschaft
    // refuses: Konsens am Esstisch
    pattern:
      /\bkonsens(?:uspapier|uspaper|papier|us-?statement)\b|\bpositionspapier\b|\bdocumento de consenso\b|\bconsenso (?:de expertos|nacional|brasileiro|mexicano)\b|\bdocumento di posizione\b|\b(?:documento de posicion|posicionamento d[aeo])\b|\bprise de position d/,
  },
  {
    id: 'romance-german-animal',
    type: 'animal',
    says: 'inferred',
    // takes: Efectos del ayuno en ratones diabéticos
    // refuses: Un rato de ejercicio en casa
    pattern:
      /\b(?:bei|an|in) (?:[\w-]+ )?(?:ratten|mausen)\b|\bchez (?:le|la|les|des) (?:rats?|souris)\b|\b(?:en|em) (?:ratas|ratones|ratos|camundongos)\b|\bnei (?:ratti|topi)\b/,
  },
  {
    id: 'romance-german-review',
    type: 'narrative-review',
    says: 'stated',
    // takes: Vitamine D et muscle : revue de la littérature
    // refuses: La revue du théâtre
    pattern:
      /\b(?:narrative |aktuelle )?(?:ubersichtsarbeit|ubersichtsartikel|literaturubersicht|ubersicht\W*$)\b|\brevue (?:narrative|de la litterature|generale)\b|\brevision (?:narrativa|bibliografica|de la literatura)\b|\brevisao (?:narrativa|bibliografica|da literatura|integrativa)\b|\brevisione (?:narrativa|della letteratura)\b|\brassegna (?:narrativa|della letteratura)\b|[:.-] ?(?:una )?rassegna\W*$/,
  },
];
