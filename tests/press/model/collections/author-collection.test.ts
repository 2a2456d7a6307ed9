import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../fixtures/copy.ts';
import { listPageOf } from '../../../fixtures/pages.ts';

const portrait = { src: 'ada.jpg', alt: 'Ada Byrne', width: 4, height: 3 };

const files = {
  'old.json': {
    headline: 'Old',
    datePublished: '2026-01-01',
    author: [
      {
        name: 'Ada Byrne',
        type: 'Person',
        jobTitle: 'Reporter',
        description: 'Ada writes.',
        sameAs: ['https://a.example/'],
      },
    ],
  },
  'new.json': {
    headline: 'New',
    datePublished: '2026-02-01',
    author: [
      { name: 'Ada Byrne', url: 'https://ada.example', jobTitle: 'Europe editor', image: portrait },
      { name: 'Ben Cole', sameAs: ['https://b.example/', 'https://a.example/'] },
    ],
  },
};

describe('the authors of an edition', () => {
  const { authors } = editionOf(files, { pictures: ['ada.jpg'] });

  test('have the stories that name them, and the newest that these say', () => {
    expect(authors.map(({ slug, name, stories }) => [slug, name, stories.map((story) => story.slug)])).toEqual([
      ['ada-byrne', 'Ada Byrne', ['new', 'old']],
      ['ben-cole', 'Ben Cole', ['new']],
    ]);
    expect(authors[0]).toMatchObject({
      type: 'Person',
      url: 'https://ada.example/',
      jobTitle: 'Europe editor',
      description: 'Ada writes.',
      image: { alt: 'Ada Byrne' },
      sameAs: ['https://a.example/'],
    });
    expect(authors[1]).not.toHaveProperty('type');
  });

  test('have a page with all of it', () => {
    const page = listPageOf(files, { kind: 'author', slug: 'ada-byrne' }, 1, { pictures: ['ada.jpg'] });
    expect(page).toMatchObject({
      name: 'Ada Byrne',
      jobTitle: 'Europe editor',
      description: 'Ada writes.',
      image: { alt: 'Ada Byrne', width: 4 },
      profiles: ['https://ada.example/', 'https://a.example/'],
      total: 2,
    });
    expect(page.cards.map(({ slug }) => slug)).toEqual(['new', 'old']);
  });

  test('are one author, however the name is written', () => {
    const written = editionOf({
      'a.json': { headline: 'A', author: [{ name: 'J. P. O’Neil' }] },
      'b.json': { headline: 'B', author: [{ name: "J P O'Neil" }] },
    });
    expect(written.authors.map(({ stories }) => stories.length)).toEqual([2]);
  });

  test('have no type if stories disagree', () => {
    const mercury = (type: string) => ({ headline: type, author: [{ name: 'Mercury', type }] });
    const [author] = editionOf({ 'a.json': mercury('Person'), 'b.json': mercury('Organization') }).authors;
    expect(author).not.toHaveProperty('type');
  });

  test('have an address even if their names have no letters of slugs', () => {
    const [author] = editionOf({ 'a.json': { headline: 'A', author: [{ name: '†' }] } }).authors;
    expect(author?.slug).toMatch(/^author-\w+$/u);
  });
});
