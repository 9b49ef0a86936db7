/**
 * An address without the place in it, by which two addresses of one page differ.
 *
 *     "https://a.example/x#notes"   →   "https://a.example/x"
 */
export function withoutFragment(address: string): string {
  const [whole = ''] = address.split('#', 1);
  return whole;
}
