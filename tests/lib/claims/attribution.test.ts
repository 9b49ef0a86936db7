import { describe, expect, it } from 'vitest';
import { attributedTo } from '../../../lib/claims/attribution';

describe('attributedTo', () => {
  it.each([
    ['Dr. Mara Lind says naps sharpen the mind.', 'Dr. Mara Lind'],
    ['“Rest more,” Dr. Lind said.', 'Dr. Lind'],
    ['“Rest more,” said Mara Lind, a physiotherapist.', 'Mara Lind'],
    ['Mara Lind, a coach in Bergen, explained that rest matters.', 'Mara Lind'],
    ['According to Jan van der Berg, rest matters.', 'Jan van der Berg'],
    ['To sum up, Lind noted that rest matters.', 'Lind'],
    ['Lind adds that rest matters.', 'Lind'],
    ['“Rest more,” says coach Tor Aune.', 'Tor Aune'],
    ['Lind told us to rest.', 'Lind'],
    ['Lind adds: “Rest.”', 'Lind'],
    ['Dr. Lind tells her patients that rest matters.', 'Dr. Lind'],
    ['Lind added in an email that rest matters.', 'Lind'],
    ['Dr. Lind continues to say that rest matters.', 'Dr. Lind'],
    ['The researchers say that rest matters.', 'the researchers'],
    ['Lind claims she never naps.', 'Lind'],
    ['Lind notes how rest matters.', 'Lind'],
    ['“Rest more,” Dr. Lind notes.', 'Dr. Lind'],
    ['Lind and Aune state that rest matters.', 'Aune'],
  ])('%s → %s', (sentence, speaker) => {
    expect(attributedTo(sentence, null)).toBe(speaker);
  });

  it.each([
    ['a study', 'The study found that naps sharpen the mind.'],
    ['a common word', 'However, it says nothing about naps.'],
    ['a request', 'Please note that naps differ.'],
    ['a proposal', 'Let’s say that naps differ.'],
    ['the writer', 'There isn’t more I’d add, and I’ll say more about naps later.'],
    ['the writer in a month', 'In early April, I wrote about naps.'],
    ['what was mended', 'Correction added Nov. 18: The nap was longer.'],
    ['a day', 'New research out Wednesday suggests that naps help.'],
    ['a step', 'Now add the naps.'],
    ['an aim', 'To explain this finding, naps were filmed.'],
    ['a question', 'Can Lind write without a nap?'],
    ['everybody', 'All said that naps help.'],
    ['an equation', 'Naps grow according to Eq. 3.'],
    ['the article’s own words', 'Naps sharpen the mind.'],
    ['the place of a trial', 'Herbs help, a trial in China warned.'],
    ['whoever took part', 'Tennis helps, a study of 55,137 Americans says.'],
    ['what adds to something', 'Tennis adds years to your life.'],
    ['what puts a strain on something', 'Running stresses your knees.'],
    ['what goes on', 'Magnesium continues to help.'],
    ['what adds to something in a place', 'Tennis added in total ten years of life.'],
    ['what signals something', 'Leptin tells your brain to stop.'],
    [
      'a part of a country',
      'The clinic stands in the US state of Ohio, and several US states have followed.',
    ],
    ['a state of a thing', 'The sensor assumes the OFF state.'],
    ['what is claimed', 'Medicare claims show a rise in fractures.'],
    ['what is written down', 'Facebook comments and Google Scholar notes tell little.'],
  ])('should not take %s for a speaker', (_, sentence) => {
    expect(attributedTo(sentence, null)).toBeNull();
  });

  it.each([
    ['a quotation that goes on', '“That is why I nap.”'],
    ['its last sentence', 'But the research suggests you might feel better.”'],
    ['a pronoun', 'He added that naps are free.'],
  ])('should keep the speaker for %s', (_, sentence) => {
    expect(attributedTo(sentence, 'Dr. Lind')).toBe('Dr. Lind');
  });

  it('should end with the quotation', () => {
    expect(attributedTo('Naps sharpen the mind.', 'Dr. Lind')).toBeNull();
  });
});
