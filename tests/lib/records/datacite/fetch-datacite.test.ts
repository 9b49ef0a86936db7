import { expect, it } from 'vitest';
import { type AskTools, createSourceHealth, NO_KEYS } from '../../../../lib/records/ask';
import { fetchDatacite } from '../../../../lib/records/datacite/fetch-datacite';
import { UNPACED_QUEUE } from '../../../replay/kit';
import { createTestClock } from '../../../replay/test-clock';

const attributes = {
  doi: '10.5281/ZENODO.7',
  titles: [
    { title: 'Walking <i>and</i> sleep' },
    { title: 'an example', titleType: 'Subtitle' },
    { title: 'Gehen und Schlaf', titleType: 'TranslatedTitle' },
  ],
  creators: [{ name: 'Berg, Eva', familyName: 'Berg' }, { name: 'Walking Group' }],
  publisher: { name: 'Zenodo' },
  publicationYear: 2021,
  container: { title: 'Journal of Examples', volume: '3', firstPage: '17' },
  types: { resourceTypeGeneral: 'Preprint' },
  descriptions: [
    { description: 'How it was done.', descriptionType: 'Methods' },
    { description: '<p>Invented words.</p>', descriptionType: 'Abstract' },
  ],
  citationCount: 2,
};

function toolsFor(body: unknown, asked: string[] = []): AskTools {
  return {
    fetch: async (url) => {
      asked.push(url);
      return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
    },
    clock: createTestClock(),
    random: () => 0.5,
    queue: UNPACED_QUEUE,
    signal: new AbortController().signal,
    bases: {},
    email: null,
    keys: NO_KEYS,
    onRequest: () => {},
    health: createSourceHealth(),
  };
}

it('should read title forms, names, place, type and abstract', async () => {
  const answer = await fetchDatacite(['10.5281/zenodo.7'], toolsFor({ data: [{ attributes }] }));
  expect(answer).toMatchObject({
    ok: true,
    value: {
      unreadable: 0,
      records: [
        {
          doi: '10.5281/zenodo.7',
          source: 'DataCite',
          title: 'Walking and sleep',
          titles: ['Walking and sleep', 'an example', 'Gehen und Schlaf', 'Walking and sleep: an example'],
          authors: ['Berg', 'Walking Group'],
          year: 2021,
          journal: 'Journal of Examples',
          volume: '3',
          firstPage: '17',
          publicationTypes: ['Preprint'],
          abstract: 'Invented words.',
          notices: [],
          citedByCount: 2,
        },
      ],
    },
  });
});

it('should read what is missing as absent, and a withdrawal in the title as one', async () => {
  const bare = { doi: '10.5281/zenodo.8', titles: [{ title: 'WITHDRAWN: Walking and sleep' }] };
  const answer = await fetchDatacite(['10.5281/zenodo.8'], toolsFor({ data: [{ attributes: bare }] }));
  expect(answer.ok && answer.value.records[0]).toMatchObject({
    year: null,
    authors: [],
    journal: null,
    notices: [{ kind: 'withdrawal', date: null, doi: null, source: 'DataCite' }],
  });
});

it('should put all DOIs into one question, each a closed phrase', async () => {
  const asked: string[] = [];
  await fetchDatacite(['10.1/a', '10.1/b"c'], { ...toolsFor({ data: [] }, asked), email: 'me@news.example' });
  const [url] = asked.map((address) => new URL(address));
  expect(url?.origin).toBe('https://api.datacite.org');
  expect(url?.searchParams.get('query')).toBe('doi:"10.1/a" OR doi:"10.1/b c"');
  expect(url?.searchParams.get('mailto')).toBe('me@news.example');
});

it('should count a work that it cannot read, and fail for an answer that is no list', async () => {
  const odd = await fetchDatacite(['10.1/a'], toolsFor({ data: [{ attributes: { doi: 7 } }] }));
  expect(odd).toMatchObject({ ok: true, value: { records: [], unreadable: 1 } });
  expect(await fetchDatacite(['10.1/a'], toolsFor({ errors: [] }))).toMatchObject({ error: 'bad-payload' });
});
