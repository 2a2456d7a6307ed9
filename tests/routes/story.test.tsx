// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { formatMoment } from '../../src/edition/dates.ts';
import { expectNoGaps, linksOf, open } from '../fixtures/reader.tsx';

const full = {
  headline: 'The river rises',
  alternativeHeadline: 'River rises',
  description: 'Three towns are cut off.',
  articleSection: 'world',
  body: ['The water came at night.'],
  author: [{ name: 'Ada Byrne', url: 'https://ada.example/' }, { name: 'Ben Cole' }, { name: 'Cy Dunn' }],
  dateline: 'CORK',
  datePublished: '2026-03-09',
  dateModified: '2026-03-10T09:30:00Z',
  about: [{ name: 'Cork', type: 'Place' }, 'Rain'],
  image: {
    src: 'quay.jpg',
    alt: 'The quay under water',
    width: 4,
    height: 3,
    caption: 'The quay.',
    credit: 'A. Byrne',
  },
  correction: [{ text: 'It was *three* towns.', datePublished: '2026-03-11' }, { text: 'The river is the Lee.' }],
  isBasedOn: [{ name: 'A report', url: 'https://report.example/' }],
  license: 'https://license.example/by',
  copyrightHolder: 'The Tester',
};

const others = {
  'drought.json': { headline: 'The river falls', articleSection: 'world', related: ['flood'] },
  'chess.json': { headline: 'Chess', articleSection: 'world' },
};

describe('a story', () => {
  test('has its headline as the one heading, and as the page’s title', async () => {
    await open('/stories/flood/', { 'flood.json': full, ...others }, { pictures: ['quay.jpg'] });
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual([
      'The river rises',
    ]);
    expect(document.title).toBe('The river rises | The Tester');
    expect(document.querySelector('meta[name=description]')).toHaveAttribute('content', 'Three towns are cut off.');
    expect(document.querySelector('meta[property="og:type"]')).toHaveAttribute('content', 'article');
  });

  test('shows every fact', async () => {
    await open('/stories/flood/', { 'flood.json': full, ...others }, { pictures: ['quay.jpg'] });
    const story = within(screen.getByRole('article'));
    expect(story.getByRole('link', { name: 'World' })).toHaveAttribute('href', '/sections/world/');
    expect(story.getByText('Three towns are cut off.')).toBeVisible();
    const facts = story.getAllByRole('list')[0]?.textContent;
    expect(facts).toContain('By Ada Byrne, Ben Cole, and Cy Dunn');
    expect(facts).toContain('CORK');
    expect(facts).toContain('March 9, 2026');
    // The build writes UTC; the page shows the reader's time zone.
    expect(facts).toContain(`Updated ${formatMoment('2026-03-10T09:30:00Z', 'en', undefined)}`);
    expect(facts).toContain('1 min read');
    expect(story.getByRole('link', { name: 'Ada Byrne' })).toHaveAttribute('href', '/authors/ada-byrne/');
    expect(story.getByRole('link', { name: 'Ben Cole' })).toHaveAttribute('href', '/authors/ben-cole/');
    expect(story.getByRole('img', { name: 'The quay under water' })).toHaveAttribute(
      'src',
      expect.stringMatching(/^\/edition\/pictures\/\w+\.jpg$/u),
    );
    expect(story.getByText('The quay. A. Byrne')).toBeVisible();
    expect(story.getByText('The water came at night.')).toBeVisible();
    expect(story.getByRole('link', { name: 'A report' })).toHaveAttribute('href', 'https://report.example/');
    expect(story.getByRole('link', { name: 'license.example' })).toHaveAttribute('href', 'https://license.example/by');
    expect(story.getByText('The Tester')).toBeVisible();
    expect(linksOf(within(story.getByRole('navigation', { name: 'About' })).getAllByRole('link'))).toEqual([
      ['Cork', '/topics/cork/'],
      ['Rain', '/topics/rain/'],
    ]);
    expectNoGaps(screen.getByRole('main'));
  });

  test('has its corrections above its text', async () => {
    await open('/stories/flood/', { 'flood.json': full, ...others }, { pictures: ['quay.jpg'] });
    const corrections = screen.getByRole('region', { name: 'Correction' });
    expect([...corrections.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Correction, March 11, 2026 It was three towns.',
      'Correction The river is the Lee.',
    ]);
    const text = screen.getByText('The water came at night.');
    expect(corrections.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('without optional facts has no empty elements', async () => {
    await open('/stories/a/', {
      'edition.json': { name: 'Tiny', inLanguage: 'en' },
      'a.json': { headline: 'Alone', body: ['Text.'] },
    });
    const article = screen.getByRole('article');
    expect(article).toHaveTextContent(
      /^Alone1 min readShare Save Print Mark read Listen Reload to show the buttonsText\.$/u,
    );
    for (const role of ['img', 'link', 'region', 'navigation', 'figure', 'time', 'contentinfo'])
      expect(within(article).queryByRole(role)).toBeNull();
    expect(screen.queryByRole('complementary')).toBeNull();
    expectNoGaps(article);
  });

  test('in another language is marked as such, and has its direction', async () => {
    await open('/stories/a/', {
      'a.json': { headline: 'فيضان', inLanguage: 'ar', datePublished: '2026-03-09', body: ['نص.'] },
    });
    const article = screen.getByRole('article');
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    expect(within(article).getByText(formatMoment('2026-03-09', 'ar', 'UTC'))).toBeVisible();
  });

  test('with a picture on another site links it, and loads nothing from there', async () => {
    const image = { src: 'https://elsewhere.example/x.jpg', alt: 'A dam', width: 4, height: 3 };
    await open('/stories/a/', { 'a.json': { headline: 'A', body: ['Text.'], image } });
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('A dam')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the picture at elsewhere.example' })).toHaveAttribute(
      'href',
      image.src,
    );
  });

  test('links its section', async () => {
    await open('/stories/flood/', { 'flood.json': full, ...others }, { pictures: ['quay.jpg'] });
    expect(
      within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('link', { current: true }),
    ).toHaveTextContent('World');
  });
});

describe('the text of a story', () => {
  const body = [
    'Plain, *emphasis*, **strong**, `code`, [a link](https://link.example/) and [a story](story:drought).',
    { type: 'heading', text: 'A heading' },
    { type: 'quote', text: 'So it was.', cite: 'A witness' },
    { type: 'quote', text: 'Nobody said who.', cite: ' ' },
    { type: 'list', items: ['First', 'Second'] },
    { type: 'list', items: ['One'], ordered: true },
    { type: 'image', src: 'quay.jpg', alt: 'The quay', width: 4, height: 3 },
    { type: 'note', text: 'A note.' },
    '\\<b>No markup\\</b> \\&amp; \\<script>alert(1)\\</script>',
  ];
  const show = () =>
    open('/stories/flood/', { 'flood.json': { headline: 'Blocks', body }, ...others }, { pictures: ['quay.jpg'] });

  test('has every kind of block', async () => {
    await show();
    const story = within(screen.getByRole('article'));
    expect(story.getByRole('heading', { level: 2, name: 'A heading' })).toBeVisible();
    expect(story.getByText('So it was.').closest('blockquote')).not.toBeNull();
    expect(story.getByText('A witness').tagName).toBe('FIGCAPTION');
    expect(story.getByText('First').closest('ul')).not.toBeNull();
    expect(story.getByText('One').closest('ol')).not.toBeNull();
    expect(story.getByRole('img', { name: 'The quay' })).toHaveAttribute('height', '3');
    expect(story.getByText('A note.')).toBeVisible();
    expectNoGaps(screen.getByRole('article'));
  });

  test('has its markup and links as elements', async () => {
    await show();
    const story = within(screen.getByRole('article'));
    expect(story.getByText('emphasis').tagName).toBe('EM');
    expect(story.getByText('strong').tagName).toBe('STRONG');
    expect(story.getByText('code').tagName).toBe('CODE');
    expect(story.getByRole('link', { name: 'a link' })).toHaveAttribute('href', 'https://link.example/');
    expect(story.getByRole('link', { name: 'a link' })).toHaveAttribute('rel', 'noopener noreferrer');
    expect(story.getByRole('link', { name: 'a story' })).toHaveAttribute('href', '/stories/drought/');
  });

  test('shows HTML as text', async () => {
    await show();
    expect(screen.getByText('<b>No markup</b> &amp; <script>alert(1)</script>')).toBeVisible();
    expect(screen.getByRole('main').querySelector('script')).toBeNull();
  });

  test('has an address for each of its passages', async () => {
    await show();
    expect(body.map((_, i) => document.querySelector(`#p${i + 1}`)?.tagName)).toEqual([
      'P',
      'H2',
      'FIGURE',
      'FIGURE',
      'UL',
      'OL',
      'DIV',
      'P',
      'P',
    ]);
  });
});
