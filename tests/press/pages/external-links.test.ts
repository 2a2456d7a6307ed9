import { expect, test } from 'vitest';
import { externalLinks } from '../../../src/press/pages/external-links.ts';

test('links to other sites are listed in the order of the page; pages of the edition are not', () => {
  const links = externalLinks({
    slug: 'flood',
    headline: 'The river rises',
    summary: '',
    text: { kind: 'full', minutes: 1 },
    authors: [
      { name: 'Ada Byrne', url: '/authors/ada-byrne/' },
      { name: 'Noor Vale', url: 'https://vale.example/' },
    ],
    topics: [],
    corrections: [],
    body: [
      { type: 'paragraph', text: ['See ', { type: 'link', href: 'https://river.example/', content: ['the level'] }] },
      { type: 'paragraph', text: [{ type: 'story', slug: 'rain', content: ['Rain'] }] },
    ],
    basedOn: [{ name: 'The Carrow Gazette', url: 'https://carrow.example/' }],
  });
  expect([...links]).toEqual(['https://vale.example/', 'https://river.example/', 'https://carrow.example/']);
});
