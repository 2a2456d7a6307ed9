import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { urlOf } from '../support/editions.ts';

/** The first edition as it is served, with something in every page that writes down what goes wrong there. */
export interface WatchedSite {
  readonly url: string;
  /** Has files answered with 404 from now on; none where there is no pattern. */
  readonly withhold: (files: RegExp | undefined) => void;
  readonly stop: () => void;
}

/** The name under which a tab keeps what went wrong in it, for as long as it is open. */
export const problemsName = 'problems of the tests';

/**
 * Stands in the head of every page, before all else: WebDriver cannot put anything there, nor
 * tell what WebKit writes into its console.
 */
const watch = (name: string): void => {
  const problems: string[] = [];
  Object.assign(globalThis, { problems });
  const write = (problem: string) => {
    problems.push(problem);
    try {
      // What went wrong on the page before is told as well.
      sessionStorage.setItem(
        name,
        JSON.stringify([...(JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[]), problem]),
      );
    } catch {
      // Nothing is kept here.
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

/** A page of the site with nothing on it: no script of the edition writes anything down there. */
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
  const answer = async (
    { url: path = '/', method = 'GET' }: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const { status, headers, body } =
      own[path] ?? (withheld?.test(path) === true ? nothing : await served(path, method));
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

async function served(path: string, method: string): Promise<Answer> {
  const response = await fetch(`${urlOf('first')}${path}`, { method, redirect: 'manual' });
  const {
    'content-encoding': _,
    'content-length': __,
    'transfer-encoding': ___,
    connection: ____,
    ...headers
  } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}
