/** Unicode superscript and subscript digits, which stand for markers in plain text. */
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** Takes "¹²", "₃"; refuses "12". */
const SCRIPT_DIGIT = /[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉]/g;

/** "¹²" → "12", "₃" → "3"; other characters stay. */
export const plainDigits = (text: string): string =>
  text.replace(SCRIPT_DIGIT, (digit) => {
    const raised = SUPERSCRIPT.indexOf(digit);
    return String(raised >= 0 ? raised : SUBSCRIPT.indexOf(digit));
  });
