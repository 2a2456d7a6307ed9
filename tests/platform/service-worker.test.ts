// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reloadPage } from '../../src/platform/reload-page.ts';
import {
  onWaitingWorker,
  onWorkerMessage,
  reloadWith,
  startWorker,
  unregisterWorkers,
} from '../../src/platform/service-worker.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

vi.mock('../../src/platform/reload-page.ts');
const reload = vi.mocked(reloadPage);

removeListenersAfterEach();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a worker is started', () => {
  const register = vi.fn<(url: unknown, options: object) => Promise<void>>();
  const registration = {};
  beforeEach(() => {
    register.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { serviceWorker: { register, ready: Promise.resolve(registration) } });
  });

  test('and waited for; the browser never takes its script from the HTTP cache', async () => {
    expect(await startWorker('/service-worker.js', 'a policy')).toBe(registration);
    expect(register.mock.calls).toEqual([['/service-worker.js', { updateViaCache: 'none' }]]);
  });

  test('through the named Trusted Types policy, which gives no other URL', async () => {
    const createPolicy = vi.fn<(name: string, rules: { createScriptURL: (url: string) => string }) => object>(
      (_name, rules) => ({ createScriptURL: () => `trusted ${rules.createScriptURL('https://other.example/')}` }),
    );
    vi.stubGlobal('trustedTypes', { createPolicy });
    await startWorker('/service-worker.js', 'a policy');
    expect(createPolicy.mock.calls[0]?.[0]).toBe('a policy');
    expect(register.mock.calls[0]?.[0]).toBe('trusted /service-worker.js');
  });

  test('not where the browser blocks it, or has no workers', async () => {
    register.mockRejectedValue(new DOMException('blocked', 'SecurityError'));
    expect(await startWorker('/service-worker.js', 'a policy')).toBeUndefined();
    vi.stubGlobal('navigator', {});
    expect(await startWorker('/service-worker.js', 'a policy')).toBeUndefined();
    await unregisterWorkers();
  });
});

test('all workers of the site are unregistered', async () => {
  const workers = [1, 2].map(() => ({ unregister: vi.fn<() => Promise<boolean>>().mockResolvedValue(true) }));
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => workers } });
  await unregisterWorkers();
  for (const { unregister } of workers) expect(unregister).toHaveBeenCalledOnce();
});

test('messages of a worker are heard, also those that came before', () => {
  // Browsers hold messages back until the page asks for them.
  const heldBack = new MessageEvent('message', { data: 'early' });
  const container = Object.assign(new EventTarget(), { startMessages: () => void container.dispatchEvent(heldBack) });
  vi.stubGlobal('navigator', { serviceWorker: container });
  const heard: unknown[] = [];
  onWorkerMessage((message) => heard.push(message));
  container.dispatchEvent(new MessageEvent('message', { data: 'late' }));
  expect(heard).toEqual(['early', 'late']);
});

const noWorkers: { waiting: EventTarget | null; installing: EventTarget | null } = { waiting: null, installing: null };

/** A registration and a worker that is installed in it. */
function installing() {
  const worker = Object.assign(new EventTarget(), { state: 'installing' });
  const registration = Object.assign(new EventTarget(), noWorkers);
  const found = vi.fn<(worker: unknown) => void>();
  return { worker, registration, found, watch: () => onWaitingWorker(registration as never, found) };
}

describe('a waiting worker', () => {
  test('is found where it waits already', () => {
    const { worker, registration, found, watch } = installing();
    registration.waiting = worker;
    watch();
    expect(found.mock.calls).toEqual([[worker]]);
  });

  test('is found where it is being installed already', () => {
    const { worker, registration, found, watch } = installing();
    registration.installing = worker;
    watch();
    expect(found).not.toHaveBeenCalled();
    worker.state = 'installed';
    registration.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
    expect(found.mock.calls).toEqual([[worker]]);
  });

  test('is found when it is installed later, but not the first worker, which does not wait', () => {
    const { worker, registration, found, watch } = installing();
    watch();
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    worker.state = 'installed';
    worker.dispatchEvent(new Event('statechange'));
    expect(found).not.toHaveBeenCalled();
    registration.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
    expect(found.mock.calls).toEqual([[worker]]);
    worker.state = 'activating';
    worker.dispatchEvent(new Event('statechange'));
    expect(found).toHaveBeenCalledOnce();
  });
});

test('the page is reloaded once: when the worker is active, or after two seconds', () => {
  vi.useFakeTimers();
  reload.mockReset();
  const container = new EventTarget();
  vi.stubGlobal('navigator', { serviceWorker: container });
  const postMessage = vi.fn<() => void>();
  reloadWith({ postMessage }, 'a message');
  expect(postMessage.mock.calls).toEqual([['a message', []]]);
  container.dispatchEvent(new Event('controllerchange'));
  vi.advanceTimersByTime(2000);
  expect(reload).toHaveBeenCalledOnce();
  reloadWith({ postMessage }, 'a message');
  vi.advanceTimersByTime(1999);
  expect(reload).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1);
  expect(reload).toHaveBeenCalledTimes(2);
});
