/** A tab in which pages are opened, with storage of its own, as in a new profile. */
import type { ChaosBrowser, PageEvent } from './debugging-pipe.ts';

export interface ChaosTab {
  /**
   * Opens an address.
   * @param until whether the page has begun, or has loaded
   * @throws the browser's reason if it shows a page of its own instead
   */
  readonly goto: (address: string, until?: 'begun' | 'loaded') => Promise<void>;
  readonly reload: () => Promise<void>;
  /**
   * Runs a function in the page that is shown now. It can use only its argument.
   * @throws if it throws, or if the page is replaced in the meantime
   */
  readonly evaluate: <T, A = undefined>(question: (argument: A) => T | Promise<T>, argument?: A) => Promise<T>;
  /** Runs a function in each page before the page's own scripts. */
  readonly addScript: <A>(script: (argument: A) => void, argument: A) => Promise<void>;
  /** Clicks with the mouse at a point of the window, in CSS pixels. Resolves when the page has handled it. */
  readonly click: (x: number, y: number) => Promise<void>;
  readonly pressEscape: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What pages do in a tab. */
export interface TabEvents {
  /** An error that nothing has caught, or that was written to the console. */
  readonly onError: (text: string) => void;
  /** Another document is shown. */
  readonly onDocument?: () => void;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: ThrownError;
}

interface ThrownError {
  readonly text: string;
  readonly exception?: { readonly description?: string; readonly value?: unknown };
}

const textOfError = ({ text, exception }: ThrownError): string =>
  exception?.description ?? `${text} ${String(exception?.value)}`;

const sourceOf = <A>(run: (argument: A) => unknown, argument: A): string =>
  `(${String(run)})(${JSON.stringify(argument)})`;

/** @param hasWorkers whether pages can have service workers. Some browsers have none in private windows */
export async function openTab(
  browser: ChaosBrowser,
  hasWorkers: boolean,
  { onError, onDocument }: TabEvents,
): Promise<ChaosTab> {
  const { browserContextId } = await browser.send<{ browserContextId: string }>('Target.createBrowserContext');
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width: 1280,
    height: 800,
  });
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const send = <T = unknown>(method: string, params = {}) => browser.send<T>(method, params, sessionId);

  browser.listen(sessionId, ({ method, params }: PageEvent) => {
    const { frame, exceptionDetails, type, args, entry } = params as {
      frame?: { parentId?: string };
      exceptionDetails?: ThrownError;
      type?: string;
      args?: { value?: string; description?: string }[];
      entry?: { level: string; text: string };
    };
    if (method === 'Page.frameNavigated' && frame?.parentId === undefined) onDocument?.();
    if (method === 'Runtime.exceptionThrown' && exceptionDetails !== undefined) onError(textOfError(exceptionDetails));
    if (method === 'Runtime.consoleAPICalled' && type === 'error')
      onError(`console: ${(args ?? []).map((one) => one.value ?? one.description).join(' ')}`);
    if (method === 'Log.entryAdded' && entry?.level === 'error') onError(`console: ${entry.text}`);
  });

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(textOfError(exceptionDetails));
    return result.value as T;
  };
  const addScript = async (source: string) => void (await send('Page.addScriptToEvaluateOnNewDocument', { source }));

  await Promise.all([
    send('Page.enable'),
    send('Runtime.enable'),
    send('Log.enable'),
    // All tabs take keys.
    send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    hasWorkers ? undefined : addScript('delete Navigator.prototype.serviceWorker'),
  ]);

  return {
    async goto(address, until = 'loaded') {
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url: address });
      if (errorText !== undefined) throw new Error(errorText);
      if (until === 'begun') return;
      await evaluate(
        sourceOf(
          () =>
            new Promise<void>((resolve) => {
              if (document.readyState === 'complete') resolve();
              else addEventListener('load', () => resolve(), { once: true });
            }),
          undefined,
        ),
      );
    },
    reload: async () => void (await send('Page.reload')),
    evaluate: (question, argument) => evaluate(sourceOf(question as (argument: unknown) => unknown, argument)),
    addScript: (script, argument) => addScript(sourceOf(script, argument)),
    async click(x, y) {
      const at = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async pressEscape() {
      const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    async close() {
      await browser.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
