/** What holds of every answer, whatever was asked. Each law throws with what broke it. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { PageReading, RawReading } from '../../lib/reading/types';
import type { Report } from '../../lib/report/types';
import { reportSchema } from '../../lib/storage/report/schema';

interface Span {
  start: number;
  end: number;
}

/** A place inside a text of `length`, not reversed. */
export function holdSpan({ start, end }: Span, length: number): void {
  ok(Number.isInteger(start) && Number.isInteger(end), `offsets ${start}, ${end} are no whole numbers`);
  ok(start >= 0 && start <= end && end <= length, `[${start}, ${end}) is no part of [0, ${length})`);
}

/** Places in rising order that do not overlap. */
export function holdSpans(spans: readonly Span[], length: number): void {
  for (const span of spans) holdSpan(span, length);
  for (const [at, span] of spans.entries()) {
    const before = spans[at - 1];
    if (before !== undefined) ok(before.end <= span.start, `[${span.start} begins before ${before.end})`);
  }
}

/** Words found at a place are the words that stand there. */
export function holdWords(found: Span & { words: string }, text: string): void {
  holdSpan(found, text.length);
  equal(text.slice(found.start, found.end), found.words);
}

/** The same twice: nothing is remembered that changes an answer (a global pattern's `lastIndex`, a cache). */
export function holdTwice<T>(work: () => T): T {
  const first = work();
  holdSame(work(), first, 'the same question has two answers');
  return first;
}

/** Equal as JSON, which is compared in a hundredth of the time; where that differs, the difference is shown. */
function holdSame(one: unknown, other: unknown, words: string): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) {
    deepEqual(one, other);
    throw new Error(words);
  }
}

/** Survives being sent and stored. */
export const holdPlainJson = (value: unknown): void =>
  deepEqual(JSON.parse(JSON.stringify(value)) as unknown, value);

/** A reading's ids are its own, and every place in it is a place of the page. */
export function holdReading(reading: RawReading | PageReading, text: string): void {
  const references = new Set(reading.references.map(({ id }) => id));
  const markers = new Set(reading.markers.map(({ id }) => id));
  equal(references.size, reading.references.length, 'two references share an id');
  equal(markers.size, reading.markers.length, 'two markers share an id');
  for (const one of [...reading.markers, ...reading.claims])
    for (const id of one.references) ok(references.has(id), `${one.id} points to ${id}, which is not there`);
  for (const claim of reading.claims)
    for (const id of claim.markers) ok(markers.has(id), `${claim.id} holds ${id}, which is not there`);
  for (const { position } of reading.markers) holdSpan(position, text.length);
  for (const { position, quote } of [...reading.references, ...reading.claims]) {
    holdSpan(position, text.length);
    equal(text.slice(position.start, position.end), quote.exact, 'the quote is not at its place');
    ok(text.slice(0, position.start).endsWith(quote.prefix), 'the prefix does not stand before the quote');
    ok(text.slice(position.end).startsWith(quote.suffix), 'the suffix does not stand after the quote');
  }
}

/** A report passes its schema unchanged, and points to nothing that is not in it. */
export function holdReport(report: Report): void {
  const wire: unknown = JSON.parse(JSON.stringify(report));
  deepEqual(wire, report, 'the report changes on its way through JSON');
  const parsed = reportSchema.safeParse(wire);
  ok(parsed.success, parsed.error?.message);
  deepEqual(parsed.data, report, 'the schema leaves something out');
  const ids = new Set([...report.references, ...report.claims, ...report.markers].map(({ id }) => id));
  for (const { claim, reference, marker, check } of report.findings)
    for (const id of [claim, reference, marker])
      ok(id === null || ids.has(id), `${check} speaks of ${id}, which is not there`);
  for (const { id, citedBy } of report.references)
    for (const claim of citedBy) ok(ids.has(claim), `${id} is cited by ${claim}, which is not there`);
}

/** What the page alone says is the same with and without records. */
export function holdAgreement(offline: Report, online: Report): void {
  const ofPage = ({ article, markers, claims, references, summary }: Report) => ({
    article,
    markers,
    claims,
    statements: [summary.statements, summary.citedStatements, summary.uncitedStatements],
    references: references.map(({ id, label, origin, raw, csl, quote, position, citedBy }) => ({
      id,
      label,
      origin,
      raw,
      csl,
      quote,
      position,
      citedBy,
    })),
  });
  deepEqual(ofPage(online), ofPage(offline), 'online and offline differ in what the page says');
  for (const [at, { identifiers }] of offline.references.entries())
    deepEqual(online.references[at]?.identifiers.slice(0, identifiers.length), identifiers);
}

/** No JSON of a page or a source has reached the prototype of every object. */
export function holdPrototypes(): void {
  deepEqual(Reflect.ownKeys({}), []);
  ok(!('polluted' in {}) && !('polluted' in []), 'a prototype was polluted');
}
