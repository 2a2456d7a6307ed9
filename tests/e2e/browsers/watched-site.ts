import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { urlOf } from '../support/editions.ts';

/** The first edition, served with a script in every page that records problems. */
export interface WatchedSite {
  readonly url: string;
  /** Answers matching files with 404 from now on; undefined ends that. */
  readonly withhold: (files: RegExp | undefined) => void;
  /** Sends only the first half of matching files from now on; undefined ends that. */
  readonly cutOff: (files: RegExp | undefined) => void;
  readonly stop: () => void;
}

/** The key in sessionStorage of a tab's recorded problems. */
export const problemsName = 'problems of the tests';

/**
 * Runs first in the head of every page. WebDriver can't add such a script, and can't read WebKit's console.
 */
const watch = (name: string): void => {
  const problems: string[] = [];
  Object.assign(globalThis, { problems });
  const write = (problem: string) => {
    problems.push(problem);
    try {
      // Problems of the page before are included.
      sessionStorage.setItem(
        name,
        JSON.stringify([...(JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[]), problem]),
      );
    } catch {
      // Storage is blocked.
    }
  };
  addEventListener('error', ({ message }) => write(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => write(`rejected: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    write(`Content policy: ${effectiveDirective} refused ${blockedURI} ${sample}`),
  );
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...said) => {
      write(`${level}: ${said.map(String).join(' ')}`);
      say(...said);
    };
  }
};

const watchPath = '/watch.js';

/** An empty page of the site, where no script of the edition runs. */
export const blankPath = '/blank';

const nothing: Answer = { status: 404, headers: {}, body: '' };
const own: Readonly<Partial<Record<string, Answer>>> = {
  [watchPath]: {
    status: 200,
    headers: { 'content-type': 'text/javascript' },
    body: `(${watch.toString()})(${JSON.stringify(problemsName)});`,
  },
  [blankPath]: { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Blank</title>' },
};

export async function serveWatched(): Promise<WatchedSite> {
  let withheld: RegExp | undefined;
  let isCutOff: RegExp | undefined;
  const answer = async (
    { url: path = '/', method = 'GET' }: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const { status, headers, body } =
      own[path] ?? (withheld?.test(path) === true ? nothing : await served(path, method, isCutOff?.test(path)));
    const isPage = path !== blankPath && headers['content-type']?.startsWith('text/html') === true;
    response
      .writeHead(status, headers)
      .end(isPage ? body.toString().replace('<head>', `<head><script src="${watchPath}"></script>`) : body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    withhold: (files) => (withheld = files),
    cutOff: (files) => (isCutOff = files),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Partial<Record<string, string>>>;
  readonly body: string | Buffer;
}

async function served(path: string, method: string, isHalf = false): Promise<Answer> {
  const response = await fetch(`${urlOf('first')}${path}`, { method, redirect: 'manual' });
  const {
    'content-encoding': _,
    'content-length': __,
    'transfer-encoding': ___,
    connection: ____,
    ...headers
  } = Object.fromEntries(response.headers);
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers, body: isHalf ? body.subarray(0, body.length / 2) : body };
}
