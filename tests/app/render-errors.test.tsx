// @vitest-environment jsdom
/** Code that throws while a page is rendered or used. The text and the links of the page survive. */
import '@testing-library/jest-dom/vitest';
import { screen, waitFor } from '@testing-library/react';
import { createElement, useEffect, type ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storyAddress } from '../../src/edition/addresses.ts';
import { rootElementId } from '../../src/edition/page-elements.ts';
import { createRenderer } from '../../src/app/renderer.tsx';
import { startApp } from '../../src/app/start-app.tsx';
import { publicationOf, published } from '../fixtures/copy.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();

/** The component that throws, when, and on which page. */
const failing = vi.hoisted(() => ({ name: '', when: 'render' as 'render' | 'effect', address: '' }));
/** The components that were rendered. */
const rendered = vi.hoisted(() => new Set<string>());

// Every element is made by this function.
vi.mock('react/jsx-dev-runtime', async (importOriginal) => {
  type Runtime = { readonly jsxDEV: (type: unknown, ...others: unknown[]) => unknown };
  const original = await importOriginal<Runtime>();
  const nameOf = (type: unknown): string => {
    if (typeof type === 'function') return type.name;
    return typeof type === 'object' && type !== null && 'type' in type ? nameOf(type.type) : '';
  };
  const Throwing = () => {
    throw new Error(`${failing.name} fails`);
  };
  const throwingLater = (type: unknown) => (props: object) => {
    useEffect(() => {
      throw new Error(`${failing.name} fails in its effect`);
    });
    return createElement(type as ComponentType, props);
  };
  return {
    ...original,
    jsxDEV(type: unknown, ...others: unknown[]) {
      const name = nameOf(type);
      rendered.add(name);
      if (name === '' || name !== failing.name || location.pathname !== failing.address)
        return original.jsxDEV(type, ...others);
      return original.jsxDEV(failing.when === 'render' ? Throwing : throwingLater(type), ...others);
    },
  };
});

const reload = vi.hoisted(() => vi.fn<() => void>());
vi.mock('../../src/platform/reload-page.ts', () => ({ reloadPage: reload }));

const publication = publicationOf({
  'flood.json': {
    headline: 'The river rises',
    correction: [{ text: 'It is the other river.', datePublished: '2026-03-11' }],
    about: ['Rivers'],
    body: ['Text of the story.'],
  },
  'rain.json': { headline: 'Rain expected', about: ['Rivers'], body: ['It rains.'] },
});
const read = (file: string): object => published(publication, file) as object;
const root = () => document.getElementById(rootElementId) as HTMLElement;
const reported = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  Object.assign(failing, { name: '', when: 'render', address: storyAddress('flood') });
  reload.mockReset();
  reported.mockReset();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) =>
    type === 'navigation'
      ? [{ name: location.origin + storyAddress('flood'), type: 'navigate' } as unknown as PerformanceEntry]
      : [],
  );
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('reportError', reported);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestIdleCallback', () => undefined);
  vi.stubGlobal('fetch', async (file: string) => new Response(JSON.stringify(read(file))));
});
afterEach(() => vi.unstubAllGlobals());

/** Loads the page of a story as the build has written it. */
async function load(): Promise<void> {
  const address = storyAddress('flood');
  history.replaceState(null, '', address);
  document.body.innerHTML = '';
  const page = await createRenderer('/').render(address, read);
  document.body.innerHTML = `<div id="${rootElementId}">${page.page}</div>${page.state}`;
}

/** What is left of the page: its text, its links, and the buttons that can be seen. */
const left = () => ({
  headings: screen.queryAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent),
  text: root().textContent.includes('Text of the story.'),
  links: [...root().querySelectorAll('a')].map((link) => link.getAttribute('href')),
});

await load();
const components = [...rendered].filter((name) => /^[A-Z]/u.test(name) && !name.startsWith('Static'));
const whole = left();

test('the page that the tests load has the components of a story', () => {
  expect(whole.headings).toEqual(['The river rises']);
  expect(whole.text).toBe(true);
  expect(whole.links.length).toBeGreaterThan(8);
  expect(components.length).toBeGreaterThan(30);
  expect(withEffects.length).toBeGreaterThan(15);
});

/** Those that the error page has too are left out: React gives up after fifty errors, and can't be used any more. */
const withEffects = components.filter((name) =>
  /^(?:Story|Corrections|ReadingPosition|NextStory|Share|Listen|Read|LocalTime|Scroll|Announcer|Focus)/u.test(name),
);

describe.each([
  ['render', components],
  ['effect', withEffects],
] as const)('if a component throws at the start, in its %s', (when, names) => {
  test.each(names)('the loaded page is put back: %s', async (name) => {
    await load();
    Object.assign(failing, { name, when });
    await startApp();
    await waitFor(() => expect(reported).toHaveBeenCalled());
    await waitFor(() => expect(left()).toEqual(whole));
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    await waitFor(() => {
      screen.getAllByRole('link', { name: 'The Tester' })[0]?.dispatchEvent(click);
      // The browser follows the link.
      expect(click.defaultPrevented).toBe(false);
    });
    const controls = [...root().querySelectorAll<HTMLElement>('[data-needs-script]')];
    expect(controls.every(({ hidden }) => hidden)).toBe(true);
    expect(reload).not.toHaveBeenCalled();
  });
});

test('the scripts of a page that was put back are downloaded again: the browser may keep a broken one', async () => {
  await load();
  Object.assign(failing, { name: 'StoryView', when: 'render' });
  const script = { name: '/assets/start-app-1.js' } as PerformanceEntry;
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) => (type === 'resource' ? [script] : []));
  const fetched = vi.fn<typeof fetch>();
  fetched.mockResolvedValue(new Response(''));
  vi.stubGlobal('fetch', fetched);
  await startApp();
  await waitFor(() => expect(fetched).toHaveBeenCalledWith(script.name, { cache: 'reload' }));
});

describe('if a component throws later', () => {
  /** Starts the app on a story and opens another, of which a component fails. */
  async function openFailing(name: string): Promise<void> {
    await load();
    await startApp();
    const link = () => screen.getAllByRole('link', { name: /Rain expected/u })[0];
    // The browser follows a link that React doesn't know yet.
    await waitFor(() => expect(Object.keys(link() ?? {}).join(' ')).toContain('react'));
    // Parts of the loaded page may still be hydrating.
    Object.assign(failing, { name, address: storyAddress('rain') });
    link()?.click();
  }

  test.each(['StoryView', 'StoryHeader', 'StoryTools', 'StorySidebar', 'PageMeta', 'PageHeader', 'Announcer'])(
    'the page that was opened is loaded as a document: %s',
    async (name) => {
      vi.stubGlobal('fetch', async (file: string, options?: RequestInit) =>
        options?.method === 'HEAD' ? new Response('') : new Response(JSON.stringify(read(file))),
      );
      await openFailing(name);
      await waitFor(() => expect(reload).toHaveBeenCalled());
      expect(location.pathname).toBe(storyAddress('rain'));
    },
  );

  test('a failing part of a story is replaced by a message, and the rest stays', async () => {
    await openFailing('StoryText');
    expect(await screen.findByText(/This part of the page couldn’t be shown/u)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Rain expected' })).toBeVisible();
    expect(reload).not.toHaveBeenCalled();
  });
});
