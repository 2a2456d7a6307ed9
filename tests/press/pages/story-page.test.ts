import { describe, expect, test } from 'vitest';
import { editionFile } from '../../fixtures/copy.ts';
import { frontPageOf, storyPageOf, storyWithEverything } from '../../fixtures/pages.ts';

describe('the data of a story page', () => {
  test('has every field of the story', () => {
    const files = { 'a.json': storyWithEverything, 'b.json': { headline: 'B' } };
    const { story } = storyPageOf(files, 'a', { pictures: ['quay.jpg'] });
    expect(story).toMatchObject({
      slug: 'a',
      headline: 'A *plain* headline',
      description: 'The standfirst.',
      summary: 'The standfirst.',
      language: { lang: 'ar', dir: 'rtl' },
      section: { slug: 'world', name: 'World' },
      authors: [
        { name: 'Ada', url: '/authors/ada/' },
        { name: 'Ben', url: '/authors/ben/' },
      ],
      dateline: 'CORK',
      published: { iso: '2026-03-09T23:30:00-05:00' },
      modified: { iso: '2026-03-10' },
      text: { kind: 'full', minutes: 1 },
      topics: [{ slug: 'cork', name: 'Cork' }],
      image: { from: 'shipped', alt: 'A quay', width: 4, height: 3, caption: 'C', credit: 'D' },
      corrections: [
        { text: ['It was ', { type: 'emphasis', content: ['two'] }, '.'], published: { iso: '2026-03-11' } },
      ],
      basedOn: [{ name: 'www.example.com', url: 'https://www.example.com/a' }, { name: 'A report' }],
      license: { name: 'CC BY' },
      copyrightHolder: { name: 'The desk' },
    });
  });

  test('says of a change on the day of its publication the time alone, in the time zone of the edition', () => {
    const story = { headline: 'A', datePublished: '2031-05-03T23:10:00Z', dateModified: '2031-05-04T01:00:00Z' };
    const changedIn = (timeZone?: string) =>
      storyPageOf({ 'edition.json': { ...editionFile, timeZone }, 'a.json': story }, 'a').story.modified?.text;
    expect(changedIn()).toMatch(/^May 4, 2031 at 1:00\sAM UTC$/u);
    expect(changedIn('Asia/Tokyo')).toMatch(/^10:00\sAM \(GMT\+9\)$/u);
  });

  test('has the job title of an author, unless there are several', () => {
    const ada = { name: 'Ada', jobTitle: 'Editor' };
    const authorsOf = (author: unknown) => storyPageOf({ 'a.json': { headline: 'A', author } }, 'a').story.authors;
    expect(authorsOf([ada])).toEqual([{ name: 'Ada', url: '/authors/ada/', jobTitle: 'Editor' }]);
    expect(authorsOf([ada, { name: 'Ben' }])[0]).toEqual({ name: 'Ada', url: '/authors/ada/' });
  });

  test('of a part of a series links the parts beside it once', () => {
    const part = (position: number, more = {}) => ({
      headline: ['Rain', 'Mud reaches the mill', 'Boats in the street', 'What was lost'][position - 1],
      articleSection: 'world',
      about: [{ name: 'The flood', type: 'Event' }],
      datePublished: `2026-03-0${position}`,
      isPartOf: { name: 'The flood', position },
      ...more,
    });
    const files = {
      'one.json': part(1),
      'two.json': part(2, { related: ['three'] }),
      'three.json': part(3),
      'four.json': part(4),
      'other.json': { headline: 'A choir sings', articleSection: 'world' },
    };
    const { series, related, more, soFar } = storyPageOf(files, 'two');
    expect(series?.cards.map(({ slug }) => slug)).toEqual(['one', 'two', 'three']);
    expect([...related, ...(more?.cards ?? [])].map(({ slug }) => slug)).toEqual(['other']);
    expect(soFar?.cards.map(({ slug }) => slug)).toEqual(['one', 'two', 'three', 'four']);
    const { 'four.json': _, ...three } = files;
    expect(storyPageOf(three, 'two').soFar).toBeUndefined();
  });

  test('has no field that the story leaves out', () => {
    expect(Object.keys(storyPageOf({ 'a.json': { headline: 'A' } }, 'a').story).toSorted()).toEqual([
      'authors',
      'basedOn',
      'body',
      'corrections',
      'headline',
      'slug',
      'summary',
      'text',
      'topics',
    ]);
  });

  test('has no field that the story leaves blank', () => {
    const { story } = storyPageOf(
      { 'a.json': { headline: 'A', description: ' ', dateline: '', alternativeHeadline: '\n' } },
      'a',
    );
    expect(story).not.toHaveProperty('description');
    expect(story).not.toHaveProperty('dateline');
    expect(frontPageOf({ 'a.json': { headline: 'A', alternativeHeadline: '\n' } }).lead?.card.headline).toBe('A');
  });

  test('has no date of change that is the date of publication', () => {
    const { story } = storyPageOf(
      { 'a.json': { headline: 'A', datePublished: '2026-03-09', dateModified: '2026-03-09' } },
      'a',
    );
    expect(story).not.toHaveProperty('modified');
  });

  test('is headline-only with an empty text', () => {
    expect(storyPageOf({ 'a.json': { headline: 'A', body: [] } }, 'a').story.text).toEqual({ kind: 'headline-only' });
  });

  test('lists other headlines of the section if few are related', () => {
    const files = {
      'a.json': { headline: 'Rain', articleSection: 'world' },
      'b.json': { headline: 'Chess', articleSection: 'world' },
      'c.json': { headline: 'Bread' },
    };
    expect(storyPageOf(files, 'a').more).toMatchObject({ section: { slug: 'world' }, cards: [{ slug: 'b' }] });
    expect(storyPageOf(files, 'c')).not.toHaveProperty('more');
  });

  test('never lists a related headline again', () => {
    const files = {
      'a.json': { headline: 'Rain', articleSection: 'world', related: ['b'] },
      'b.json': { headline: 'Chess', articleSection: 'world' },
    };
    expect(storyPageOf(files, 'a')).not.toHaveProperty('more');
  });
});
