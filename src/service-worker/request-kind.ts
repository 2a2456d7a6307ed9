import { assetsFolder, dataFolder, picturesFolder } from '../edition/addresses.ts';

/** What a request is for. Addresses are below the base, written as the edition writes them. */
export type RequestKind =
  | { readonly kind: 'page'; readonly address: string }
  /** A file that is opened as a document, such as a feed: the network's to answer. */
  | { readonly kind: 'document' }
  | { readonly kind: 'data'; readonly address: string }
  | { readonly kind: 'asset'; readonly address: string }
  | { readonly kind: 'picture'; readonly address: string }
  /** Nothing of ours: the browser deals with it as if there were no worker. */
  | { readonly kind: 'left alone' };

/** What of a request it takes to tell. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** Whether it asks for a part of a file. */
  readonly isPart: boolean;
}

/** @param scope the edition's whole address, its base included */
export function kindOf({ method, url, mode, isPart }: Asked, scope: string): RequestKind {
  const address = addressBelow(scope, url);
  if (method !== 'GET' || isPart || address === undefined) return { kind: 'left alone' };
  if (mode === 'navigate') return isFile(address) ? { kind: 'document' } : { kind: 'page', address };
  if (address.startsWith(dataFolder) && address.endsWith('.json')) return { kind: 'data', address };
  if (address.startsWith(assetsFolder)) return { kind: 'asset', address };
  if (address.startsWith(picturesFolder)) return { kind: 'picture', address };
  return { kind: 'left alone' };
}

/** The address of a URL below the scope, without what follows its path; undefined where it is elsewhere. */
export function addressBelow(scope: string, url: string): string | undefined {
  const [{ origin, pathname }, { origin: ownOrigin, pathname: base }] = [new URL(url), new URL(scope)];
  if (origin !== ownOrigin || !pathname.startsWith(base)) return undefined;
  return inOneSpelling(`/${pathname.slice(base.length)}`);
}

/** An address can be typed with its letters as they are, or their bytes in capitals or not. */
function inOneSpelling(address: string): string {
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
