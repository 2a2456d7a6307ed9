// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listFile, searchManifestFile, searchPartFile, storyFile } from '../../src/edition/addresses.ts';
import { maxTopics } from '../../src/search-engine/format.ts';
import type { Answer } from '../../src/search-engine/answer.ts';
import { Results } from '../../src/search/Results.tsx';
import { clearRecentSearches } from '../../src/search/recent-searches.ts';
import { editionFile } from '../fixtures/copy.ts';
import { linksOf, open, type Answers } from '../fixtures/reader.tsx';

const files = {
  'edition.json': editionFile,
  'lavrov.json': {
    headline: 'Rubio to Meet Lavrov',
    articleSection: 'world',
    about: [{ name: 'Sergei Lavrov', type: 'Person' }],
    datePublished: '2026-03-10',
    body: ['The ministers meet on Thursday.', 'Sanctions on Russia were discussed with Lavrov.'],
  },
  'harvest.json': { headline: 'Russian harvest', articleSection: 'trade', body: ['Wheat, and rye.'] },
  'jagland.json': { headline: 'Jagland charged', articleSection: 'world', datePublished: '2026-02-01' },
};
const field = () => screen.getByRole('searchbox');
const results = () => [...document.querySelectorAll<HTMLElement>('[data-results] a')];
const headlines = () => results().map((link) => link.querySelector('span')?.textContent);
const lit = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
/** What follows the path in the address bar. */
const address = () => location.search;
/** Opens the page once what of a small edition is fetched ahead is there. */
const openSearch = async (search = '', answers?: Answers) => {
  history.replaceState(null, '', `/search/${search}`);
  const opened = await open(`/search/${search}`, files, answers === undefined ? {} : { answers });
  await waitFor(() => expect(opened.client.isFetching()).toBe(0));
  return opened;
};

// Nothing is fetched, but it is asked how it would be.
const client = new QueryClient({
  defaultOptions: {
    queries: {
      queryFn: () => {
        throw new Error('not fetched');
      },
    },
  },
});
const WithClient = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

// jsdom knows of no media.
beforeAll(() => Object.assign(globalThis, { matchMedia: () => ({ matches: false }) }));
beforeEach(clearRecentSearches);

describe('the search page', () => {
  test('has a field that is ready to be typed into, the topics, and how to ask', async () => {
    await openSearch();
    expect(screen.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
    expect(field()).toHaveFocus();
    expect(document.title).toBe('Search | The Tester');
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const topics = within(screen.getByRole('region', { name: 'Topics' })).getAllByRole('link');
    expect(linksOf(topics)).toEqual([['Sergei Lavrov1 story', '/topics/sergei-lavrov/']]);
    expect(screen.getByText(/Use quotes for an exact phrase/u)).toBeVisible();
  });

  test('answers as you type, with what was asked for lit, and a link to the passage', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'sanct');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    await waitFor(() => expect(lit()).toEqual(['Sanctions']));
    expect(results()[0]).toHaveAttribute('href', '/stories/lavrov/#p2:~:text=Sanctions%20on%20Russia');
    expect(results()[0]).toHaveTextContent('1 min, March 10, 2026');
    expect(address()).toBe('?q=sanct');
    expect(document.title).toBe('sanct, search | The Tester');
    expect(field()).toHaveFocus();
  });

  test('marks a story of which there is only the headline', async () => {
    await openSearch('?q=jagland');
    await waitFor(() => expect(headlines()).toEqual(['Jagland charged']));
    expect(results()[0]).toHaveTextContent('Headline only');
    expect(results()[0]).toHaveAttribute('href', '/stories/jagland/');
  });

  test('says what it took a slip for', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'lavorv');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    expect(screen.getByText('lavorv')).toBeVisible();
    expect(lit()).toContain('Lavrov');
  });

  test.each([
    ['Thorjbørn', '“Thorjbørn”', '“Thorbjørn”', 'of a headline'],
    ['ŁÓDX', '“ŁÓDX”', '“Łódź”', 'of a text'],
    ['Skobje', '“Skobje”', '“Škopje”', 'of a topic'],
  ])('writes a slip as it was typed, and what it stands for as the stories do: %s', async (typed, from, to) => {
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

  test('says what to do where nothing is found', async () => {
    const { user } = await openSearch('?q=jagland&section=trade');
    await waitFor(() => expect(screen.getByText(/with these filters/u)).toBeVisible());
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(headlines()).toEqual(['Jagland charged']));
    await waitFor(() => expect(address()).toBe('?q=jagland'));
    await user.clear(field());
    await user.type(field(), 'xylophone');
    await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent('No results for xylophone.'));
    expect(screen.getByRole('link', { name: 'See all headlines' })).toHaveAttribute('href', '/headlines/');
  });

  test.each(['"', '“ ', '…', '()'])('takes signs alone for nothing asked yet: %s', async (signs) => {
    const { user } = await openSearch();
    await user.type(field(), signs);
    expect(screen.getByText(/Use quotes for an exact phrase/u)).toBeVisible();
    expect(screen.queryByText(/^No results/u)).toBeNull();
    expect(document.title).toBe('Search | The Tester');
    await user.keyboard('{Enter}{Escape}');
    expect(screen.queryByRole('region', { name: 'Recent searches' })).toBeNull();
  });

  test.each([
    [
      '?q=xylophone+concert',
      'No results for xylophone concert.',
      'Try other words, or another name for the same thing.',
    ],
    ['?q=%22wheat+ministers%22', 'No results for "wheat ministers".', 'Try without the quotes, or with other words.'],
    [
      '?q=jagland&section=trade',
      'No results for jagland with these filters.',
      'Clear the filters, or try other words.',
    ],
    ['?from=2027-01-01', 'No stories match these filters.', 'Clear the filters, or choose others.'],
  ])('advises what to try next: %s', async (search, none, advice) => {
    await openSearch(search);
    await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(none));
    expect(screen.getByText(advice)).toBeVisible();
    expect(screen.queryAllByRole('button', { name: 'Clear filters' })).toHaveLength(advice.includes('filters') ? 1 : 0);
  });

  test('shows what an address has chosen that the edition has not, and lets it be taken away', async () => {
    const search = '?section=world&topic=norway&from=2026-01-01&to=2026-02-01';
    history.replaceState(null, '', `/search/${search}`);
    const { user } = await open(`/search/${search}`, {
      'edition.json': { ...editionFile, sections: [] },
      'a.json': { headline: 'A' },
    });
    expect(await screen.findByText('No stories match these filters.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Section' })).toHaveValue('world');
    expect(screen.getByRole('combobox', { name: 'Topic' })).toHaveValue('norway');
    expect(screen.getByLabelText('From')).toHaveValue('2026-01-01');
    expect(screen.getByLabelText('To')).toHaveValue('2026-02-01');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.queryByLabelText('From')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => expect(address()).toBe(''));
  });

  test('does not ask for a topic that cannot be there', async () => {
    const { asked } = await openSearch('?topic=nowhere');
    expect(screen.getByRole('option', { name: 'nowhere (not in this edition)' })).toBeVisible();
    expect(asked).not.toContain(listFile({ kind: 'topic', slug: 'nowhere' }, 1));
  });

  test.each([
    ['zebras', 'Zebras'],
    ['nowhere', 'nowhere (not in this edition)'],
  ])('asks for one that is not listed, where not all are: %s', async (slug, name) => {
    const about = Array.from({ length: maxTopics }, (_, i) => `Topic ${i}`);
    history.replaceState(null, '', `/search/?topic=${slug}`);
    const { asked } = await open(`/search/?topic=${slug}`, {
      ...files,
      'few.json': { headline: 'Few', about: ['Zebras'] },
      'a.json': { headline: 'A', about },
      'b.json': { headline: 'B', about },
    });
    expect(await screen.findByRole('option', { name })).toBeVisible();
    expect(asked).toContain(listFile({ kind: 'topic', slug }, 1));
  });

  test('is narrowed down by section, topic and day, all in the address', async () => {
    const { user } = await openSearch();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Section' }), 'World');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov', 'Jagland charged']));
    await waitFor(() => expect(address()).toBe('?section=world'));
    await user.type(screen.getByLabelText('From'), '2026-03-01');
    await waitFor(() => expect(headlines()).toEqual(['Rubio to Meet Lavrov']));
    expect(screen.getByText('Stories without a date are left out.')).toBeVisible();
    await waitFor(() => expect(address()).toBe('?section=world&from=2026-03-01'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Sergei Lavrov');
    await waitFor(() => expect(address()).toBe('?section=world&topic=sergei-lavrov&from=2026-03-01'));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(address()).toBe(''));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('region', { name: 'Topics' })).toBeVisible();
  });

  test('offers no days where the edition has none, and no topics and sections where it has none', async () => {
    await open('/search/', { 'edition.json': { ...editionFile, sections: [] }, 'a.json': { headline: 'A' } });
    expect(screen.queryByLabelText('From')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Topics' })).toBeNull();
  });

  test('is gone through by keyboard alone', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'r');
    await waitFor(() => expect(headlines().length).toBeGreaterThan(1));
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

  test('opens a result at its passage, and remembers the search', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'wheat');
    await waitFor(() => expect(lit()).toEqual(['Wheat']));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Russian harvest' })).toBeVisible();
    await waitFor(() => expect(document.querySelector('#p1')).toHaveAttribute('data-passage'));
  });

  test('remembers searches that were sent or followed, newest first, until they are forgotten', async () => {
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

  test('shows more when asked to, and goes on with the first of them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 15 }, (_, i) => [`story-${i}.json`, { headline: `Lantern ${i}` }]),
    );
    history.replaceState(null, '', '/search/?q=lantern');
    const { user } = await open('/search/?q=lantern', many);
    await user.click(await screen.findByRole('button', { name: 'Show more stories' }));
    await waitFor(() => expect(results()).toHaveLength(15));
    expect(results()[10]).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show more stories' })).toBeNull();
  });

  test('says where more were found than are listed', () => {
    const card = { slug: 'a', headline: 'A', text: { kind: 'headline-only' } } as const;
    const answer: Answer = {
      cards: [card],
      total: { kind: 'exactly', stories: 300 },
      more: false,
      matched: 'everything',
      corrections: [],
      highlights: [],
    };
    const { rerender } = render(<Results answer={answer} isOutdated={false} onShowMore={() => undefined} />, {
      wrapper: WithClient,
    });
    expect(screen.getByText(/^That’s all we list/u)).toBeVisible();
    rerender(<Results answer={{ ...answer, more: true }} isOutdated={false} onShowMore={() => undefined} />);
    expect(screen.queryByText(/That’s all we list/u)).toBeNull();
    rerender(
      <Results
        answer={{ ...answer, total: { kind: 'exactly', stories: 1 } }}
        isOutdated={false}
        onShowMore={() => undefined}
      />,
    );
    expect(screen.queryByText(/That’s all we list/u)).toBeNull();
  });

  test('says that days are the wrong way round', async () => {
    await openSearch('?from=2026-03-02&to=2026-03-01');
    expect(screen.getByText(/^The first day is after the last/u)).toBeVisible();
    expect(screen.queryByText('Stories without a date are left out.')).toBeNull();
  });

  test('says how much was found to those who hear it, once they pause', async () => {
    const { user } = await openSearch();
    await user.type(field(), 'r');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 stories'), { timeout: 3000 });
  });

  test('says that there is no connection, and goes on when it is back', async () => {
    const answers: Answers = new Map([[searchManifestFile, new TypeError('Failed to fetch')]]);
    const { user } = await openSearch('', answers);
    await user.type(field(), 'wheat');
    expect(await screen.findByText(/^You’re offline/u)).toBeVisible();
    answers.clear();
    globalThis.dispatchEvent(new Event('online'));
    await waitFor(() => expect(headlines()).toEqual(['Russian harvest']));
  });

  test('says that files cannot be read, and tries again when asked to', async () => {
    const answers: Answers = new Map([[searchPartFile('postings', 0), { stamp: 5 }]]);
    const { user } = await openSearch('?q=wheat', answers);
    expect(await screen.findByText('The search index didn’t load properly.')).toBeVisible();
    answers.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headlines()).toEqual(['Russian harvest']));
  });

  test('reads the index anew where a newer one has taken its place in between', async () => {
    const answers: Answers = new Map([[searchPartFile('postings', 0), { stamp: 'other', lists: '' }]]);
    vi.spyOn(answers, 'get').mockImplementationOnce(() => undefined);
    const { asked } = await openSearch('?q=wheat', answers);
    await waitFor(() => expect(asked.filter((file) => file === searchManifestFile).length).toBeGreaterThan(1));
    answers.clear();
    await waitFor(() => expect(headlines().length + document.querySelectorAll('button').length).toBeGreaterThan(0));
  });

  test('shows a story whose text cannot be had by its headline', async () => {
    await openSearch('?q=wheat', new Map([[storyFile('harvest'), new TypeError('Failed to fetch')]]));
    await waitFor(() => expect(headlines()).toEqual(['Russian harvest']));
    expect(results()[0]).toHaveAttribute('href', '/stories/harvest/');
  });
});
