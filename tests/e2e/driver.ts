/** What an end-to-end test can do with a browser that has the built extension, the same for both browsers. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { TestProxy } from './proxy';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SHOTS = `${ROOT}.shots/`;

/** Keys that are pressed in a popup. */
export type Key = 'Tab' | 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape' | 'Space';

export interface Driver {
  name: string;
  proxy: TestProxy;
  /** The tab that the person reads. */
  page: Page;
  /** A real click on the toolbar button: activeTab is granted and the popup opens. */
  clickAction(): Promise<void>;
  /** Evaluates an expression in the popup's document; null while no popup is open. */
  inPopup<T>(expression: string): Promise<T | null>;
  /** Presses a key in the popup, as the keyboard does: "Tab", "ArrowRight", "Enter". */
  pressInPopup(key: Key): Promise<void>;
  /** Presses the key of a keyboard command: the browser calls the background as it does then. */
  command(name: string): Promise<void>;
  /** What the toolbar button's badge says for the tab; empty for none. */
  badge(): Promise<string>;
  /** Takes a picture of the popup into .shots. */
  shootPopup(name: string): Promise<void>;
  /** Says yes to look-ups in the popup, and to the browser where it asks, too: then its words come back. */
  agree(): Promise<string | null>;
  /** Stops the background as the browser does when it idles, only at once: whatever it is doing is lost. */
  stopBackground(): Promise<void>;
  /** Closes the popup, so that the page has the focus again. */
  closePopup(): Promise<void>;
  close(): Promise<void>;
}

/** The folder of a built extension; says what to run when it is not there. */
export function builtExtension(folder: string): string {
  const path = `${ROOT}.output/${folder}`;
  if (!existsSync(`${path}/manifest.json`)) throw new Error(`${path} is missing: run "npm run build" first.`);
  mkdirSync(SHOTS, { recursive: true });
  return path;
}

/** Takes the files that a page loads with its markup. */
const LOADED = /(?:src|href)="\/([^"]+\.(?:js|css))"/gu;

/** A page of the built extension and what it loads at once: not what its scripts load later. */
export function filesOf(html: string): string[] {
  const markup = readFileSync(`${builtExtension('chrome-mv3')}/${html}`, 'utf8');
  return [html, ...[...markup.matchAll(LOADED)].map(([, name = '']) => name)];
}

/** How long a test waits for what should come at once; browsers on a machine that does much else take their time. */
export const PATIENCE_MS = 40_000;

/** Tries again until the answer is there; the browsers give no event for what happens in a popup. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`Waited ${patienceMs / 1000} s in vain: ${what}`);
}

/** What was promised; or, when it does not come, an error that says what was waited for. */
export async function withinPatience<T>(promised: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${PATIENCE_MS / 1000} s in vain: ${what}`)),
      PATIENCE_MS,
    );
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}

/** Waits until an expression in the popup is true. */
export const untilPopup = (driver: Driver, expression: string): Promise<unknown> =>
  until(expression, () => driver.inPopup<boolean>(`Boolean(${expression})`));

/** Waits until one of the popup's live regions says exactly these words. */
export const untilPopupSays = (driver: Driver, words: string): Promise<unknown> =>
  untilPopup(
    driver,
    `[...document.querySelectorAll('[role="status"]')].some((node) => node.textContent === ${JSON.stringify(words)})`,
  );
