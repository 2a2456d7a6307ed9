import { expect, test } from 'vitest';
import { formatFault } from '../../../../src/press/copy/faults.ts';
import { makeEdition } from '../../../../src/press/model/make-edition.ts';
import { copyOf, type Files } from '../../../fixtures/copy.ts';

const edition = {
  name: 'Harbour Post',
  inLanguage: 'en',
  url: 'https://harbour.example/',
  workTranslation: [{ inLanguage: 'ar' }, { inLanguage: 'de' }],
};
const port = { 'port.json': { headline: 'Port' }, 'port-ar.json': { headline: 'م', inLanguage: 'ar' } };

const remarksIn = (files: Files, language?: string) => {
  const read = makeEdition(copyOf({ 'edition.json': edition, ...port, ...files }), undefined, { language });
  return read.kind === 'faulty' ? undefined : read.remarks.map(formatFault);
};

test('a language without a story is named, with the place and what to do', () => {
  expect(remarksIn({ 'port-de.json': { headline: 'Hafen', inLanguage: 'de-AT' } })).toEqual([]);
  const draft = { 'port-de.json': { headline: 'Hafen', inLanguage: 'de', creativeWorkStatus: 'Draft' } };
  expect(remarksIn(draft)).toEqual([
    expect.stringMatching(
      /^stories\/edition\.json:\d+:\d+ "workTranslation\[1\]\.inLanguage": no story is in "de", .*remove the entry$/u,
    ),
  ]);
  // The main edition says it for all.
  expect(remarksIn(draft, 'ar')).toEqual([]);
});

test('nothing is said of a site in one language', () => {
  expect(remarksIn({ 'edition.json': { name: 'Harbour Post', inLanguage: 'en' } })).toEqual([]);
});
