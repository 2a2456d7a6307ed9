/** How a request can fail, and what a host then sends. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of requests. */
export const requestKinds = ['document', 'script', 'style', 'font', 'data', 'search', 'worker', 'picture'] as const;
export type ChaosRequestKind = (typeof requestKinds)[number];

/** @param path of the request, without its query */
export function kindOf(path: string): ChaosRequestKind | undefined {
  if (path === '/service-worker.js') return 'worker';
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.css')) return 'style';
  if (path.endsWith('.woff2')) return 'font';
  if (path.startsWith('/edition/v1/search/')) return 'search';
  if (path.startsWith('/edition/') && path.endsWith('.json')) return 'data';
  if (/\.(?:png|svg|jpe?g|ico|webp|avif)$/u.test(path)) return 'picture';
  return path.endsWith('/') || path.endsWith('.html') ? 'document' : undefined;
}

export const failures = [
  'refused',
  '404',
  '500',
  'empty',
  'truncated',
  'html',
  'wrong-schema',
  'late',
  'other-version',
] as const;
export type ChaosFailure = (typeof failures)[number];

/**
 * Failures that neither browsers nor the app tell apart, by the kind of the file; the first stands for the others.
 * The app uses a file with a hash in its name only if its status is 200. All other statuses have the same effect. A
 * picture or font that can't be decoded is not shown. If a script comes as HTML, the worker requests another copy.
 */
const alike: Readonly<Partial<Record<ChaosRequestKind, readonly (readonly ChaosFailure[])[]>>> = {
  script: [['404', '500']],
  style: [['404', '500']],
  font: [
    ['404', '500'],
    ['truncated', 'empty', 'html', 'wrong-schema'],
  ],
  picture: [
    ['404', '500'],
    ['html', 'empty', 'wrong-schema'],
  ],
};

/** The failures of a kind of file that differ for readers. */
export const differentFailures = (kind: ChaosRequestKind): ChaosFailure[] =>
  failures.filter((failure) => !(alike[kind] ?? []).some(([, ...others]) => others.includes(failure)));

/** What a host sends. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The host's page while it is maintained. */
const otherPage = '<!doctype html><html lang="en"><title>Back soon</title><p>We are back soon.</p></html>';

const html = { 'content-type': 'text/html; charset=utf-8' };

/**
 * What is sent instead of a file.
 * @param whole what should be sent
 * @param fetchOther fetches from the next edition
 * @param fetchMissing fetches what the host sends for an unknown address
 */
export async function damaged(
  failure: Exclude<ChaosFailure, 'refused' | 'late'>,
  path: string,
  whole: Sent,
  fetchOther: (path: string) => Promise<Sent>,
  fetchMissing: () => Promise<Sent>,
): Promise<Sent> {
  switch (failure) {
    case '404':
      return fetchMissing();
    case '500':
      return { status: 500, headers: html, body: Buffer.from('<h1>Internal Server Error</h1>') };
    case 'empty':
      return { ...whole, body: Buffer.alloc(0) };
    case 'truncated':
      return { ...whole, body: whole.body.subarray(0, Math.floor(whole.body.length / 2)) };
    case 'html':
      return { status: 200, headers: html, body: Buffer.from(otherPage) };
    case 'wrong-schema':
      return { ...whole, body: Buffer.from(wrongContent(path, whole.body)) };
    case 'other-version':
      return fetchOther(path);
  }
}

/** Content of the right type that has not the right content. */
function wrongContent(path: string, body: Buffer): string {
  const text = body.toString();
  switch (kindOf(path)) {
    case 'document':
      // The data in the page.
      return text.replace(
        /(<script type="application\/json" id="state">)(\[.*?\])(<\/script>)/su,
        (_, start, json, end) => {
          const state = JSON.parse(json as string) as [string, unknown][];
          return `${start}${JSON.stringify(state.map(([address]) => [address, { story: 5 }]))}${end}`;
        },
      );
    case 'script':
      return `const nothing = undefined;\n${exportsOf(text)
        .map((name) => `export { nothing as ${name} };`)
        .join('\n')}`;
    case 'worker':
      return 'throw new Error("not the worker");';
    case 'style':
      return 'a{}';
    case 'data':
    case 'search':
      return '{"story":5}';
    default:
      return 'something else';
  }
}

/** The names that a bundled script exports. */
const exportsOf = (script: string): string[] =>
  [...script.matchAll(/\bexport\s*\{([^}]*)\}/gu)].flatMap(([, list = '']) =>
    list
      .split(',')
      .flatMap(
        (entry) =>
          entry
            .trim()
            .split(/\s+as\s+/u)
            .at(-1) ?? [],
      )
      .filter((name) => name !== ''),
  );

/** The name of a file without the hash of its content: `search` of `/assets/search-B8F0R3b4.js`. */
export const stemOf = (path: string): string =>
  path
    .replace(/^.*\//u, '')
    .replace(/-[\w-]{6,8}(?=\.\w+$)/u, '')
    .replace(/\.js$/u, '');

/**
 * The file of an edition that has the same role: the same path, or the same name with another hash.
 * @param folder of the edition
 * @returns the same path if the edition has no such file
 */
export function counterpart(folder: string, path: string): string {
  if (!path.startsWith('/assets/')) return path;
  const name = readdirSync(join(folder, 'assets')).find((file) => stemOf(file) === stemOf(path));
  return name === undefined ? path : `/assets/${name}`;
}

/** Whether a file is the same in two editions: then the file of the other is no failure. Documents always differ. */
export function isSameIn(folder: string, other: string, path: string): boolean {
  const [file, otherFile] = [join(folder, path), join(other, counterpart(other, path))];
  if (kindOf(path) === 'document' || !existsSync(file) || !existsSync(otherFile)) return false;
  return readFileSync(file).equals(readFileSync(otherFile));
}
