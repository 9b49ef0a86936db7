/**
 * The gallery: every state of the views from fixture reports. A development tool: it is no part of a production build.
 *     gallery.html                       all states, one under the other
 *     gallery.html?state=retracted       one state alone, for a screenshot
 *     &tab=statements &dir=rtl           the other list; the other direction
 *     gallery.html?state=every study type   each type's text unfolded
 */
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { TabStateView } from '../../components/TabStateView';
import '../../components/styles/views.css';
import type { LookUpTools, ReportTab, ViewContext } from '../../components/types';
import { DEFAULT_CITATION_STYLE } from '../../lib/exports/citation-styles';
import { EVERY_REFERENCE } from '../../lib/locales/choose-references';
import { loadTranslator } from '../../lib/locales/load-translator';
import type { Shown } from '../../lib/storage/types';
import { STATES, type StateName } from '../../tests/fixtures/reports/states';
import { pages } from './pages';
import { savedStates } from './saved';
import { toolStates } from './tool';

const options = new URLSearchParams(location.search);
const asked = options.get('state');
const STATE_NAMES = Object.keys(STATES) as StateName[];

const translator = await loadTranslator([options.get('lang') ?? 'en'], async (locale) => {
  const answer = await fetch(`/_locales/${locale}/messages.json`);
  return answer.json();
});

const NOTHING_ASKED: LookUpTools = {
  step: null,
  copies: { r1: 'asking', r2: { outcome: 'none' }, r3: { outcome: 'failed', cause: 'timeout' } },
  cancel: () => {},
  retry: () => {},
  findCopy: () => {},
};

/** States in which the person has agreed to look-ups. */
const LOOK_UPS: Partial<Record<StateName, Partial<LookUpTools>>> = {
  'looking up': { step: { done: 6, total: 6, waitingFor: ['Crossref'] } },
  'looked up': {},
  retracted: {},
  'article retracted': {},
  'wrong DOI': {},
  'notes of one kind': {},
  cancelled: {},
  'questions left': {},
  offline: {},
};

/** Notes that are put away in a state. */
const NO_NOTES: ReadonlySet<string> = new Set();
const HIDDEN: Partial<Record<StateName, ReadonlySet<string>>> = {
  retracted: new Set(['reference-corrected  r3 ']),
};

function Exhibit({ name }: { name: StateName }) {
  const [tab, setTab] = useState<ReportTab>(
    options.get('tab') === 'statements' ? 'statements' : 'references',
  );
  const [choice, setChoice] = useState(EVERY_REFERENCE);
  const [shown, setShown] = useState<Shown | null>(null);
  const [hidden, setHidden] = useState(HIDDEN[name] ?? NO_NOTES);
  const context: ViewContext = {
    translator,
    shown,
    choice,
    marked: false,
    site: { name: 'notebook.example', isChosen: false },
    lookupChoice: name === 'one reference' ? 'unasked' : name in LOOK_UPS ? 'on' : 'off',
    ...(name in LOOK_UPS ? { lookUps: { ...NOTHING_ASKED, ...LOOK_UPS[name] } } : {}),
    hiddenNotes: { keys: hidden, setKeys: setHidden },
    citations: { style: DEFAULT_CITATION_STYLE, copied: null, copy: () => {}, setStyle: () => {} },
    // Even numbers are found, odd ones are lost: both answers can be looked at.
    actions: {
      show: ({ id }) => setShown({ id, found: Number(id.slice(1)) % 2 === 0 }),
      step: (step) => setShown({ id: step > 0 ? 'c4' : 'c3', found: step > 0 }),
      showMarks: () => {},
      checkSite: () => {},
      openPanel: () => {},
      choose: setChoice,
      openReport: () => {},
      openTool: () => {},
      openOptions: () => {},
      allowLookups: () => {},
    },
  };
  return <TabStateView state={STATES[name]} context={context} tab={tab} onTab={setTab} onRetry={() => {}} />;
}

document.documentElement.dir = options.get('dir') ?? translator.direction;
const app = document.getElementById('app');
const plain: ViewContext = {
  translator,
  shown: null,
  choice: EVERY_REFERENCE,
  marked: false,
  site: null,
  lookupChoice: 'off',
  actions: { show: () => {}, step: () => {} },
};
const exhibits: [name: string, view: ComponentChild][] = [
  ...STATE_NAMES.map((name): [string, ComponentChild] => [name, <Exhibit key={name} name={name} />]),
  ...Object.entries(pages(plain)),
  ...Object.entries(savedStates(translator)),
  ...toolStates(plain),
];
if (app)
  render(
    exhibits
      .filter(([name]) => asked === null || name === asked)
      .map(([name, view]) => (
        <section key={name} data-state={name}>
          {asked === null && <p class="label">{name}</p>}
          {view}
        </section>
      )),
    app,
  );

// The one state that is about what stands behind the badges.
for (const study of document.querySelectorAll<HTMLDetailsElement>('[data-state="every study type"] .study'))
  study.open = true;
