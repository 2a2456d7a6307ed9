import { expect, test } from 'vitest';
import { storyFile } from '../../../src/edition/addresses.ts';
import { directionOf } from '../../../src/text/language.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { editionFile, editionOf, published } from '../../fixtures/copy.ts';

/** Tags of the languages that large international newsrooms publish in, with scripts and regions. */
const tags = (
  'am ar ar-EG az be bg bn bs cs cy de el es-419 et fa fa-AF fi fr-CA gd gu ha he hi hu ig id is it ja ka kk ' +
  'km ko ky lo lt my ne pa-Arab ps pt-BR ru-UA sr-Latn sw th zh-Hant-HK'
).split(' ');

interface ListedStory {
  readonly slug: string;
  readonly language?: { readonly lang: string; readonly dir: string };
  readonly published?: { readonly text: string; readonly lang?: string };
}

test('a page with 46 language tags has the language, the direction and the date of each', () => {
  expect(new Set(tags).size).toBe(46);
  const stories = Object.fromEntries(
    tags.map((tag) => [
      `${tag.toLowerCase()}.json`,
      { headline: `Ravola ${tag}`, inLanguage: tag, datePublished: '2026-03-09', articleSection: 'world' },
    ]),
  );
  const publication = planPublication(editionOf({ 'edition.json': editionFile, ...stories }));
  const { files } = publication;
  const pages = [...files].filter(([address]) => /\/sections\/world(?:-\d+|\/\d+)?\.json$/u.test(address));
  const cards = pages.flatMap(([, make]) => (make() as { readonly cards: readonly ListedStory[] }).cards);
  expect(cards).toHaveLength(46);
  for (const tag of tags) {
    const card = cards.find(({ slug }) => slug === tag.toLowerCase());
    expect(card?.language).toEqual({ lang: tag, dir: directionOf(tag) });
    // All dates of a list have the form of the edition's language.
    expect(card?.published).toMatchObject({ text: 'March 9, 2026', lang: 'en' });
    const { story } = published(publication, storyFile(tag.toLowerCase())) as { readonly story: ListedStory };
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2026-03-09'));
    expect(story).toMatchObject({ language: card?.language, published: { text: date } });
  }
  const rightToLeft = cards.flatMap(({ language }) => (language?.dir === 'rtl' ? language.lang : [])).toSorted();
  expect(rightToLeft).toEqual(['ar', 'ar-EG', 'fa', 'fa-AF', 'he', 'pa-Arab', 'ps']);
});
