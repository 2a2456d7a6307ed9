// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { topicsAddress, topicsFile } from '../../src/edition/addresses.ts';
import { editionFile } from '../fixtures/copy.ts';
import { linksOf, open } from '../fixtures/reader.tsx';

const dated = (day: number, topics: readonly unknown[], others = {}) => ({
  headline: `Day ${day}`,
  datePublished: `2026-03-0${day}`,
  about: topics,
  ...others,
});
const cork = { name: 'Cork', type: 'Place', sameAs: 'https://example.org/cork' };
const flood = {
  'a.json': dated(4, [cork, 'Flood'], { body: ['The flood reached Cork. Cork is wet.'] }),
  'b.json': dated(2, [cork, 'Flood']),
  'c.json': dated(3, [cork, 'Flood', 'Rescue']),
  'd.json': dated(1, [cork]),
  'e.json': { headline: 'Some day', about: [cork, 'Rescue'] },
};
const main = () => within(screen.getByRole('main'));
const headings = () =>
  main()
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

describe('a topic', () => {
  test('has its dated stories in a timeline, then those without a date', async () => {
    await open('/topics/cork/', flood);
    expect(headings()).toEqual(['Story so far', 'Without a date']);
    const soFar = within(screen.getByRole('region', { name: 'Story so far' }));
    expect(soFar.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Day 4',
      'Day 3',
      'Day 2',
      'Day 1',
    ]);
    expect(soFar.getAllByText(/^March/u).map(({ textContent }) => textContent)).toEqual([
      'March 4, 2026',
      'March 3, 2026',
      'March 2, 2026',
      'March 1, 2026',
    ]);
    expect(within(screen.getByRole('region', { name: 'Without a date' })).getByRole('link')).toHaveTextContent(
      'Some day',
    );
  });

  test('has a timeline from two dated stories on', async () => {
    await open('/topics/rescue/', { 'a.json': dated(2, ['Rescue']), 'b.json': dated(1, ['Rescue']) });
    expect(headings()).toEqual(['Story so far']);
  });

  test('without dates has no timeline', async () => {
    await open('/topics/rescue/', { 'a.json': { headline: 'A', about: ['Rescue'] }, 'b.json': dated(1, ['Rescue']) });
    expect(main().queryByRole('heading', { level: 2 })).toBeNull();
  });

  test('has its kind, a link to a page on another site, and related topics', async () => {
    await open('/topics/cork/', flood);
    expect(main().getByText('Place')).toBeVisible();
    expect(main().getByRole('link', { name: 'Cork at example.org' })).toHaveAttribute(
      'href',
      'https://example.org/cork',
    );
    expect(linksOf(within(screen.getByRole('navigation', { name: 'Related topics' })).getAllByRole('link'))).toEqual([
      ['Flood', '/topics/flood/'],
      ['Rescue', '/topics/rescue/'],
      ['All topics', '/topics/'],
    ]);
  });

  test('has none of these if the edition does not have them', async () => {
    await open('/topics/flood/', flood);
    expect(main().queryByText('Thing')).toBeNull();
    expect(main().queryByRole('link', { name: /example\.org/u })).toBeNull();
  });
});

describe('a story', () => {
  test('has the stories before and after it, in order, with itself marked', async () => {
    const event = { name: 'Flood', type: 'Event' };
    await open('/stories/c/', { ...flood, 'c.json': dated(3, [cork, event, 'Rescue']) });
    const soFar = screen.getByRole('navigation', { name: 'Story so far' });
    expect(
      within(soFar)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['March 2, 2026 Day 2', 'March 3, 2026 Day 3 This story', 'March 4, 2026 Day 4']);
    expect(
      within(soFar)
        .getAllByRole('listitem')
        .map((item) => item.getAttribute('aria-current')),
    ).toEqual([null, 'true', null]);
    expect(within(soFar).getByRole('link', { name: 'All 3 on Flood' })).toHaveAttribute('href', '/topics/flood/');
  });

  test.each([
    ['without a date', '/stories/e/'],
    ['of two', '/stories/two/'],
  ])('%s has no timeline', async (_, address) => {
    await open(address, { ...flood, 'two.json': dated(5, ['Alone']) });
    expect(screen.queryByRole('navigation', { name: 'Story so far' })).toBeNull();
  });

  test('links the names in its text to topics', async () => {
    await open('/stories/a/', flood);
    const text = screen.getByText(/is wet/u);
    expect(text).toHaveTextContent('The flood reached Cork. Cork is wet.');
    expect(linksOf(within(text).getAllByRole('link'))).toEqual([
      ['flood', '/topics/flood/'],
      ['Cork', '/topics/cork/'],
    ]);
  });
});

describe('all topics', () => {
  test('are in alphabetical order, each with its number of stories', async () => {
    await open('/topics/', flood);
    expect(
      main()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Cork Place, 5 stories', 'Flood 3 stories', 'Rescue 2 stories']);
    expect(screen.getByText('3 topics')).toBeVisible();
    expect(document.title).toBe('Topics | The Tester');
  });

  test('are in pages of 120', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, i) => [
        `s${i}.json`,
        { headline: `S ${i}`, about: Array.from({ length: 5 }, (_, n) => `T ${String(i * 5 + n).padStart(3, '0')}`) },
      ]),
    );
    // Finding roles among so many elements takes jsdom seconds.
    const items = () => document.querySelectorAll('main ol li').length;
    const { router } = await open('/topics/', many);
    expect(items()).toBe(120);
    expect(linksOf([...document.querySelectorAll<HTMLElement>('[aria-label="Pages"] a')])).toEqual([
      ['Next page', '/topics/-/2/'],
    ]);
    await act(() => router.navigate('/topics/-/2/'));
    expect(screen.getByText('Page 2 of 2')).toBeVisible();
    expect(items()).toBe(5);
    expect(linksOf([...document.querySelectorAll<HTMLElement>('[aria-label="Pages"] a')])).toEqual([
      ['Previous page', '/topics/'],
    ]);
  });

  test('are replaced by a message if there are none', async () => {
    await open('/topics/', { 'a.json': { headline: 'A' } });
    expect(screen.getByText(/^No story in this edition names a topic yet/u)).toBeVisible();
  });
});

test('a further page of topics says its number, and its address is its own', async () => {
  const answer = { topics: [{ slug: 'cork', name: 'Cork', stories: 4 }], page: 2, pages: 3, total: 201 };
  const edition = { ...editionFile, url: 'https://tester.example/' };
  await open(topicsAddress(2), { ...flood, 'edition.json': edition }, { answers: new Map([[topicsFile(2), answer]]) });
  expect(document.title).toBe('Topics, page 2 | The Tester');
  expect(document.querySelector('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://tester.example${topicsAddress(2)}`,
  );
});
