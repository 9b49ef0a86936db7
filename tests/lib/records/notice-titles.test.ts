import { describe, expect, it } from 'vitest';
import {
  isAboutAnotherWork,
  noticeInTitle,
  statusInTitle,
  withoutSelfNotice,
  withoutStatusMark,
} from '../../../lib/records/notice-titles';

describe('statusInTitle', () => {
  const cases: [title: string, status: string | null][] = [
    ['RETRACTED: Zinc and colds', 'retraction'],
    ['RETRACTED ARTICLE: Zinc and colds', 'retraction'],
    ['RETRACTED ARTICLE:Zinc and colds', 'retraction'],
    ['Retracted: Zinc and colds', 'retraction'],
    ['Retracted Article: Zinc and colds', 'retraction'],
    ['[Retracted] Zinc and colds', 'retraction'],
    ['Retracted jaws: a dental study', null],
    ['[RETRACTED] Zinc and colds', 'retraction'],
    ['WITHDRAWN: Zinc for the common cold', 'withdrawal'],
    ['Retracted papers: a survey', null],
    ['Retracted jaws in athletes', null],
    ['Withdrawn patients in trials of zinc', null],
    ['Retraction: Zinc and colds', null],
  ];
  it.each(cases)('%s', (title, status) => {
    expect(statusInTitle(title)).toBe(status);
  });
});

describe('noticeInTitle', () => {
  const cases: [title: string, kind: string | null][] = [
    ['Retraction: Zinc and colds', 'retraction'],
    ['Retraction—Zinc and colds', 'retraction'],
    ['Retraction Note: Zinc and colds', 'retraction'],
    ['Retraction Note to: Zinc and colds', 'retraction'],
    ['Retraction notice to "Zinc and colds"', 'retraction'],
    ['Statement of Retraction: Zinc and colds', 'retraction'],
    ['Retraction Notice.', 'retraction'],
    ['Retraction', 'retraction'],
    ['Retraction forces in spinal surgery', null],
    ['Retraction of the tongue', null],
    ['Retraction to the midline', null],
    ['Expression of Concern: Zinc and colds', 'concern'],
    ['Editorial Expression of Concern', 'concern'],
    ['Expression of concern in parents of athletes', null],
    ['Correction: Zinc and colds', 'correction'],
    ['Author Correction: Zinc and colds', 'correction'],
    ['Erratum to: Zinc and colds', 'correction'],
    ['Corrigendum to “Zinc and colds”', 'correction'],
    ['Erratum', 'correction'],
    ['Department of Error', 'correction'],
    ['Correction of hyponatraemia in runners', null],
    ['Corrections officers and sleep', null],
  ];
  it.each(cases)('%s', (title, kind) => {
    expect(noticeInTitle(title)).toBe(kind);
  });
});

describe('isAboutAnotherWork', () => {
  const cases: [title: string, expected: boolean][] = [
    ['Reply to: Zinc and colds', true],
    ['Authors’ reply', true],
    ['In response: zinc', true],
    ['Comment on "Zinc and colds"', true],
    ['Letter to the editor', true],
    ['Response to training in older adults', false],
    ['Commentary boxes in news articles', false],
    ['Zinc and colds', false],
  ];
  it.each(cases)('%s', (title, expected) => {
    expect(isAboutAnotherWork(title)).toBe(expected);
  });
});

it('should give the title back without its marks', () => {
  expect(withoutStatusMark('RETRACTED ARTICLE: Zinc and colds')).toBe('Zinc and colds');
  expect(withoutStatusMark('WITHDRAWN: Zinc and colds')).toBe('Zinc and colds');
  expect(withoutStatusMark('Retraction: Zinc and colds')).toBe('Retraction: Zinc and colds');
  expect(withoutSelfNotice('Notice of Retraction: Zinc and colds')).toBe('Zinc and colds');
});
