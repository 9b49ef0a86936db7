/**
 * Reads one DOI sign by sign from a place where "10.1234" stands, and says where it ends. Called by `doi.ts` only.
 * Sign by sign, because what ends a DOI hangs on what came before: a bracket that was not opened, a space unless the
 * suffix is plainly unfinished, a "<" unless it begins a SICI tail.
 */
import { GLUED_WORDS, INCOMPLETE_SUFFIXES, URL_TAILS } from '../standards/doi-tails';

export interface ScannedDoi {
  registrant: string;
  suffix: string;
  /** Offset behind the last sign that belongs to it, the tail of its address included. */
  end: number;
}

/** The registrant and the slash, with a space on either side: takes "10.1007/", "10. 1007 / ", "10.1000.10%2F"; refuses "10.12/". */
const REGISTRANT = /10\s?\.\s?(\d{4,9}(?:\.\d{1,9})*)\s?(?:\/|%2f|&#47;)\s{0,2}/iy;
/** Takes "<1661::AID-SIM968>3.0.CO;2-2", "&lt;0140:TROLPI&gt;2.0.CO;2"; refuses "</a>". */
const SICI_TAIL =
  /(?:<|&lt;|%3c)\s?(\w{1,10}::?\s?[\w-]{1,24})\s?(?:>|&gt;|%3e)\s?(\d\.\d\.(?:co|tx)(?:;|%3b)2(?:-[\dA-Z#@])?)/iy;
/** Signs of a suffix; letters beyond ASCII are never part of one in print. Takes "a", "_"; refuses "é", "(". */
const SUFFIX_SIGN = /^[A-Za-z0-9._\-:/+=~]$/;
/** Signs that typography puts in and no DOI holds: soft hyphen, zero-width space and joiners, byte order mark. Takes "\u200b"; refuses " ". */
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;
/** Hyphens and dashes that stand for "-": takes "‐", "–"; refuses "-". */
const DASH = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
/** What addresses and markup write for a sign, as DOIs need it: takes "%3C", "&lt;", "&#60;"; refuses "&nbsp;". */
const ENCODED = /%([\da-f]{2})|&(lt|gt|amp|#\d{2,5});/iy;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&' };
/** A piece behind a space that can go on with a DOI: takes " s40279-016", " 0226989"; refuses " PMID", " Epub", " 2". */
const CONTINUATION = /\s{1,2}(?=[a-z0-9().-]*\d{2})[a-z0-9(]/iy;
/** What stands in a bracket of a DOI: takes "SICI)", "00)", "95" behind "("; refuses "accessed". */
const OPENED = /^(?:[A-Z\d]|sici\)|[a-z]{1,2}\d)/;
/** No suffix is longer; hostile text is cut here. */
const LONGEST_SUFFIX = 200;

export function scanDoi(text: string, start: number): ScannedDoi | null {
  REGISTRANT.lastIndex = start;
  const head = REGISTRANT.exec(text);
  if (head === null) return null;
  const from = start + head[0].length;
  const { suffix, ends } = scanSuffix(text, from, /\s/.test(head[0]));
  const whole = trimPunctuation(suffix);
  const cut = cutTail(`10.${head[1]}`, whole);
  const end = whole === suffix ? ends.at(-1) : ends[whole.length - 1];
  return cut === '' ? null : { registrant: `10.${head[1]}`, suffix: cut, end: end ?? from };
}

/** A bracket that was opened in the suffix and not closed again, and where. */
interface OpenBracket {
  sign: string;
  at: number;
}

/** The suffix as read, and behind which offset of the text each of its signs ends. */
function scanSuffix(text: string, from: number, spread: boolean): { suffix: string; ends: number[] } {
  let suffix = '';
  let open: OpenBracket[] = [];
  const ends: number[] = [];
  for (let at = from; at < text.length && suffix.length < LONGEST_SUFFIX; ) {
    SICI_TAIL.lastIndex = at;
    const sici = /\d$/.test(suffix) ? SICI_TAIL.exec(text) : null;
    if (sici) {
      return {
        suffix: `${suffix}<${squash(sici[1])}>${squash(sici[2])}`,
        ends: [...ends, at + sici[0].length],
      };
    }
    const { sign, width } = readSign(text, at);
    if (/^\s$/.test(sign)) {
      if (!goesOn(suffix, text, at) && !(spread && isSpread(suffix, text, at + width))) break;
      at += width;
      continue;
    }
    if (!belongs(sign, suffix, text.slice(at + width, at + width + 6), open.at(-1)?.sign)) break;
    if (sign === '(' || sign === '[') open = [...open, { sign, at: suffix.length }];
    else if (sign === ')' || sign === ']') open = open.slice(0, -1);
    suffix += sign;
    at += width;
    if (sign !== '') ends.push(at);
    const glued = GLUED_WORDS.find((word) => suffix.endsWith(word));
    if (glued) return { suffix: suffix.slice(0, -glued.length), ends: ends.slice(0, -glued.length) };
  }
  // A bracket still open at the end belongs to the sentence, with all that follows it.
  const closed = suffix.slice(0, open[0]?.at);
  return { suffix: closed, ends: ends.slice(0, closed.length) };
}

const squash = (part: string | undefined): string => (part ?? '').replace(/\s/g, '').replace(/%3b/i, ';');

/** The sign at an offset as the DOI has it, decoded, and how many code units it takes; '' for invisible signs. */
function readSign(text: string, at: number): { sign: string; width: number } {
  ENCODED.lastIndex = at;
  const encoded = ENCODED.exec(text);
  if (encoded) {
    const code = encoded[1] ? Number.parseInt(encoded[1], 16) : Number((encoded[2] ?? '').slice(1));
    const sign = ENTITIES[(encoded[2] ?? '').toLowerCase()] ?? String.fromCharCode(code);
    return { sign, width: encoded[0].length };
  }
  const sign = text[at] ?? '';
  if (INVISIBLE.test(sign)) return { sign: '', width: 1 };
  return { sign: DASH.test(sign) ? '-' : sign, width: 1 };
}

function belongs(sign: string, suffix: string, next: string, open: string | undefined): boolean {
  if (sign === '' || SUFFIX_SIGN.test(sign)) return !(sign === '-' && suffix.endsWith('-'));
  if (sign === '(') return OPENED.test(next);
  if (sign === '[') return /^\d/.test(next);
  if (sign === ')') return open === '(';
  if (sign === ']') return open === '[';
  return sign === ';' && /\.(?:CO|TX)$/i.test(suffix);
}

/** "10. 1037/0033-2909. 112. 1": typesetting that puts a space behind each stop of this DOI, the first included. */
const isSpread = (suffix: string, text: string, at: number): boolean =>
  suffix.endsWith('.') && /\d/.test(text[at] ?? '');

/** A space inside a DOI is a broken line: only where what stands so far cannot be the whole. */
function goesOn(suffix: string, text: string, at: number): boolean {
  CONTINUATION.lastIndex = at;
  return INCOMPLETE_SUFFIXES.some((pattern) => pattern.test(suffix)) && CONTINUATION.test(text);
}

/** Takes off what an address adds ("/full", ".pdf", "v2") and the punctuation of the sentence. */
function cutTail(registrant: string, suffix: string): string {
  let cut = trimPunctuation(suffix);
  for (;;) {
    const tail = URL_TAILS.find((row) => (row.registrant ?? registrant) === registrant && row.tail.test(cut));
    if (!tail) return cut;
    cut = trimPunctuation(cut.replace(tail.tail, ''));
  }
}

const trimPunctuation = (suffix: string): string => suffix.replace(/[.:;\-_/=+~]{1,40}$/, '');
