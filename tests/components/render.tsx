/** Draws a view into happy-dom's document and looks at it as a person would: by roles, names and words. */

import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { type ComponentChild, render as renderPreact } from 'preact';
import { expect } from 'vitest';
import type { ViewContext } from '../../components/types';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import { createTranslator } from '../../lib/locales/translate';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
export const translator = createTranslator(english, 'en');

export const context: ViewContext = {
  translator,
  shown: null,
  choice: EVERY_REFERENCE,
  marked: false,
  site: null,
  lookupChoice: 'off',
  actions: { show: () => {}, step: () => {} },
};

/** Rules that need a layout are looked at in the browsers; a view is no whole page. */
const AXE_OPTIONS: axe.RunOptions = {
  rules: {
    'color-contrast': { enabled: false },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

export function render(view: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.title = 'Evidence Lens';
  const root = document.createElement('div');
  document.body.append(root);
  renderPreact(view, root);
  return root;
}

export async function expectAccessible(root: HTMLElement): Promise<void> {
  const { violations } = await axe.run(root, AXE_OPTIONS);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The elements of a role or tag whose text holds the words. */
export const withText = (root: ParentNode, selector: string, words: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((node) => textOf(node).includes(words));

/** As the keyboard does it, and most mice: what is pressed has the focus. */
export function press(node: HTMLElement | undefined): void {
  node?.focus();
  click(node);
}

export function click(node: HTMLElement | undefined): void {
  if (!node) throw new Error('There is nothing to click.');
  node.click();
}
