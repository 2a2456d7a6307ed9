import { describe, expect, test } from 'vitest';
import { machineFiles } from '../../../src/press/machine-readable/machine-files.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { editionFile, editionOf, faultsOf } from '../../fixtures/copy.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

const files = {
  'edition.json': { ...editionFile, url: 'https://tester.example/' },
  'harbour.json': { headline: 'Harbour', body: ['The harbour.'], workTranslation: ['hafen', 'mina'] },
  'hafen.json': { headline: 'Hafen', inLanguage: 'de', body: ['Der Hafen.'], workTranslation: ['harbour', 'mina'] },
  'mina.json': { headline: 'الميناء', inLanguage: 'ar', workTranslation: ['harbour', 'hafen'] },
};

describe('a story in several languages', () => {
  test('links the others by the names of their languages', () => {
    expect(storyPageOf(files, 'harbour').story.translations).toEqual([
      { slug: 'hafen', name: 'Deutsch', language: { lang: 'de', dir: 'ltr' } },
      { slug: 'mina', name: 'العربية', language: { lang: 'ar', dir: 'rtl' } },
    ]);
  });

  test('names them all to search engines', () => {
    const edition = editionOf(files);
    const publication = planPublication(edition);
    const { head = '', structuredData } = publication.contents.get('/stories/hafen/')?.make() ?? {};
    for (const [lang, slug] of [
      ['de', 'hafen'],
      ['en', 'harbour'],
      ['ar', 'mina'],
    ] as const) {
      expect(head).toContain(
        `<link rel="alternate" hreflang="${lang}" href="https://tester.example/stories/${slug}/"/>`,
      );
    }
    expect(structuredData).toContain(
      '"workTranslation":[{"@type":"NewsArticle","url":"https://tester.example/stories/harbour/"',
    );
    const sitemap = machineFiles(edition, publication.pages).get('/sitemap-1.xml')?.() ?? '';
    expect(sitemap).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
    expect(sitemap.match(/<xhtml:link rel="alternate" hreflang="ar"/gu)).toHaveLength(3);
  });

  test('says so both ways, and each in its own language', () => {
    expect(
      faultsOf({
        ...files,
        'hafen.json': { headline: 'Hafen', inLanguage: 'de', workTranslation: ['mina', 'hafen', 'nowhere-at-all'] },
        'mina.json': { headline: 'Mina', workTranslation: ['harbour', 'hafen'] },
      }).map((fault) => fault.replace(/:1:\d+/u, '')),
    ).toEqual([
      'stories/hafen.json "workTranslation[1]": a story can\'t link to itself; remove this link',
      expect.stringContaining('stories/hafen.json "workTranslation[2]": no story "nowhere-at-all"'),
      'stories/harbour.json "workTranslation[0]": "hafen" does not list this story; add "harbour" ' +
        'to "workTranslation" in stories/hafen.json, or remove it here',
      'stories/harbour.json "workTranslation[1]": "mina" is in "en" too, so it is no translation; ' +
        'write its "inLanguage", or list it in "related" instead',
      'stories/mina.json "workTranslation[0]": "harbour" is in "en" too, so it is no translation; ' +
        'write its "inLanguage", or list it in "related" instead',
    ]);
  });
});

test('dates with a time are written in the time zone of the edition', () => {
  const dated = { 'a.json': { headline: 'A', datePublished: '2026-07-09T23:30:00Z', dateModified: '2026-07-10' } };
  const { story } = storyPageOf({ 'edition.json': { ...editionFile, timeZone: 'Asia/Kolkata' }, ...dated }, 'a');
  expect(story.published?.text.replaceAll(/\s/gu, ' ')).toBe('July 10, 2026 at 5:00 AM (GMT+5:30)');
  expect(story.modified?.text).toBe('July 10, 2026');
  expect(storyPageOf(dated, 'a').story.published?.text).toContain('UTC');
});
