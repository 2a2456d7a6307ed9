/** Why stories are related, in a file that is reused between builds. A large edition has a hundred thousand reasons. */
import type { ReasonCache, SharedReason } from '../../related/reason-keys.ts';

/** The reasons by their keys, in order. */
export interface StoredReasons {
  /** How many a build had that has asked for all. */
  readonly whole: number;
  readonly keys: Float64Array;
  /** Where the text of each reason begins, and where the last one ends. */
  readonly starts: Uint32Array;
  readonly texts: Uint8Array;
}

export interface KeptReasons extends ReasonCache {
  /** What to keep for the next build; undefined if that is what was kept. */
  readonly stored: () => StoredReasons | undefined;
}

const noReasons: StoredReasons = {
  whole: 0,
  keys: new Float64Array(),
  starts: Uint32Array.of(0),
  texts: new Uint8Array(),
};

/** A build that asks for this share of the reasons has asked for all that there are: it forgets the others. */
const nearlyAll = 0.8;
/** One that asks for few keeps all, until there are this many times as many as once were asked for. */
const mostKept = 4;

/** @param last what an earlier build has kept */
export function keptReasons(last: StoredReasons = noReasons): KeptReasons {
  const used = new Map<number, SharedReason>();
  let added = 0;
  return {
    at(key) {
      const known = used.get(key);
      if (known !== undefined) return known;
      const place = placeOf(last.keys, key);
      return place === undefined ? undefined : reasonAt(last, place);
    },
    keep(key, reason) {
      if (used.has(key)) return;
      used.set(key, reason);
      if (placeOf(last.keys, key) === undefined) added += 1;
    },
    stored() {
      const { keys, whole } = last;
      const forgets = used.size >= whole * nearlyAll || keys.length + added > whole * mostKept;
      if (added === 0 && (!forgets || used.size === keys.length)) return undefined;
      const own = inOrder(used);
      return forgets ? own : merged(last, own);
    },
  };
}

function inOrder(used: ReadonlyMap<number, SharedReason>): StoredReasons {
  const keys = Float64Array.from(used.keys()).toSorted();
  const texts = Array.from(keys, (key) => textOf(used.get(key)));
  return { whole: used.size, keys, ...joined(texts.map((text) => Buffer.from(text))) };
}

function joined(texts: readonly Uint8Array[]): Pick<StoredReasons, 'starts' | 'texts'> {
  const starts = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) starts[i + 1] = (starts[i] ?? 0) + text.length;
  return { starts, texts: Buffer.concat(texts) };
}

/** Those of both lists, each once. */
function merged(a: StoredReasons, b: StoredReasons): StoredReasons {
  const keys = new Float64Array(a.keys.length + b.keys.length);
  const texts: Uint8Array[] = [];
  let [i, j] = [0, 0];
  const textAt = ({ starts, texts: all }: StoredReasons, place: number) =>
    all.subarray(starts[place], starts[place + 1]);
  while (i < a.keys.length || j < b.keys.length) {
    const [first, second] = [a.keys[i] ?? Infinity, b.keys[j] ?? Infinity];
    keys[texts.length] = Math.min(first, second);
    texts.push(first <= second ? textAt(a, i) : textAt(b, j));
    if (first <= second) i += 1;
    if (second <= first) j += 1;
  }
  return { whole: a.whole, keys: keys.slice(0, texts.length), ...joined(texts) };
}

function placeOf(keys: Float64Array, key: number): number | undefined {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return keys[from] === key ? from : undefined;
}

/** The kind comes first. A name has no character 0. */
const textOf = (reason: SharedReason | undefined): string =>
  reason === undefined ? '' : [reason.kind, ...reason.names].join('\u0000');

function reasonAt({ starts, texts }: StoredReasons, place: number): SharedReason {
  const { buffer, byteOffset } = texts;
  const start = starts[place] ?? 0;
  const text = Buffer.from(buffer, byteOffset + start, (starts[place + 1] ?? 0) - start).toString();
  const [kind, ...names] = text.split('\u0000');
  return { kind: kind === 'about' ? kind : 'mentions', names };
}
