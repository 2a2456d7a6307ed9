// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchManifestFile, searchPartFile, storyFile } from '../../src/edition/addresses.ts';
import { clearRecentSearches } from '../../src/search/recent-searches.ts';
import { editionFile } from '../fixtures/copy.ts';
import { linksOf, open, type Answers } from '../fixtures/reader.tsx';
import { searchPageFiles } from '../fixtures/search-stories.ts';

const field = () => screen.getByRole('searchbox');
const results = () => [...document.querySelectorAll<HTMLElement>('[data-results] a')];
const headlines = () => results().map((link) => link.querySelector('span')?.textContent);
const highlighted = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
/** The query string in the address bar. */
const address = () => location.search;
/** Opens the page, and waits until the index has been prefetched. */
const openSearch = async (search = '', answers?: Answers) => {
  history.replaceState(null, '', `/search/${search}`);
  const opened = await open(`/search/${search}`, searchPageFiles, answers === undefined ? {} : { answers });
  await waitFor(() => expect(opened.client.isFetching()).toBe(0));
  return opened;
};

// jsdom has no media queries.
beforeAll(() => Object.assign(globalThis, { matchMedia: () => ({ matches: false }) }));
beforeEach(clearRecentSearches);

describe('the search page', () => {
  test('opens with focus in the field, and shows tips and topics', async () => {
    await openSearch();
    expect(screen.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
    expect(field()).toHaveFocus();
    expect(document.title).toBe('Search | The Tester');
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const topics = within(screen.getByRole('region', { name: 'Topics' })).getAllByRole('link');
    expect(linksOf(topics)).toEqual([['Sergei Lavrov 1 story', '/topics/sergei-lavrov/']]);
    expect(screen.getByText(/Use quotes for an exact phrase/u)).toBeVisible();
  });

  test('shows results while typing, with highlights and a link to the passage', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'sanct');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    await waitFor(() => expect(highlighted()).toEqual(['Sanctions']));
    expect(results()[0]).toHaveAttribute('href', '/stories/lavrov/#p2:~:text=Sanctions%20on%20Russia');
    expect(results()[0]).toHaveTextContent('1 min, March 10, 2026');
    expect(address()).toBe('?q=sanct');
    expect(document.title).toBe('sanct, search | The Tester');
    expect(field()).toHaveFocus();
  });

  test('marks a story that has only a headline', async () => {
    await openSearch('?q=jagland');
    await waitFor(() => expect(headlines()).toEqual(['Jagland charged']));
    expect(results()[0]).toHaveTextContent('Headline only');
    expect(results()[0]).toHaveAttribute('href', '/stories/jagland/');
  });

  test('corrects a typo and says so', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'lavorv');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    expect(screen.getByText('lavorv')).toBeVisible();
    expect(highlighted()).toContain('Lavrov');
  });

  test.each([
    ['Thorjbørn', '“Thorjbørn”', '“Thorbjørn”', 'of a headline'],
    ['ŁÓDX', '“ŁÓDX”', '“Łódź”', 'of a text'],
    ['Skobje', '“Skobje”', '“Škopje”', 'of a topic'],
  ])('quotes a typo as typed, and its correction as the stories spell it: %s', async (typed, from, to) => {
    history.replaceState(null, '', '/search/');
    const { user } = await open('/search/', {
      'edition.json': editionFile,
      'a.json': { headline: 'Of Thorbjørn', about: ['Škopje'], body: ['None.', 'A day in **Łódź**.'] },
    });
    await user.type(field(), `${typed} `);
    const note = await screen.findByText(/^No results for/u);
    const quoted = () =>
      [...(note.closest('p')?.querySelectorAll('q') ?? [])].map(({ textContent }) => `“${textContent}”`);
    await waitFor(() => expect(quoted()).toEqual([from, to]));
  });

  test('says that nothing was found, and if filters are the reason', async () => {
    const { user } = await openSearch('?q=jagland&section=trade');
    await waitFor(() => expect(screen.getByText(/with these filters/u)).toBeVisible());
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(headlines()).toEqual(['Jagland charged']));
    await waitFor(() => expect(address()).toBe('?q=jagland'));
    await user.clear(field());
    await user.type(field(), 'xylophone');
    await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent('No results for xylophone.'));
    expect(screen.getByRole('link', { name: 'See all stories' })).toHaveAttribute('href', '/headlines/');
  });

  test.each(['"', '“ ', '…', '()'])('treats punctuation alone as an empty query: %s', async (signs) => {
    const { user } = await openSearch();
    await user.type(field(), signs);
    expect(screen.getByText(/Use quotes for an exact phrase/u)).toBeVisible();
    expect(screen.queryByText(/^No results/u)).toBeNull();
    expect(document.title).toBe('Search | The Tester');
    await user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('region', { name: 'Recent searches' })).toBeNull();
  });

  test('arrow keys and Escape move between field and results', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'r');
    await waitFor(() => expect(headlines().length).toBeGreaterThan(1));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}{ArrowDown}{/Control}');
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(results()[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(results()[1]).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Escape}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('r');
    expect(address()).toBe('?q=r');
    await user.keyboard('{Escape}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(address()).toBe('');
  });

  test('opens a result at its passage', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'wheat');
    await waitFor(() => expect(highlighted()).toEqual(['Wheat']));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Russian harvest' })).toBeVisible();
    await waitFor(() => expect(document.querySelector('#p1')).toHaveAttribute('data-passage'));
  });

  test('lists recent searches, newest first, until they are cleared', async () => {
    const { user } = await openSearch();
    for (const text of ['wheat', 'lavrov', 'Wheat']) {
      await user.clear(field());
      await user.type(field(), `${text}{Enter}`);
    }
    await user.keyboard('{Escape}');
    const recent = screen.getByRole('region', { name: 'Recent searches' });
    expect(linksOf(within(recent).getAllByRole('link'))).toEqual([
      ['Wheat', '/search/?q=Wheat'],
      ['lavrov', '/search/?q=lavrov'],
    ]);
    await user.click(within(recent).getByRole('link', { name: 'lavrov' }));
    await waitFor(() => expect(field()).toHaveValue('lavrov'));
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    await user.clear(field());
    await user.click(screen.getByRole('button', { name: 'Clear recent searches' }));
    expect(screen.queryByRole('region', { name: 'Recent searches' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('shows more results on request, focuses the first of them, and announces how many are shown', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`story-${i}.json`, { headline: `Lantern ${i}` }]),
    );
    history.replaceState(null, '', '/search/?q=lantern');
    const { user } = await open('/search/?q=lantern', many);
    await user.click(await screen.findByRole('button', { name: 'Show more stories' }));
    await waitFor(() => expect(results()).toHaveLength(15));
    expect(results()[10]).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show more stories' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('15 of 15 shown'), { timeout: 3000 });
  });

  test('announces the number of results once the reader stops typing', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'r');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 stories'), { timeout: 3000 });
  });

  test('says that it is offline, and continues once online', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const answers: Answers = new Map([[searchManifestFile, new TypeError('Failed to fetch')]]);
    const { user } = await openSearch('', answers);
    await user.type(field(), 'wheat');
    expect(await screen.findByText(/^You’re offline/u)).toBeVisible();
    vi.unstubAllGlobals();
    answers.clear();
    act(() => void globalThis.dispatchEvent(new Event('online')));
    await waitFor(() => expect(headlines()).toEqual(['Russian harvest']));
  });

  test('says that the index is damaged, and tries again on request', async () => {
    const answers: Answers = new Map([[searchPartFile('postings', 0), { stamp: 5 }]]);
    const { user } = await openSearch('?q=wheat', answers);
    expect(await screen.findByText('The search index didn’t load properly.')).toBeVisible();
    answers.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headlines()).toEqual(['Russian harvest']));
  });

  test('shows a result whose text can’t be fetched by its headline', async () => {
    await openSearch('?q=wheat', new Map([[storyFile('harvest'), new TypeError('Failed to fetch')]]));
    await waitFor(() => expect(headlines()).toEqual(['Russian harvest']));
    expect(results()[0]).toHaveAttribute('href', '/stories/harvest/');
  });
});
