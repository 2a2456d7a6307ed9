/**
 * Chromium, driven by its debugging protocol (https://chromedevtools.github.io/devtools-protocol/). Playwright and
 * Puppeteer attach to service workers, and hold each at its start. A page that is opened while a worker takes over then
 * sometimes never loads, which is no fault of the page. Here nothing is attached to but pages.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { LaunchOptions } from '@playwright/test';

/** What the browser reports of a page. The protocol's documentation says what each contains. */
export interface PageEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ChaosBrowser {
  /**
   * Sends a command to the browser, or to a page.
   * @param session of the page
   * @returns its result. The caller says what that contains
   * @throws what the browser answers if the command fails
   */
  readonly send: <T>(method: string, params?: Readonly<Record<string, unknown>>, session?: string) => Promise<T>;
  /** Calls back with all that the browser reports of a page. */
  readonly listen: (session: string, callback: (event: PageEvent) => void) => void;
  readonly close: () => Promise<void>;
}

/** A message from the browser: the answer to a command, or an event. */
interface ProtocolMessage extends Partial<PageEvent> {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** A command whose answer has not come yet. */
interface OpenCommand {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  /** Of the page that it was sent to. */
  readonly session: string | undefined;
}

/** Tabs that lie behind others are not slowed down. */
const ownArgs = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-default-browser-check',
  '--hide-scrollbars',
  '--mute-audio',
  '--window-size=1280,800',
  '--force-prefers-reduced-motion',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Launches Chromium with a profile of its own, which is deleted at the end. */
export async function launchChromium({ executablePath, args = [] }: LaunchOptions): Promise<ChaosBrowser> {
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  const profile = await mkdtemp(join(tmpdir(), 'broadsheet-profile-'));
  const child = spawn(executablePath, [...args, ...ownArgs, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , input, output] = child.stdio as unknown as [unknown, unknown, unknown, Writable, Readable];
  // The command may be a script that starts the browser.
  const ended = new Promise<void>((resolve) => {
    output.once('close', () => resolve());
  });
  const open = new Map<number, OpenCommand>();
  const listeners = new Map<string, (event: PageEvent) => void>();
  let lastId = 0;

  /** Commands to a page that was closed are not answered. */
  const forget = (closed: unknown) => {
    listeners.delete(String(closed));
    for (const [id, { session, reject }] of open) {
      if (session !== closed) continue;
      open.delete(id);
      reject(new Error('the page was closed'));
    }
  };
  const receive = ({ id, result, error, sessionId = '', method, params = {} }: ProtocolMessage) => {
    if (method === 'Target.detachedFromTarget') return forget(params['sessionId']);
    if (method !== undefined) return listeners.get(sessionId)?.({ method, params });
    const command = open.get(id ?? 0);
    open.delete(id ?? 0);
    if (error === undefined) command?.resolve(result);
    else command?.reject(new Error(error.message));
  };
  // Messages end with a zero byte.
  let begun = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (begun + text).split('\0');
    begun = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as ProtocolMessage);
  });
  // Writing fails once the browser has ended.
  input.on('error', () => undefined);
  void ended.then(() => {
    for (const { reject } of open.values()) reject(new Error('the browser has ended'));
  });

  const send = <T>(method: string, params = {}, session?: string) =>
    new Promise<T>((resolve, reject) => {
      lastId += 1;
      open.set(lastId, { resolve: resolve as OpenCommand['resolve'], reject, session });
      input.write(`${JSON.stringify({ id: lastId, method, params, sessionId: session })}\0`);
    });
  return {
    send,
    listen: (session, callback) => void listeners.set(session, callback),
    async close() {
      await send('Browser.close').catch(() => undefined);
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
