// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { storyFile } from '../../src/edition/addresses.ts';
import type { Card } from '../../src/edition/published.ts';
import { prefetchSmallIndex } from '../../src/search/fetch-index.ts';
import { Result } from '../../src/search/Result.tsx';
import { tryAnswer } from '../../src/search/try-answer.ts';
import { show, textsOf } from '../fixtures/component.tsx';
import '../fixtures/device.ts';
import { searchClient, withClient } from '../fixtures/search-client.tsx';

const files = {
  'harvest.json': { headline: 'Russian harvest', description: 'Much wheat.', body: ['Barley.', 'Wheat, and rye.'] },
  'short.json': { headline: 'Wheat prices', description: 'A market for wheat.' },
  'arabic.json': { headline: 'قمح', inLanguage: 'ar' },
};

/** Shows the results for a query. */
async function search(text: string, answers: ReadonlyMap<string, unknown> = new Map()) {
  const index = searchClient(files);
  await prefetchSmallIndex(index.client);
  const attempt = tryAnswer({ text }, 10, index.client);
  if (attempt.kind !== 'answered') throw new Error(attempt.kind);
  const { client, requested } = searchClient(files, answers);
  const Client = withClient(client);
  const { cards, highlights } = attempt.answer;
  show(
    <Client>
      {cards.map((card: Card) => (
        <Result key={card.slug} card={card} patterns={highlights} />
      ))}
    </Client>,
  );
  return { requested };
}
const result = (name: RegExp) => screen.getByRole('link', { name });

test('a story with a text shows the passage, and leads to it', async () => {
  await search('wheat');
  await waitFor(() => expect(result(/^Russian harvest/u)).toHaveTextContent('Russian harvest Wheat, and rye. 1 min'));
  expect(result(/^Russian harvest/u).getAttribute('href')).toMatch(/^\/stories\/harvest\/#p2:~:text=/u);
});

test('until its text has come, a story with a standfirst shows that, highlighted', async () => {
  await search('wheat', new Map([[storyFile('harvest'), new Promise(() => undefined)]]));
  const harvest = result(/^Russian harvest/u);
  expect(harvest).toHaveTextContent('Russian harvest Much wheat. 1 min');
  expect(textsOf(harvest.querySelectorAll('mark'))).toEqual(['wheat']);
  expect(harvest).toHaveAttribute('href', '/stories/harvest/');
});

test('a story without a text shows its standfirst, and nothing is fetched for it', async () => {
  const { requested } = await search('prices');
  expect(result(/prices/u)).toHaveTextContent('Wheat prices A market for wheat. Headline only');
  expect(textsOf(document.querySelectorAll('mark'))).toEqual(['prices']);
  expect(requested).toEqual([]);
});

test('a headline in another language is marked as such', async () => {
  await search('قمح');
  expect([result(/قمح/u).lang, result(/قمح/u).dir]).toEqual(['ar', 'rtl']);
});
