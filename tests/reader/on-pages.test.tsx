// @vitest-environment jsdom
/** That pages have the reader's controls; what the controls do is tested beside their sources. */
import { screen, within } from '@testing-library/react';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { ContinueReading } from '../../src/reader/reading/ContinueReading.tsx';
import { continueReading } from '../../src/reader/reading/ContinueReadingLater.tsx';
import { readStories, readingPositions, savedStories, visits } from '../../src/reader/storage/collections.ts';
import { cardOf } from '../fixtures/device.ts';
import { open } from '../fixtures/reader.tsx';

const files = {
  'edition.json': { name: 'Tiny', inLanguage: 'en', front: { lead: 'a' } },
  'a.json': { headline: 'A dam breaks', body: ['All of the text.'], related: ['b', 'c'] },
  'b.json': { headline: 'Before the dam' },
  'c.json': { headline: 'After the dam' },
};

test('an opened story is in the history and not yet read; it can be saved, and leads on to the next', async () => {
  const { user } = await open('/stories/a/', files);
  expect([...visits.all().values()].map(({ card }) => card)).toEqual([
    { slug: 'a', headline: 'A dam breaks', text: { kind: 'full', minutes: 1 } },
  ]);
  expect(readStories.all().size).toBe(0);
  expect([...visits.all().keys()]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\/a$/u)]);
  await user.click(within(screen.getByRole('article')).getByRole('button', { name: 'Save: A dam breaks' }));
  expect([...savedStories.all().keys()]).toEqual(['a']);
  expect(screen.getByRole('navigation', { name: 'Next' })).toHaveTextContent('Next Before the dam');
});

test('the front page leads back to an unfinished story', async () => {
  continueReading.set(createElement(ContinueReading));
  const at = '2026-11-01T10:00:00.000Z';
  readingPositions.put('b', { at, block: 'p3', offset: 10, card: cardOf('b', 'Before the dam'), progress: 0.5 });
  await open('/', files);
  expect(
    within(screen.getByRole('main')).getByRole('link', { name: /^Continue reading Before the dam/u }),
  ).toHaveAttribute('href', '/stories/b/');
});

test.each([
  ['/saved/', 'Saved', /^Nothing saved yet\./u],
  ['/history/', 'History', /^No history on this device\./u],
])('%s says what to do while it is empty', async (address, heading, text) => {
  await open(address, files);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
  expect(screen.getByText(text)).toBeInTheDocument();
});
