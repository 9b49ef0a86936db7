/** Takes "Doe J, Roe R, et al.", "Doe et alii", "Doe and others", "Doe et coll."; refuses "et alia", "petal", "others found". */
const MORE_AUTHORS = /\bet al(?:ii)?\b|\band others\b|\bet coll\b/iu;

/**
 * Whether a printed entry names only its first authors.
 *
 *     "Doe J, Roe R, et al. A title. Some Journal. 2015."   →  true
 *
 * @param printed The entry as printed.
 */
export const namesOnlySome = (printed: string): boolean => MORE_AUTHORS.test(printed);
