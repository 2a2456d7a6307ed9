// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { open } from '../fixtures/reader.tsx';
import { threeStories, twoSections } from '../fixtures/three-stories.ts';

// Load the lazy modules first, so that no test waits for their compilation.
beforeAll(() => import('../../src/keyboard/shortcut-actions.ts'), 120_000);

const headlines = () => within(screen.getByRole('main')).getAllByRole('link');

test('j and k focus the headlines in reading order, up to the first and the last', async () => {
  const { user } = await open('/headlines/', threeStories);
  const all = headlines();
  await user.keyboard('j');
  await waitFor(() => expect(all[0]).toHaveFocus());
  await user.keyboard('jj');
  await waitFor(() => expect(all[2]).toHaveFocus());
  await user.keyboard('j');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('No more headlines below.'));
  expect(all[2]).toHaveFocus();
  await user.keyboard('kk');
  await waitFor(() => expect(all[0]).toHaveFocus());
  await user.keyboard('k');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('No more headlines above.'));
});

test('on the front page they start with the featured story', async () => {
  const { user } = await open('/', {
    ...threeStories,
    'edition.json': { name: 'The Tester', inLanguage: 'en', sections: twoSections, front: { lead: 'flood' } },
  });
  await user.keyboard('j');
  await waitFor(() => expect(screen.getByRole('link', { name: 'The river rises' })).toHaveFocus());
  await user.keyboard('j');
  await waitFor(() => expect(within(screen.getByRole('complementary')).getAllByRole('link')[0]).toHaveFocus());
});

test('they include search results, which take the other shortcuts too', async () => {
  // jsdom has no media queries.
  Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
  history.replaceState(null, '', '/search/?q=river');
  const { user } = await open('/search/?q=river', threeStories);
  const results = () => [...document.querySelectorAll('[data-results] a')];
  await waitFor(() => expect(results()).toHaveLength(2));
  const all = results();
  await user.keyboard('j');
  await waitFor(() => expect(all[0]).toHaveFocus());
  await user.keyboard('j');
  await waitFor(() => expect(all[1]).toHaveFocus());
  await user.keyboard('k');
  await waitFor(() => expect(all[0]).toHaveFocus());
  await user.keyboard('s');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Saved: The river/u));
  history.replaceState(null, '', '/');
});

test('they continue from the focused element, including a control beside a headline', async () => {
  const { user } = await open('/headlines/', threeStories);
  const all = headlines();
  within(all[1]?.closest('li') ?? document.body)
    .getByRole('button')
    .focus();
  await user.keyboard('j');
  await waitFor(() => expect(all[2]).toHaveFocus());
});

test('o opens the focused headline, and without one says what to do', async () => {
  const { user } = await open('/headlines/', threeStories);
  await user.keyboard('o');
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('No headline selected. Press j to select one.'),
  );
  headlines()
    .find(({ textContent }) => textContent?.includes('The river falls'))
    ?.focus();
  await user.keyboard('o');
  expect(await screen.findByRole('heading', { level: 1, name: 'The river falls' })).toBeVisible();
});
