/** The address of a page on the web; "//news.example/a" is one without its scheme. Null for anything else. */
export function webAddress(url: string): string | null {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  return URL.canParse(whole) && ['http:', 'https:'].includes(new URL(whole).protocol) ? whole : null;
}
