/** Figures, tables, formulas, sections: what links inside a page lead to when it is no reference. */

/**
 * Words before a link that say it leads to a figure, a table, a formula or a section. Takes "Figure ", "Eqs. (", "see Section ";
 * refuses "in trials ".
 */
export const OTHER_TARGET =
  /(?:\b(?:fig(?:ure|s|ures)?|tab(?:le|s|les)?|schemes?|eqn?s?|equations?|sect?(?:ion|ions|s)?|chapters?|app(?:endix|endices)?|box|videos?|movies?|files?|theorems?|lemmas?|propositions?|prop|definitions?|def|corollar(?:y|ies)|algorithms?|examples?|remarks?|conditions?|steps?|panels?|abb(?:ildung)?|tabelle|abschnitt|gl(?:eichung)?|kapitel)\.?|§)[\s(\u00a0]{0,3}$/i;

/** Such words inside the link itself or at the start of an entry: takes "Figure 2a", "Table 1:", "Scheme 3"; refuses "Figures of speech". */
export const OTHER_THING =
  /^\W{0,3}(?:(?:view|download|open)\b.{0,120}?)?(?:supplement\w* )?(?:(?:fig(?:ure)?s?|tab(?:le)?s?|schemes?|eqn?s?|equations?|sections?|chapters?|appendix|box|videos?|movies?|algorithm|theorem|lemma|definition|abbildung|tabelle|chart|plate|file)\.?\s?S?\d|supporting information|supplementary|author information|acknowledg|competing interest)/i;
