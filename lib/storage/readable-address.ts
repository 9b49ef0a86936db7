/**
 * An address as a person reads it: nothing left out, with the signs that an address has to spell as numbers.
 *
 *     "https://api.crossref.org/works?filter=doi%3A10.1%2Fx"   →  "https://api.crossref.org/works?filter=doi:10.1/x"
 *
 * @returns The address as it is where it spells no text.
 */
export function readableAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
