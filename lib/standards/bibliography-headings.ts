/**
 * Words that stand over a reference list, by language (BCP 47). "Certain" ones stand over nothing else; the others
 * also head news sources, author's notes or recipes, so their list must look like references.
 * Sources: journal style guides (AMA 11, APA 7, ABNT NBR 6023, DIN ISO 690), Wikipedia's section names per language,
 * WordPress and Markdown footnote plug-ins.
 */
export interface HeadingWords {
  /** Parted by strokes. */
  certain?: string;
  likely?: string;
}

export const BIBLIOGRAPHY_HEADINGS: Record<string, HeadingWords> = {
  en: {
    certain:
      'references|reference list|references cited|cited references|list of references|bibliography|' +
      'works cited|works consulted|sources consulted|literature cited|citations|scientific references|' +
      'key references|literature references|article references',
    likely:
      'sources|source|article sources|notes|footnotes|endnotes|further reading|literature|studies cited|' +
      'studies mentioned|studies referenced|studies discussed|research mentioned|papers mentioned|' +
      'papers cited|studies|cited works|cited sources|research cited|reference|journal reference|' +
      'journal references|more information|sidenotes|scientific sources|medical references|evidence|' +
      'bibliographic references|original study|original publication|original paper|original article|' +
      'original source|story source|sources cited|general references|study reference|supporting research|' +
      'our sources|scientific studies|see also references|research',
  },
  de: {
    certain:
      'literatur|literaturverzeichnis|quellenverzeichnis|einzelnachweise|literaturangaben|referenzen|' +
      'quellenangaben|literaturhinweise|bibliographie|bibliografie',
    likely:
      'quellen|quelle|fussnoten|fußnoten|anmerkungen|endnoten|belege|nachweise|originalpublikation|' +
      'originalveröffentlichung|weiterführende literatur|studien|verwendete literatur',
  },
  fr: {
    certain: 'références|références bibliographiques|bibliographie|liste des références',
    likely: 'sources|notes|notes de bas de page|ouvrages cités|pour aller plus loin|source|études citées',
  },
  es: {
    certain:
      'referencias|referencias bibliográficas|bibliografía|lista de referencias|bibliografía consultada',
    likely: 'fuentes|notas|notas al pie|fuente|obras citadas|citas|lecturas recomendadas',
  },
  pt: {
    certain: 'referências|referências bibliográficas|bibliografia|lista de referências',
    likely: 'fontes|notas|notas de rodapé|fonte|obras citadas|leitura adicional',
  },
  it: {
    certain: 'riferimenti|riferimenti bibliografici|bibliografia|bibliografia essenziale',
    likely: 'fonti|note|fonte|note a piè di pagina|sitografia|opere citate',
  },
  nl: {
    certain: 'referenties|literatuurlijst|bibliografie|literatuurverwijzingen',
    likely: 'bronnen|bron|noten|voetnoten|literatuur|bronvermelding',
  },
  pl: {
    certain: 'bibliografia|piśmiennictwo|literatura cytowana',
    likely: 'źródła|przypisy|literatura|źródło',
  },
  sv: {
    certain: 'referenser|litteraturförteckning|referenslista|källförteckning',
    likely: 'källor|noter|fotnoter|litteratur|källa',
  },
  ja: {
    certain: '参考文献|引用文献|参考文献一覧|引用・参考文献',
    likely: '参考資料|脚注|出典|注釈|注|参照|文献|参考',
  },
  zh: {
    certain: '参考文献|參考文獻|参考资料|參考資料|引用文献',
    likely: '注释|註釋|来源|來源|脚注|腳註|资料来源|資料來源|参考来源',
  },
  da: {
    certain: 'referencer|litteraturliste|kildeliste',
    likely: 'kilder|noter|litteratur|fodnoter',
  },
  nb: {
    certain: 'referanser|litteraturliste|kildehenvisninger',
    likely: 'kilder|noter|litteratur|fotnoter',
  },
  fi: {
    certain: 'lähdeluettelo|kirjallisuusluettelo',
    likely: 'lähteet|viitteet|kirjallisuutta|kirjallisuus',
  },
  cs: { certain: 'seznam literatury|použitá literatura', likely: 'literatura|zdroje|poznámky' },
  sk: { certain: 'použitá literatúra' },
  sl: { likely: 'viri' },
  hr: { likely: 'izvori' },
  lt: { certain: 'literatūros sąrašas', likely: 'šaltiniai' },
  et: { certain: 'kasutatud kirjandus', likely: 'viited|allikad' },
  bg: { certain: 'използвана литература', likely: 'източници' },
  tr: { certain: 'kaynakça', likely: 'kaynaklar|dipnotlar|notlar' },
  ru: {
    certain: 'список литературы|литература|библиография|список использованной литературы',
    likely: 'источники|список источников|примечания|сноски',
  },
  uk: {
    certain: 'список літератури|література|список використаних джерел',
    likely: 'джерела|примітки',
  },
  ko: { certain: '참고문헌|참고 문헌', likely: '각주|출처|주석|참고자료|참고 자료' },
  ar: {
    certain: 'المراجع|المصادر والمراجع|قائمة المراجع',
    likely: 'المصادر|مراجع|مصادر|الهوامش',
  },
  fa: { certain: 'فهرست منابع|کتاب‌نامه|کتابنامه', likely: 'منابع|پانویس|یادداشت‌ها' },
  hu: { certain: 'irodalomjegyzék|felhasznált irodalom', likely: 'irodalom|források|jegyzetek' },
  ro: { certain: 'referințe|bibliografie', likely: 'surse|note' },
  el: { certain: 'βιβλιογραφία|βιβλιογραφικές αναφορές', likely: 'αναφορές|πηγές|παραπομπές' },
  hi: { certain: 'संदर्भ सूची|सन्दर्भ', likely: 'संदर्भ|स्रोत' },
  id: { certain: 'daftar pustaka', likely: 'referensi|sumber|catatan kaki' },
  vi: { certain: 'tài liệu tham khảo', likely: 'tham khảo|nguồn|chú thích' },
  th: { certain: 'เอกสารอ้างอิง|บรรณานุกรม', likely: 'อ้างอิง|แหล่งที่มา' },
  ca: { certain: 'referències|bibliografia', likely: 'fonts|notes' },
  he: { certain: 'ביבליוגרפיה|רשימת מקורות', likely: 'מקורות|הערות שוליים|לקריאה נוספת' },
};
