/** Digits and brackets of other scripts as the plain ones, sign by sign, so that offsets stay. */

/** Arabic-Indic, Persian, Devanagari and full-width digits, full-width and lenticular brackets, their commas. Takes "（１）", "١"; refuses "¹". */
const OTHER_SIGN = /[٠-٩۰-۹०-९０-９（）［］【】〔〕，、；]/;
const OTHER_SIGNS = new RegExp(OTHER_SIGN, 'g');

/** The first digit of each row of ten. */
const ZEROS = ['٠', '۰', '०', '０'].map((zero) => zero.charCodeAt(0));

const SIGNS: Record<string, string> = {
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '，': ',',
  '、': ',',
  '；': ';',
};

/**
 * The text with such signs made plain; its length is the same.
 *
 *     "سكر.（١）"  →  "سكر.(1)"
 */
export function plainSigns(text: string): string {
  if (!OTHER_SIGN.test(text)) return text;
  return text.replace(OTHER_SIGNS, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? (SIGNS[sign] ?? sign) : String(code - zero);
  });
}
