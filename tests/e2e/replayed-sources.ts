/** The record sources as a browser meets them in a test: played on loopback, and what the popup says when all were asked. */
import { SOURCE_IDS, SOURCES } from '../../lib/records/sources';
import type { ReplayServer } from '../replay/server';
import type { Tunnel } from './proxy';

/** Leads every source's host to the server that plays them. */
export const tunnelTo = ({ port }: ReplayServer): Tunnel => ({
  hosts: SOURCE_IDS.map((source) => new URL(SOURCES[source].base).hostname),
  port,
});

/**
 * An expression for the popup: the row says that the look-up is over, and the report that it speaks of is drawn.
 * @param count How many works Crossref was asked for, as the popup writes it ("1,000").
 */
export const isLookedUp = (count: string): string =>
  `(document.querySelector('.lookup-row [role="status"]')?.textContent.startsWith('Looked up: Europe PMC and Crossref.') && document.querySelector('.lookups')?.textContent.includes('Crossref: asked for ${count}, answered ${count}.'))`;
