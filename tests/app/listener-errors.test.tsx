// @vitest-environment jsdom
/** Event listeners that throw. The text and the links of the page survive. */
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storyAddress } from '../../src/edition/addresses.ts';
import { rootElementId } from '../../src/edition/page-elements.ts';
import { createRenderer } from '../../src/app/renderer.tsx';
import { startApp } from '../../src/app/start-app.tsx';
import { publicationOf, published } from '../fixtures/copy.ts';

const publication = publicationOf({
  'flood.json': { headline: 'The river rises', about: ['Rivers'], body: ['Text of the story.'] },
  'rain.json': { headline: 'Rain expected', about: ['Rivers'], body: ['It rains.'] },
});
const read = (file: string): object => published(publication, file) as object;
const root = () => document.getElementById(rootElementId) as HTMLElement;

type Others = readonly [
  listener: EventListenerOrEventListenerObject | null,
  options?: AddEventListenerOptions | boolean,
];

type AddListener = (this: EventTarget, type: string, ...others: Others) => void;

interface Listener {
  readonly on: string;
  readonly type: string;
}

/** The listeners that were added while the page was loaded and used. */
let added: Listener[] = [];
const removals: (() => void)[] = [];
/** The listener that throws, and when. */
let failing: (Listener & { readonly when: 'called' | 'added' }) | undefined;
let thrown = 0;

const nameOf = (target: EventTarget): string => {
  if (target === window) return 'window';
  if (target === document) return 'document';
  return target instanceof Element ? target.localName : target.constructor.name;
};
/** React listens to all events at the root. */
const ofReact = { on: 'div', type: 'all' };
const isFailing = (one: Listener, when: string) =>
  failing?.on === one.on && (failing.type === one.type || failing.type === ofReact.type) && failing.when === when;

const fail = (): never => {
  thrown += 1;
  throw new Error('a listener fails');
};

// What the tests themselves listen to is added before.
const reported = (event: Event) => event.preventDefault();
beforeEach(() => {
  added = [];
  failing = undefined;
  thrown = 0;
  window.addEventListener('error', reported);
  const original: AddListener = Reflect.get(EventTarget.prototype, 'addEventListener');
  const add = (target: EventTarget, type: string, ...[listener, options]: Others): void => {
    const one = { on: nameOf(target), type };
    added.push(one);
    if (isFailing(one, 'added')) fail();
    const used = isFailing(one, 'called') && listener !== null ? fail : listener;
    original.call(target, type, used, options);
    removals.push(() => target.removeEventListener(type, used, options));
  };
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function addTo(
    this: EventTarget,
    type,
    ...others
  ) {
    add(this, type, ...others);
  });
  vi.stubGlobal('addEventListener', (type: string, ...others: Others) => add(window, type, ...others));
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('reportError', () => undefined);
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestIdleCallback', () => undefined);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  vi.stubGlobal('fetch', async (file: string) => new Response(JSON.stringify(read(file))));
});
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
  window.removeEventListener('error', reported);
  vi.unstubAllGlobals();
});

/** Loads the page of a story as the build has written it, and starts the app on it. */
async function load(): Promise<void> {
  const address = storyAddress('flood');
  history.replaceState(null, '', address);
  const page = await createRenderer('/').render(address, read);
  document.body.innerHTML = `<div id="${rootElementId}">${page.page}</div>${page.state}`;
  // The page's first script does the same with an error: the page stays as it was loaded.
  const addRest = await startApp().catch(() => undefined);
  await addRest?.().catch(() => undefined);
}

/** Has each event happen that a page listens to. */
function use(): void {
  for (const { on, type } of listeners) {
    const target = on === 'window' ? window : on === 'document' ? document : root().querySelector(on);
    const Kind = type === 'keydown' ? KeyboardEvent : Event;
    target?.dispatchEvent(new Kind(type, { bubbles: true }));
  }
}

/** Clicks a link. The app opens its page, or else the browser does. */
async function expectLinkWorks(): Promise<void> {
  const link = screen.getAllByRole('link', { name: /Rain expected/u })[0];
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  link?.dispatchEvent(click);
  if (!click.defaultPrevented) return;
  await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rain expected'));
}

const listeners: Listener[] = [
  ...['pagehide', 'pageshow', 'popstate', 'resize'].map((type) => ({ on: 'window', type })),
  ...['click', 'focusin', 'keydown', 'pointerover', 'scroll', 'selectionchange', 'touchstart', 'visibilitychange'].map(
    (type) => ({ on: 'document', type }),
  ),
  { on: 'ol', type: 'click' },
];

test('the tests have all listeners of the page', async () => {
  await load();
  use();
  await expectLinkWorks();
  const names = (list: readonly Listener[]) => [...new Set(list.map(({ on, type }) => `${on} ${type}`))].toSorted();
  // Those of React, and those that libraries, also of the tests, add to the window once.
  const others = /^(?:div |window (?:click|error|focus|key|mouse|o[nf]+line|visibilitychange))/u;
  expect(names(added).filter((name) => !others.test(name))).toEqual(names(listeners));
});

test.each(listeners.flatMap((one) => (['called', 'added'] as const).map((when) => [one.on, one.type, when] as const)))(
  'the page can be read, and links work, if a listener throws: on %s, of %s, when it is %s',
  async (on, type, when) => {
    failing = { on, type, when };
    await load();
    use();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The river rises');
    expect(root().textContent).toContain('Text of the story.');
    await expectLinkWorks();
    expect(thrown).toBeGreaterThan(0);
  },
);
