// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { offerUpdate, showCacheAge, showConnectionLoss } from '../../src/app/offline-notices.ts';
import { closeNotice, currentNotice, showNotice } from '../../src/reader/notices.ts';
import { answeredFromCache, cachedAtAttribute } from '../../src/service-worker/messages.ts';
import { reloadPage } from '../../src/platform/reload-page.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

vi.mock('../../src/platform/reload-page.ts');
const reload = vi.mocked(reloadPage);

removeListenersAfterEach();

const container = Object.assign(new EventTarget(), { startMessages: () => undefined });
const fromWorker = (data: unknown) => container.dispatchEvent(new MessageEvent('message', { data }));
const text = () => currentNotice.get()?.text;

beforeEach(() => {
  reload.mockReset();
  vi.stubGlobal('navigator', { serviceWorker: container });
});
afterEach(() => {
  closeNotice();
  document.documentElement.removeAttribute(cachedAtAttribute);
  vi.unstubAllGlobals();
});

describe('a page from the cache', () => {
  test('shows when it was cached, and can be loaded again', () => {
    document.documentElement.setAttribute(cachedAtAttribute, '2020-05-04T12:00:00.000Z');
    showCacheAge();
    expect(text()).toMatch(/^The latest version couldn’t be loaded\. This one is from May 4, 2020 at .*\.$/u);
    currentNotice.get()?.action?.run();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('is not announced where the page came from the network', () => {
    showCacheAge();
    expect(text()).toBeUndefined();
  });
});

describe('a lost connection', () => {
  test('is announced once until the connection is back', () => {
    showConnectionLoss();
    fromWorker('another message');
    expect(text()).toBeUndefined();
    fromWorker(answeredFromCache);
    expect(text()).toBe('The latest version couldn’t be loaded. Stories saved on this device still open.');
    closeNotice();
    fromWorker(answeredFromCache);
    expect(text()).toBeUndefined();
    dispatchEvent(new Event('online'));
    fromWorker(answeredFromCache);
    expect(text()).toBeDefined();
  });

  test('is not announced again where the page itself is from the cache', () => {
    document.documentElement.setAttribute(cachedAtAttribute, '2020-05-04T12:00:00.000Z');
    showConnectionLoss();
    fromWorker(answeredFromCache);
    expect(text()).toBeUndefined();
  });
});

describe('a waiting worker', () => {
  /** A worker that answers whether a script is its own. */
  const workerWith = (isOwn: boolean) => {
    const postMessage = vi.fn<(message: unknown, ports: MessagePort[]) => void>((_message, [port]) =>
      port?.postMessage(isOwn),
    );
    return { postMessage, worker: { postMessage } as unknown as ServiceWorker };
  };
  beforeEach(() => {
    document.head.innerHTML = '<script type="module" src="https://news.example/assets/boot-1.js"></script>';
  });

  test('of another edition is offered, and shown when the reader wants it', async () => {
    const { worker, postMessage } = workerWith(false);
    await offerUpdate(worker);
    expect(postMessage.mock.calls[0]?.[0]).toEqual({
      kind: 'is-own-script',
      script: 'https://news.example/assets/boot-1.js',
    });
    expect(text()).toBe('New edition available');
    currentNotice.get()?.action?.run();
    expect(postMessage.mock.lastCall).toEqual([{ kind: 'skip-waiting' }, []]);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('of the page’s own edition is not offered', async () => {
    await offerUpdate(workerWith(true).worker);
    expect(text()).toBeUndefined();
  });

  test('is offered after another notice is closed, and does not replace it', async () => {
    showNotice({ text: 'Link copied' });
    await offerUpdate(workerWith(false).worker);
    expect(text()).toBe('Link copied');
    showNotice({ text: 'Saved' });
    expect(text()).toBe('Saved');
    closeNotice();
    expect(text()).toBeUndefined();
    await Promise.resolve();
    expect(text()).toBe('New edition available');
  });
});
