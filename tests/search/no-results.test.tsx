// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { plainMessage } from '../platform/plain-message.ts';
import { NoResults, noResultsText } from '../../src/search/NoResults.tsx';

afterEach(cleanup);

test.each([
  [{ text: ' xylophone ' }, 'No results for “xylophone”.', 'Try other words, or another name for the same thing.'],
  [{ text: '"wheat ministers"' }, 'No results for "wheat ministers".', 'Try without the quotes, or with other words.'],
  [
    { text: 'jagland', section: 'trade' },
    'No results for “jagland” with these filters.',
    'Clear the filters, or try other words.',
  ],
  [{ text: '', topic: 'cork' }, 'No stories match these filters.', 'Clear the filters, or choose others.'],
])('%o', (query, announcement, advice) => {
  const { container } = render(<NoResults query={query} />);
  expect(plainMessage(noResultsText(query))).toBe(announcement);
  // The quotation marks of <q> come from the style of the browser.
  expect(container).toHaveTextContent(announcement.replaceAll(/[“”]/gu, ''));
  expect(container).toHaveTextContent(advice);
  expect([...container.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual(
    /“(?<words>.*)”/u.exec(announcement)?.slice(1) ?? [],
  );
});
