import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../support/web-servers.ts';
import { evaluateBy, viewport, type Browser, type Key, type SetUp, type Tab } from './port.ts';
import { findScreen } from './screen.ts';

const settings: Readonly<Partial<Record<SetUp, readonly string[]>>> = {
  usual: [],
  // Only scripts of the page; the driver's script is one too.
  'without scripts': ['--enable-javascript-markup=false'],
  'keeps nothing': ['--enable-html5-local-storage=false'],
};

/** WebDriver's codes for keys that are not characters. */
const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Space: ' ',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  ']': ']',
  '?': '?',
  t: 't',
};

/** Drives WebKitGTK's MiniBrowser over WebDriver. The few requests need no package. */
export function webKitBrowser(driver: string, miniBrowser: string): Browser {
  return {
    name: 'WebKitGTK',
    setUps: ['usual', 'without scripts', 'keeps nothing'],
    async start(setUp) {
      const screen = await findScreen();
      const port = await freePort();
      // In a process group, the driver and its browser can be ended together.
      const server = spawn(driver, [`--port=${port}`], {
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: screen.display },
      });
      const stop = async () => {
        await endGroup(server);
        screen.end();
      };
      try {
        await answers(server, port);
        const session = await startSession(port, miniBrowser, settings[setUp] ?? []);
        const { newTab, first } = await openTabs(session);
        return {
          tab: first,
          newTab,
          async stop() {
            await session('DELETE', '');
            await stop();
          },
        };
      } catch (error) {
        await stop();
        throw error;
      }
    },
  };
}

/** Sends a command to the session. */
type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

async function ask(port: number, method: string, path: string, body: object | undefined): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

async function answers(server: ChildProcess, port: number): Promise<void> {
  while (
    !(await ask(port, 'GET', '/status', undefined).then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${server.exitCode}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

async function startSession(port: number, binary: string, args: readonly string[]): Promise<Command> {
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation', ...args] } } };
  const { sessionId } = (await ask(port, 'POST', '/session', { capabilities })) as { sessionId: string };
  return (method, path, body) => ask(port, method, `/session/${sessionId}${path}`, body);
}

/** The driver controls one tab at a time. */
async function openTabs(session: Command) {
  let current = String(await session('GET', '/window'));
  const tabOf = (handle: string): Tab => {
    const command: Command = async (method, path, body) => {
      if (current !== handle) await session('POST', '/window', { handle });
      current = handle;
      return session(method, path, body);
    };
    const act = (actions: object) => command('POST', '/actions', { actions: [actions] });
    return {
      async open(url) {
        await command('POST', '/url', { url });
      },
      async reload() {
        await command('POST', '/refresh');
      },
      evaluate: evaluateBy(async (source) => {
        const script = `const done = arguments[0];
          Promise.resolve(${source}).then((text) => done({ text }), (error) => done({ error: String(error) }));`;
        const answer = (await command('POST', '/execute/async', { script, args: [] })) as
          | { text: string }
          | { error: string };
        if ('error' in answer) throw new Error(answer.error);
        return answer.text;
      }),
      async clickAt(x, y) {
        const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 };
        await act({
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
        });
      },
      async press(key) {
        await act({
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value: keys[key] },
            { type: 'keyUp', value: keys[key] },
          ],
        });
      },
      async close() {
        await command('DELETE', '/window');
      },
    };
  };
  const first = tabOf(current);
  await session('POST', '/window/rect', viewport);
  const newTab = async () => {
    // MiniBrowser opens a tab in the background, where pages are throttled.
    const { handle } = (await session('POST', '/window/new', { type: 'window' })) as { handle: string };
    await session('POST', '/window', { handle });
    current = handle;
    await session('POST', '/window/rect', viewport);
    return tabOf(handle);
  };
  return { first, newTab };
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
  });
  process.kill(-server.pid);
  await ended;
}
