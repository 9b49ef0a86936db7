import { describe, expect, it } from 'vitest';
import { europePmcResultSchema } from '../../../../lib/records/europepmc/schema';
import { toStudyRecord } from '../../../../lib/records/europepmc/to-study-record';

const recordOf = (fields: object) =>
  toStudyRecord(
    europePmcResultSchema.parse({ id: '1', source: 'MED', ...fields }),
    '2026-11-25T10:00:00.000Z',
  );

const links = (...fullTextUrl: object[]) => ({ fullTextUrlList: { fullTextUrl } });

describe('the free text of a work', () => {
  const free = { availabilityCode: 'F', url: 'https://example.org/free' };
  const cases: [name: string, fields: object, url: string | null][] = [
    [
      'held by Europe PMC',
      { inEPMC: 'Y', pmcid: 'PMC123', ...links(free) },
      'https://europepmc.org/articles/PMC123',
    ],
    ['held elsewhere', { inEPMC: 'N', pmcid: 'PMC123', ...links(free) }, 'https://example.org/free'],
    ['for subscribers', links({ availabilityCode: 'S', url: 'https://example.org/paid' }), null],
    ['over http', links({ availabilityCode: 'OA', url: 'http://example.org/free' }), null],
    ['no address at all', links({ availabilityCode: 'OA', url: 'javascript:alert(1)' }), null],
    ['an id that is none', { inEPMC: 'Y', pmcid: 'PMC1/../../evil' }, null],
    ['nothing said', {}, null],
  ];
  it.each(cases)('%s', (_, fields, url) => {
    expect(recordOf(fields).openAccessUrl).toBe(url);
  });
});

it('should take persons and groups as authors, and years of print and of the web', () => {
  const record = recordOf({
    authorList: {
      author: [{ fullName: 'Horby P', lastName: 'Horby' }, { collectiveName: 'RECOVERY Group' }],
    },
    pubYear: '2021',
    firstPublicationDate: '2020-07-17',
    title: 'Walking &amp; <i>sleep</i>.',
    extra: { unknown: true },
  });
  expect(record).toMatchObject({
    authors: ['Horby', 'RECOVERY Group'],
    firstAuthor: 'Horby',
    year: 2021,
    years: [2021, 2020],
    title: 'Walking & sleep.',
  });
});
