// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { frontFile } from '../../src/edition/addresses.ts';
import { editionFile } from '../fixtures/copy.ts';
import { expectNoGaps, linksOf, open } from '../fixtures/reader.tsx';

const world = Object.fromEntries(
  Array.from({ length: 8 }, (_, i) => [
    `world-${i}.json`,
    { headline: `World ${i}`, articleSection: 'world', datePublished: `2026-01-0${9 - i}` },
  ]),
);

const files = {
  'edition.json': { ...editionFile, description: 'News for tests.', front: { lead: 'flood' } },
  'flood.json': {
    headline: 'The river rises',
    articleSection: 'trade',
    body: [`The *first* paragraph. ${'And so on. '.repeat(150)}`, 'The second paragraph.'],
    related: Object.keys(world).map((name) => name.replace('.json', '')),
  },
  'rest.json': { headline: 'Of no section' },
  ...world,
};

describe('the front page', () => {
  test('has the nameplate as its only main heading, and the edition’s name as its title', async () => {
    await open('/', files);
    expect(document.querySelector('meta[name=description]')).toHaveAttribute('content', 'News for tests.');
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['The Tester']);
    expect(document.title).toBe('The Tester');
    expect(screen.getByRole('link', { name: '10 stories in this edition' })).toHaveAttribute('href', '/headlines/');
  });

  test('links the sections, and marks itself as the current page', async () => {
    await open('/', files);
    const sections = within(screen.getByRole('navigation', { name: 'Sections' }));
    expect(linksOf(sections.getAllByRole('link'))).toEqual([
      ['Front page', '/'],
      ['World', '/sections/world/'],
      ['Trade', '/sections/trade/'],
    ]);
    expect(sections.getByRole('link', { current: true })).toHaveTextContent('Front page');
  });

  test('starts with the featured story, and links to all of it', async () => {
    await open('/', files);
    const lead = within(screen.getByRole('article'));
    expect(lead.getByRole('heading', { level: 2, name: 'The river rises' })).toBeVisible();
    expect(lead.getByRole('link', { name: 'The river rises' })).toHaveAttribute('href', '/stories/flood/');
    expect(lead.getByRole('link', { name: 'Trade' })).toHaveAttribute('href', '/sections/trade/');
    expect(lead.getByText('first').tagName).toBe('EM');
    expect(lead.queryByText('The second paragraph.')).toBeNull();
    expect(lead.getByRole('link', { name: 'Read the full story' })).toHaveAttribute('href', '/stories/flood/');
    expect(lead.getByText(', 2 min')).toBeVisible();
  });

  test('has seven related headlines beside it, and a link to all', async () => {
    await open('/', files);
    const related = within(screen.getByRole('complementary', { name: 'Related headlines' }));
    expect(related.getAllByRole('listitem')).toHaveLength(7);
    expect(related.getByRole('link', { name: /^World 0/u })).toHaveAttribute('href', '/stories/world-0/');
    expect(related.getByRole('link', { name: 'All 8 related headlines' })).toHaveAttribute(
      'href',
      '/stories/flood/#related',
    );
  });

  test('has the first headlines of each section, and a link to the rest', async () => {
    await open('/', files);
    const section = within(screen.getByRole('region', { name: 'World' }));
    expect(section.getAllByRole('listitem')).toHaveLength(6);
    expect(section.getByRole('link', { name: 'All 8 in World' })).toHaveAttribute('href', '/sections/world/');
    expect(
      within(screen.getByRole('region', { name: 'More stories' })).getByRole('link', { name: /^Of no section/u }),
    ).toHaveAttribute('href', '/stories/rest/');
    expect(screen.queryByRole('region', { name: 'Trade' })).toBeNull();
  });

  test('shows the length and the date of each headline', async () => {
    await open('/', files);
    const [card] = within(screen.getByRole('region', { name: 'World' })).getAllByRole('listitem');
    expect(card).toHaveTextContent('World 0 Headline only, January 9, 2026');
    expect(card?.querySelector('time')).toHaveAttribute('datetime', '2026-01-09');
  });

  test('has a skip link, and a link to all stories', async () => {
    await open('/', files);
    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveAttribute('href', '#content');
    expect(screen.getByRole('main')).toHaveAttribute('id', 'content');
    expect(within(screen.getByRole('contentinfo')).getByText('News for tests.')).toBeVisible();
    expect(
      within(screen.getByRole('navigation', { name: 'Edition' })).getByRole('link', { name: 'All stories' }),
    ).toHaveAttribute('href', '/headlines/');
  });
});

describe('the front page of a small edition', () => {
  test('of one headline alone has that headline, and no lists', async () => {
    await open('/', { 'edition.json': { name: 'Tiny', inLanguage: 'en' }, 'a.json': { headline: 'Alone' } });
    expect(screen.getByRole('link', { name: '1 story in this edition' })).toBeVisible();
    const lead = within(screen.getByRole('article'));
    expect(lead.getByText(', headline only')).toBeVisible();
    expect(lead.getByRole('link', { name: 'Open the story' })).toHaveAttribute('href', '/stories/a/');
    expect(screen.queryByRole('navigation', { name: 'Sections' })).toBeNull();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('of a short story has no link to the rest', async () => {
    await open('/', { 'a.json': { headline: 'Short', body: ['All of it.'] } });
    expect(screen.getByText('All of it.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Read the full story' })).toBeNull();
  });

  test('without stories says that there are none', async () => {
    await open('/', {});
    expect(screen.getByText(/^This edition has no stories yet\./u)).toBeVisible();
    expectNoGaps(screen.getByRole('banner'));
  });

  test('sets a story of another language in its direction', async () => {
    await open('/', { 'a.json': { headline: 'فيضان', inLanguage: 'ar', body: ['نص.'] } });
    const heading = screen.getByRole('heading', { level: 2 });
    expect([heading.lang, heading.dir]).toEqual(['ar', 'rtl']);
  });

  test('shows its own picture, and only links one on another site', async () => {
    const image = { alt: 'A quay', width: 4, height: 3 };
    await open('/', { 'a.json': { headline: 'A', image: { ...image, src: 'quay.jpg' } } }, { pictures: ['quay.jpg'] });
    expect(screen.getByRole('img', { name: 'A quay' })).toHaveAttribute('width', '4');
  });
});

test('a section that fails to render does not remove the featured story', async () => {
  const card = { slug: 'b', headline: 'B', text: { kind: 'headline-only' } };
  const answer = {
    lead: {
      card: { ...card, headline: 'Standing' },
      opening: [['Text.']],
      continues: false,
      related: [],
      relatedTotal: 0,
    },
    groups: [{ cards: [{ ...card, published: { iso: 'not a Time', text: 'never' } }], total: 1 }],
  };
  const { caught } = await open('/', {}, { answers: new Map([[frontFile, answer]]) });
  expect(screen.getByRole('heading', { level: 2, name: 'Standing' })).toBeVisible();
  expect(screen.getByText('Text.')).toBeVisible();
  expect(screen.getByText('This part of the page couldn’t be shown.')).toBeVisible();
  expect(caught).toHaveLength(1);
});
