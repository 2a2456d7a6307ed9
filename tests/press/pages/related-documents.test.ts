import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/press/pages/related-documents.ts';
import { editionOf } from '../../fixtures/copy.ts';

test('a story is compared by its words, topics, keywords and the time of its publication', () => {
  const edition = editionOf({
    'a.json': {
      headline: 'Flood',
      description: 'Water rises.',
      about: [{ name: 'Cork', type: 'Place' }, 'Rain'],
      keywords: ['weather'],
      inLanguage: 'ga',
      datePublished: '2026-03-09',
      body: ['The *wall* broke', { type: 'list', items: ['ferries', 'trams'] }, 'Nobody was hurt'],
    },
  });
  const [document] = documentsOf(edition);
  expect(document).toMatchObject({
    slug: 'a',
    language: 'ga',
    headline: 'Flood',
    description: 'Water rises.',
    topics: [
      { slug: 'cork', name: 'Cork', type: 'Place' },
      { slug: 'rain', name: 'Rain', type: undefined },
    ],
    keywords: ['weather'],
    text: expect.any(String),
    date: '2026-03-09T12:00:00.000Z',
  });
  expect(document?.text.match(/\w+/gu)).toEqual(['The', 'wall', 'broke', 'ferries', 'trams', 'Nobody', 'was', 'hurt']);
});

test('a headline-only story without a date has empty texts', () => {
  expect(documentsOf(editionOf({ 'a.json': { headline: 'Flood' } }))).toMatchObject([
    { slug: 'a', language: 'en', headline: 'Flood', description: '', topics: [], keywords: [], text: '' },
  ]);
});
