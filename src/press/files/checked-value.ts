/**
 * Values in checked files. A value is JSON with typed arrays in it. The arrays are in the file as they are in memory,
 * and are used as they are in the file: those of a large edition have tens of megabytes.
 */
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof kinds;
type NumberArray = InstanceType<(typeof kinds)[Kind]>;

/** What a file begins with. */
interface Head {
  readonly code: string;
  /** Without its arrays. */
  readonly value: unknown;
  readonly arrays: readonly ArrayPlace[];
}

/** An array of the value. The arrays follow the head one after another. */
interface ArrayPlace {
  /** The names of the objects that it is in. */
  readonly path: readonly string[];
  readonly kind: Kind;
  readonly length: number;
}

/** All parts begin at multiples of this, as numbers of 64 bits have to. */
const unit = 8;
const padded = (length: number): number => Math.ceil(length / unit) * unit;
/** The length of the head stands before it, in so many digits. */
const digits = 16;

/**
 * Keeps a value for the next builds.
 * @param code a digest of the code that has made it
 * @param value typed arrays may be fields of it, or of objects in it, but not items of its lists
 * @throws the file system's error
 */
export async function writeCheckedValue(path: string, code: string, value: unknown): Promise<void> {
  const arrays: { readonly path: readonly string[]; readonly array: NumberArray }[] = [];
  const rest = withoutArrays(value, [], (at, array) => arrays.push({ path: at, array }));
  const places = arrays.map(({ path: at, array }) => ({ path: at, kind: kindOf(array), length: array.length }));
  const head = Buffer.from(JSON.stringify({ code, value: rest, arrays: places } satisfies Head));
  const length = padded(head.length);
  const parts = [
    Buffer.from(String(length).padEnd(digits)),
    head,
    Buffer.alloc(length - head.length, ' '),
    ...arrays.flatMap(({ array: { buffer, byteOffset, byteLength } }) => [
      new Uint8Array(buffer, byteOffset, byteLength),
      Buffer.alloc(padded(byteLength) - byteLength),
    ]),
  ];
  await writeCheckedFile(path, ...parts);
}

/** Reads a checked file. */
export type ReadChecked = typeof readCheckedFile;

/** Reads such a value. @returns undefined if there is none, if it is damaged, or if other code has made it */
export async function readCheckedValue<T>(
  path: string,
  code: string,
  read: ReadChecked = readCheckedFile,
): Promise<T | undefined> {
  const content = await read(path);
  if (content === undefined) return undefined;
  try {
    const bytes = inPlace(content);
    const length = Number(textIn(bytes, 0, digits));
    const head = JSON.parse(textIn(bytes, digits, digits + length)) as Head;
    if (head.code !== code) return undefined;
    let start = digits + length;
    for (const { path: at, kind, length: items } of head.arrays) {
      const array = new kinds[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + start, items);
      setAt(head.value, at, array);
      start += padded(array.byteLength);
    }
    return head.value as T;
  } catch {
    // Another version wrote it.
    return undefined;
  }
}

const textIn = ({ buffer, byteOffset }: Uint8Array, from: number, to: number): string =>
  Buffer.from(buffer, byteOffset + from, to - from).toString();

/** Numbers can be read only at multiples of their sizes. `slice` of a buffer would make no copy. */
const inPlace = (content: Uint8Array): Uint8Array =>
  content.byteOffset % unit === 0 ? content : new Uint8Array(content);

const kindOf = (array: NumberArray): Kind => array[Symbol.toStringTag];

function withoutArrays(
  value: unknown,
  path: readonly string[],
  add: (path: readonly string[], array: NumberArray) => void,
): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const at = [...path, name];
      if (!ArrayBuffer.isView(field)) return [name, withoutArrays(field, at, add)];
      add(at, field as NumberArray);
      // The names stay in their order.
      return [name, 0];
    }),
  );
}

function setAt(value: unknown, path: readonly string[], array: NumberArray): void {
  const parent = path.slice(0, -1).reduce<unknown>((object, name) => Reflect.get(object as object, name), value);
  Reflect.set(parent as object, path.at(-1) ?? '', array);
}
