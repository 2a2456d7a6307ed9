import { assetsFolder, picturesFolder } from '../edition/addresses.ts';

/** The kind of file that a request is for. Addresses are below the base path, in one spelling. */
export type RequestKind =
  | { readonly kind: 'page'; readonly address: string }
  /** A file opened as a document, such as a feed. It is not cached. */
  | { readonly kind: 'document' }
  /** Data may be of another format: a page can be of an edition whose worker is not active yet, or no more. */
  | { readonly kind: 'data' | 'assets' | 'pictures'; readonly address: string }
  /** Not for the worker: the browser handles the request itself. */
  | { readonly kind: 'other' };

/** The parts of a request that determine its kind. */
export interface RequestFacts {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** What the page needs the file for, such as `image`. */
  readonly destination: string;
  /** Whether only a part of the file is requested, as by media players. */
  readonly isRange: boolean;
  /** How the browser's HTTP cache is used. */
  readonly cache: string;
}

/** @param scope the edition's URL, with a slash at its end */
export function requestKind(
  { method, url, mode, destination, isRange, cache }: RequestFacts,
  scope: string,
): RequestKind {
  const address = addressBelow(scope, url);
  if (method !== 'GET' || isRange || address === undefined) return { kind: 'other' };
  // The edition of the site in another language has a worker of its own.
  if (mode === 'navigate' && /^\/[a-z]{2,3}(?:-[a-z\d]+)*\//u.test(address)) return { kind: 'other' };
  if (mode === 'navigate') return isFile(address) ? { kind: 'document' } : { kind: 'page', address };
  // A page that keeps an edition stores the files itself.
  if (cache === 'no-store') return { kind: 'other' };
  if (/^\/edition\/v\d+\/.*\.json$/u.test(address)) return { kind: 'data', address };
  if (address.startsWith(assetsFolder)) return { kind: 'assets', address };
  // Editors also put pictures into the public folder, whose files can have any address.
  if (address.startsWith(picturesFolder) || destination === 'image') return { kind: 'pictures', address };
  return { kind: 'other' };
}

/** The address of a URL below the scope, without query and fragment; undefined if the URL is outside. */
export function addressBelow(scope: string, url: string): string | undefined {
  const [{ origin, pathname }, own] = [new URL(url), new URL(scope)];
  const [path, base] = [normalized(pathname), normalized(own.pathname)];
  return origin === own.origin && path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

/** An address with one percent-encoding: readers type letters as they are, or encoded in upper or lower case. */
function normalized(address: string): string {
  try {
    return address
      .split('/')
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join('/');
  } catch {
    return address;
  }
}

const isFile = (address: string): boolean => address.slice(address.lastIndexOf('/')).includes('.');
