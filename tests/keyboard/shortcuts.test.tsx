// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { settingsId } from '../../src/reader/appearance/appearance.ts';
import {
  appearanceSettings,
  readStories,
  savedStories,
  shortcutSettings,
  visits,
} from '../../src/reader/storage/collections.ts';
import { open } from '../fixtures/reader.tsx';

const files = {
  'flood.json': {
    headline: 'The river rises',
    articleSection: 'world',
    body: ['One.', 'Two.'],
    related: ['drought', 'chess'],
  },
  'drought.json': { headline: 'The river falls', articleSection: 'world', related: ['flood'] },
  'chess.json': { headline: 'Chess', articleSection: 'trade' },
};

// What is loaded when it is used is there before the first test: no test waits for it to be compiled.
beforeAll(async () => {
  await Promise.all([import('../../src/keyboard/act.ts'), import('../../src/routes/saved.tsx')]);
}, 120_000);

const link = (name: RegExp) =>
  screen.getAllByRole('link', { name }).find((found) => found.closest('[data-headline]') !== null);
const said = (text: string | RegExp) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));
const heading = async (name: string) => expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();

describe('headlines', () => {
  test('are gone through by j and k, in the order they are read, to their ends', async () => {
    const { user } = await open('/headlines/', files);
    const all = within(screen.getByRole('main')).getAllByRole('link');
    await user.keyboard('j');
    await waitFor(() => expect(all[0]).toHaveFocus());
    await user.keyboard('jj');
    await waitFor(() => expect(all[2]).toHaveFocus());
    await user.keyboard('j');
    await said('There is no headline after this.');
    expect(all[2]).toHaveFocus();
    await user.keyboard('kk');
    await waitFor(() => expect(all[0]).toHaveFocus());
  });

  test('on the front page begin with the featured story', async () => {
    const { user } = await open('/', {
      ...files,
      'edition.json': {
        name: 'The Tester',
        inLanguage: 'en',
        sections: [
          { slug: 'world', name: 'World' },
          { slug: 'trade', name: 'Trade' },
        ],
        front: { lead: 'flood' },
      },
    });
    await user.keyboard('j');
    await waitFor(() => expect(screen.getByRole('link', { name: 'The river rises' })).toHaveFocus());
    await user.keyboard('j');
    await waitFor(() => expect(within(screen.getByRole('complementary')).getAllByRole('link')[0]).toHaveFocus());
  });

  test('that a search has found are gone through too, and are as good as others', async () => {
    // jsdom knows of no media.
    Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
    history.replaceState(null, '', '/search/?q=river');
    const { user } = await open('/search/?q=river', files);
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
    await said(/^Saved: The river/u);
    history.replaceState(null, '', '/');
  });

  test('are gone on with from where focus is, a control beside one included', async () => {
    const { user } = await open('/headlines/', files);
    const all = within(screen.getByRole('main')).getAllByRole('link');
    within(all[1]?.closest('li') ?? document.body)
      .getByRole('button')
      .focus();
    await user.keyboard('j');
    await waitFor(() => expect(all[2]).toHaveFocus());
  });

  test('are opened by o', async () => {
    const { user } = await open('/headlines/', files);
    await user.keyboard('o');
    await said('No headline is chosen yet. Press j for the first in view.');
    link(/^The river falls/u)?.focus();
    await user.keyboard('o');
    expect(await screen.findByRole('heading', { level: 1, name: 'The river falls' })).toBeVisible();
  });

  test('have s, m and c for themselves', async () => {
    const { user } = await open('/stories/flood/', files);
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    link(/^Chess/u)?.focus();
    await user.keyboard('s');
    await said('Saved: Chess');
    expect([...savedStories.all()].map(([slug, { card }]) => [slug, card.headline, card.section?.name])).toEqual([
      ['chess', 'Chess', 'Trade'],
    ]);
    await user.keyboard('m');
    await said('Marked read: Chess');
    expect(readStories.get('chess')).toBeDefined();
    expect(link(/^Chess.*read/u)).toHaveFocus();
    await user.keyboard('c');
    await said('Link copied');
    expect(writeText).toHaveBeenCalledWith('http://localhost:3000/stories/chess/');
  });
});

describe('an open story', () => {
  test('is saved and removed by s, which can be undone', async () => {
    const { user } = await open('/stories/flood/', files);
    await user.keyboard('s');
    expect(await screen.findByRole('button', { name: 'Remove from saved: The river rises' })).toBeVisible();
    await said('Saved: The river rises');
    await user.keyboard('s');
    await said('Removed from saved: The river rises');
    expect(savedStories.get('flood')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(savedStories.get('flood')).toBeDefined();
  });

  test('is marked unread and read by m, as its button does', async () => {
    const { user } = await open('/stories/flood/', files);
    expect(readStories.get('flood')).toBeDefined();
    await user.keyboard('m');
    await said('Marked unread: The river rises');
    expect(readStories.get('flood')).toBeUndefined();
    expect(visits.all().size).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Mark read' }));
    expect(readStories.get('flood')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Mark unread' }));
    expect(readStories.get('flood')).toBeUndefined();
  });

  test('has its link copied by its public address; where that is forbidden, the address is shown', async () => {
    const { user } = await open('/stories/flood/', {
      ...files,
      'edition.json': {
        name: 'The Tester',
        inLanguage: 'en',
        url: 'https://tester.example/',
        sections: [
          { slug: 'world', name: 'World' },
          { slug: 'trade', name: 'Trade' },
        ],
      },
    });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await user.keyboard('c');
    await said('Link copied');
    expect(writeText).toHaveBeenCalledWith('https://tester.example/stories/flood/');
    writeText.mockRejectedValueOnce(new DOMException('No', 'NotAllowedError'));
    await user.keyboard('c');
    await said('This browser does not let links be copied. Copy it from here: https://tester.example/stories/flood/');
  });

  test('leads to the next by n, which is the one it offers, and where it offers none the first unread', async () => {
    const { user } = await open('/stories/flood/', files);
    await user.keyboard('n');
    expect(await screen.findByRole('heading', { level: 1, name: 'The river falls' })).toBeVisible();
    // Without a text, a story offers none; the one it is related to has been read.
    await user.keyboard('n');
    await heading('The river rises');
    await user.keyboard('n');
    await heading('Chess');
  });

  test('has its text made larger and smaller', async () => {
    const { user } = await open('/stories/flood/', files);
    await user.keyboard(']');
    await said('Text size: 22');
    expect(appearanceSettings.get(settingsId)?.size).toBe(22);
    await user.keyboard('[[[[[[[[[[[[[[[[[[');
    await said('Text size: 12, the smallest');
    expect(appearanceSettings.get(settingsId)?.size).toBe(12);
  });

  test('is listened to with what its page has for that', async () => {
    const { user } = await open('/stories/flood/', files);
    await user.keyboard('t');
    await said('This browser cannot read aloud.');
    const listen = document.querySelector('main')?.appendChild(document.createElement('button'));
    listen?.setAttribute('data-shortcut', 'listen');
    const pressed = vi.fn<() => void>();
    listen?.addEventListener('click', pressed);
    await user.keyboard('t');
    await waitFor(() => expect(pressed).toHaveBeenCalledOnce());
  });
});

describe('everywhere', () => {
  test('g h and g s lead to the front page and to what is saved', async () => {
    const { user, router } = await open('/stories/flood/', files);
    await user.keyboard('gs');
    await heading('Saved');
    await user.keyboard('gh');
    await heading('The Tester');
    expect(router.state.location.pathname).toBe('/');
  });

  test('p does not lead out of the edition', async () => {
    const back = vi.spyOn(history, 'back');
    const { user } = await open('/stories/flood/', files);
    await user.keyboard('p');
    await said('There is no story before this one: you came here from elsewhere.');
    expect(back).not.toHaveBeenCalled();
  });

  test('/ opens the search', async () => {
    const { user, router } = await open('/', files);
    await user.keyboard('/');
    expect(await screen.findByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/search/');
  });

  test('what the last key had to say goes with the next, or with Escape', async () => {
    const { user } = await open('/headlines/', files);
    await user.keyboard('o');
    expect(await screen.findByRole('button', { name: 'Close' })).toBeVisible();
    await user.keyboard('j');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Close' })).toBeNull());
    await user.keyboard('s');
    expect(await screen.findByRole('button', { name: 'Close' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    expect(savedStories.all().size).toBe(1);
  });

  test('nothing happens with the switch off', async () => {
    shortcutSettings.put(settingsId, { off: true });
    const { user, router } = await open('/stories/flood/', files);
    const prevented: boolean[] = [];
    const watch = (event: KeyboardEvent) => prevented.push(event.defaultPrevented);
    window.addEventListener('keydown', watch);
    await user.keyboard('jkonpsmctghgs/?]');
    window.removeEventListener('keydown', watch);
    expect(new Set(prevented)).toEqual(new Set([false]));
    expect([
      savedStories.all().size,
      readStories.get('flood') !== undefined,
      appearanceSettings.get(settingsId),
    ]).toEqual([0, true, undefined]);
    expect(router.state.location.pathname).toBe('/stories/flood/');
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  test('in a field the letters are letters', async () => {
    const { card } = { card: { slug: 'chess', headline: 'Chess', text: { kind: 'headline-only' as const } } };
    savedStories.put('chess', { card, at: '2026-11-01T10:00:00.000Z' });
    const { user, router } = await open('/saved/', files);
    await user.type(await screen.findByRole('searchbox', { name: 'Find' }), 'chess gh?');
    expect(screen.getByRole('searchbox', { name: 'Find' })).toHaveValue('chess gh?');
    expect(router.state.location.pathname).toBe('/saved/');
    expect(savedStories.all().size).toBe(1);
  });
});

describe('in the list of what is saved', () => {
  test('s takes a headline out, and focus goes on to the next', async () => {
    const card = (slug: string) => ({ slug, headline: `Story ${slug}`, text: { kind: 'headline-only' as const } });
    for (const [i, slug] of ['a', 'b'].entries())
      savedStories.put(slug, { card: card(slug), at: `2026-11-0${2 - i}T10:00:00.000Z` });
    const { user } = await open('/saved/', files);
    (await screen.findByRole('link', { name: /^Story a/u })).focus();
    await user.keyboard('s');
    await waitFor(() => expect(screen.getByRole('link', { name: /^Story b/u })).toHaveFocus());
    expect(screen.queryByRole('link', { name: /^Story a/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('link', { name: /^Story a/u })).toBeVisible();
  });
});
