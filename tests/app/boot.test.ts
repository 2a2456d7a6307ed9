// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateElement } from '../../src/edition/page-state.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();

const startApp = vi.fn<() => Promise<() => Promise<void>>>();
const addRest = vi.fn<() => Promise<void>>();
const loadedRest = vi.fn<() => void>();
const reload = vi.fn<() => void>();
const renewed = vi.fn<() => void>();
const reported = vi.fn<(error: unknown) => void>();
let isReachable = true;

/** Runs the first script on a page, as if the page had just been loaded. */
async function boot(state = stateElement([['/front.json', {}]])): Promise<void> {
  vi.stubGlobal('isBooted', undefined);
  document.body.innerHTML = `${state}<p>Text</p><button data-needs-script=""><span>Save</span></button>`;
  vi.resetModules();
  vi.doMock('../../src/app/start-app.tsx', () => {
    if (!isReachable) throw new Error('not found');
    return { startApp };
  });
  vi.doMock('../../src/app/complete-app.ts', () => {
    loadedRest();
    return {};
  });
  vi.doMock('../../src/platform/reload-page.ts', () => ({ reloadPage: reload }));
  vi.doMock('../../src/platform/renew-assets.ts', () => ({ renewAssets: renewed }));
  await import('../../src/app/boot.ts');
}

/** Runs another copy of the first script on the same page. */
async function bootAgain(): Promise<void> {
  vi.resetModules();
  await import('../../src/app/boot.ts');
}

const button = () => document.querySelector('button') as HTMLButtonElement;
/** Runs the callbacks that wait until the browser is idle. */
let idle: () => void;

beforeEach(() => {
  isReachable = true;
  reload.mockReset();
  renewed.mockReset();
  reported.mockReset();
  vi.stubGlobal('reportError', reported);
  addRest.mockReset().mockResolvedValue();
  loadedRest.mockReset();
  startApp.mockReset().mockResolvedValue(addRest);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    idle = run;
  });
  history.replaceState(null, '', '/');
});
afterEach(() => void vi.unstubAllGlobals());

describe('the app is loaded', () => {
  test('when the browser is idle, once', async () => {
    await boot();
    expect(startApp).not.toHaveBeenCalled();
    idle();
    idle();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
  });

  test.each(['pointerdown', 'keydown', 'touchstart', 'pointermove', 'focusin'])('at the first %s', async (name) => {
    await boot();
    document.body.dispatchEvent(Object.assign(new Event(name, { bubbles: true }), { key: 'Tab' }));
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
  });

  test('by one script only: a script of another version brings its own first script, and is refused', async () => {
    await boot();
    await expect(bootAgain()).rejects.toThrow('another version');
    await expect(bootAgain()).rejects.toThrow('another version');
    idle();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await vi.waitFor(() => expect(startApp).toHaveBeenCalled());
    expect(startApp).toHaveBeenCalledOnce();
  });

  test('at once on the shell, which shows nothing without it', async () => {
    await boot(stateElement([]));
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
  });

  test('after the page itself', async () => {
    const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    idle = () => expect.unreachable();
    await boot();
    dispatchEvent(new Event('load'));
    readyState.mockRestore();
    idle();
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
  });
});

describe('what the reader does before the app has started', () => {
  const clicks = vi.fn<(event: Event) => void>();
  const keys = vi.fn<(key: string) => void>();
  let finish: () => void;
  beforeEach(async () => {
    clicks.mockReset();
    keys.mockReset();
    startApp.mockReturnValue(
      new Promise((resolve) => {
        finish = () => {
          button().addEventListener('click', clicks);
          resolve(addRest);
        };
      }),
    );
    addRest.mockImplementation(async () => {
      document.addEventListener('keydown', ({ key }) => keys(key));
    });
    await boot();
  });
  const startedApp = async () => {
    idle();
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
    finish();
    await new Promise((resolve) => setTimeout(resolve));
  };

  test('a click on a control is repeated', async () => {
    button().querySelector('span')?.click();
    await startedApp();
    expect(clicks).toHaveBeenCalledOnce();
  });

  test('a click is not repeated on a control that says something else by then', async () => {
    button().querySelector('span')?.click();
    button().textContent = 'Saved';
    await startedApp();
    expect(clicks).not.toHaveBeenCalled();
  });

  test('a click is not repeated after another one elsewhere', async () => {
    button().click();
    document.querySelector('p')?.click();
    await startedApp();
    expect(clicks).not.toHaveBeenCalled();
  });

  test('a single key is repeated where it was pressed, others are not', async () => {
    for (const key of ['Tab', 's']) button().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const target = vi.fn<() => void>();
    button().addEventListener('keydown', target);
    await startedApp();
    expect(addRest).not.toHaveBeenCalled();
    // A key that is pressed before the app takes shortcuts.
    button().dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    idle();
    await vi.waitFor(() => expect(keys.mock.calls).toEqual([['s'], ['j']]));
    expect(target).toHaveBeenCalledTimes(3);
  });

  test('the rest of the app is added when the browser is idle; if it cannot be loaded, the page stays', async () => {
    addRest.mockRejectedValue(new Error('not found'));
    await startedApp();
    expect(addRest).not.toHaveBeenCalled();
    idle();
    expect(addRest).toHaveBeenCalledOnce();
    // Some controls would do nothing.
    await vi.waitFor(() => expect(button().hidden).toBe(true));
    expect(renewed).toHaveBeenCalledOnce();
  });

  test('Back to a page of the app loads that page, until the app has started', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { name: 'https://news.example/stories/a/' } as PerformanceEntry,
    ]);
    history.replaceState({ key: 'a' }, '');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(reload).toHaveBeenCalledOnce();
    await startedApp();
    dispatchEvent(new PopStateEvent('popstate'));
    expect(reload).toHaveBeenCalledOnce();
  });
});

test.each([
  ['/', false],
  ['/stories/a-story/', false],
  ['/sections/world/', true],
  ['/no-such-page', true],
])('the rest of the app is loaded with the app if it has the screen of the page: %s %s', async (address, isLoaded) => {
  history.replaceState(null, '', address);
  await boot();
  idle();
  await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
  expect(loadedRest).toHaveBeenCalledTimes(isLoaded ? 1 : 0);
});

test('a reload on a page that the app had opened loads that page', async () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { name: 'https://news.example/stories/a/' } as PerformanceEntry,
  ]);
  history.replaceState({ key: 'a' }, '');
  await boot();
  expect(reload).toHaveBeenCalledOnce();
});

test('without the app’s script, controls that need it are hidden', async () => {
  isReachable = false;
  await boot();
  expect(button().hidden).toBe(false);
  idle();
  await vi.waitFor(() => expect(button().hidden).toBe(true));
  expect(reported).toHaveBeenCalledOnce();
});

test('the page says that its first script runs', async () => {
  onload = () => expect.unreachable();
  await boot();
  expect(onload).toBeNull();
});

describe('if the app can’t show the page', () => {
  test('it stays as it was loaded; the next input tries again, once', async () => {
    startApp.mockRejectedValue(new Error('no data'));
    await boot();
    idle();
    await vi.waitFor(() => expect(button().hidden).toBe(true));
    // A broken script would otherwise stay in the HTTP cache.
    expect(renewed).toHaveBeenCalledOnce();
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(button().hidden).toBe(true));
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(startApp).toHaveBeenCalledTimes(2);
  });

  test('its controls are shown again if the second try succeeds, but not those that were hidden before', async () => {
    startApp.mockRejectedValueOnce(new Error('no data'));
    await boot();
    document.body.insertAdjacentHTML('beforeend', '<button data-needs-script hidden>Other</button>');
    idle();
    await vi.waitFor(() => expect(button().hidden).toBe(true));
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    await vi.waitFor(() => expect(button().hidden).toBe(false));
    expect(document.querySelectorAll('button')[1]?.hidden).toBe(true);
  });
});
