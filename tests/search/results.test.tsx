// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '../../src/search-engine/answer.ts';
import { Results } from '../../src/search/Results.tsx';
import { searchClient, withClient } from '../fixtures/search-client.tsx';

const card = (slug: string, headline: string) => ({ slug, headline, text: { kind: 'headline-only' as const } });
const answer: SearchAnswer = {
  cards: [card('a', 'Thorbjørn speaks')],
  total: { kind: 'exactly', stories: 1 },
  more: false,
  matched: 'everything',
  corrections: [],
  highlights: [],
};
const show = (part: Partial<SearchAnswer>) => {
  const onShowMore = vi.fn<() => void>();
  const { client } = searchClient({ 'a.json': { headline: 'A' } });
  const { container } = render(<Results answer={{ ...answer, ...part }} isOutdated={false} onShowMore={onShowMore} />, {
    wrapper: withClient(client),
  });
  return { container, onShowMore };
};

afterEach(cleanup);

test.each([
  [{ kind: 'exactly', stories: 1 }, '1 story'],
  [{ kind: 'exactly', stories: 2000 }, '2,000 stories'],
  [{ kind: 'at least', stories: 1 }, '1 story or more'],
  [{ kind: 'at least', stories: 7 }, '7 stories or more'],
] as const)('the number of stories is shown: %o', (total, text) => {
  show({ total });
  expect(screen.getByText(text)).toBeVisible();
});

test('the end of the list is explained only if more stories match than are listed', () => {
  show({ total: { kind: 'exactly', stories: 300 } });
  expect(screen.getByText('That’s all we list. Add a word to narrow it down.')).toBeVisible();
  cleanup();
  show({ total: { kind: 'exactly', stories: 300 }, more: true });
  expect(screen.queryByText(/^That’s all/u)).toBeNull();
  expect(screen.getByRole('button', { name: 'Show more stories' })).toBeVisible();
  cleanup();
  show({});
  expect(screen.queryByText(/^That’s all/u)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('results of the query before are marked as busy', () => {
  const { client } = searchClient({ 'a.json': { headline: 'A' } });
  const results = (isOutdated: boolean) => (
    <Results answer={answer} isOutdated={isOutdated} onShowMore={() => undefined} />
  );
  const { container, rerender } = render(results(true), { wrapper: withClient(client) });
  expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
  rerender(results(false));
  expect(container.firstElementChild).toHaveAttribute('aria-busy', 'false');
});

test('a correction shows the typed word and the spelling of the stories', () => {
  const { container } = show({ corrections: [{ from: 'Thorjbørn', to: ['thorbjorn'] }] });
  expect(container).toHaveTextContent('No results for Thorjbørn. Showing Thorbjørn.');
  expect([...container.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual([
    'Thorjbørn',
    'Thorbjørn',
  ]);
});

test('several replacements are listed as the language does; a term that no story has is shown as it is', () => {
  const { container } = show({ corrections: [{ from: 'hte', to: ['the', 'hat', 'hut'] }] });
  expect(container).toHaveTextContent('No results for hte. Showing the, hat, and hut.');
});

test.each([
  ['most words', 'No story has all these words. Closest matches:'],
  ['no phrase', 'No exact match. These stories have all the words.'],
] as const)('weaker matches are explained: %s', (matched, text) => {
  show({ matched });
  expect(screen.getByText(text)).toBeVisible();
});
