import { declaredEncoding, knownEncoding, signatureOf } from './declared-encoding.ts';
import { Utf8Check } from './utf8-check.ts';
import type { Utf8Count } from './utf8-check.ts';

/** How the bytes of a file become text. */
export interface Encoding {
  /** As decoders take it. */
  readonly name: string;
  /** Bytes of the byte order mark, which are no text. */
  readonly mark: number;
  /** What the file says wrongly of its encoding, and how it is read instead. */
  readonly note?: string | undefined;
}

const ofOneByte = /^(?:windows-|iso-8859-|koi8|ibm|macintosh|x-mac)/u;

/**
 * Chooses the encoding. The byte order mark decides first, unless the bytes after it can't be what it says. Then the
 * declaration of the XML or the HTML decides, if the bytes fit it. Else it is UTF-8 if the bytes fit that, and
 * Windows-1252 if not.
 * @param pieces reads the file from its start, as often as it is called
 */
export async function chooseEncoding(start: Buffer, pieces: () => AsyncIterable<Buffer>): Promise<Encoding> {
  const signature = signatureOf(start);
  if (signature !== undefined && signature.encoding !== 'utf-8') {
    const { encoding, mark } = signature;
    const isWrong = mark === 2 && !start.includes(0) && (await isUtf8After(mark, pieces()));
    return isWrong
      ? { name: 'utf-8', mark, note: `it begins with the mark of ${encoding.toUpperCase()} and is UTF-8` }
      : { name: encoding, mark };
  }
  const declared = signature === undefined ? declaredEncoding(start) : undefined;
  const known = declared === undefined ? undefined : knownEncoding(declared);
  const mark = signature?.mark ?? 0;
  // Text of single bytes can't be UTF-16, whatever it declares.
  if (known !== undefined && !/^utf-(?:8|16|32)/u.test(known) && !ofOneByte.test(known)) {
    return await ofManyBytes(known, pieces);
  }
  const check = new Utf8Check();
  for await (const piece of pieces()) check.add(piece);
  return { mark, ...decide(known, declared, check.finish()) };
}

/** Whether a file is UTF-8 after its mark. In UTF-16, spaces and ends of lines have a byte of 0. */
async function isUtf8After(mark: number, pieces: AsyncIterable<Buffer>): Promise<boolean> {
  const check = new Utf8Check();
  let skipped = 0;
  for await (const piece of pieces) {
    const bytes = piece.subarray(Math.min(mark - skipped, piece.length));
    skipped = Math.min(mark, skipped + piece.length);
    if (bytes.includes(0)) return false;
    check.add(bytes);
  }
  return check.finish().faults === 0;
}

/** Encodings such as Shift JIS: their bytes show whether they are what the file declares. */
async function ofManyBytes(name: string, pieces: () => AsyncIterable<Buffer>): Promise<Encoding> {
  const decoder = new TextDecoder(name, { fatal: true });
  const check = new Utf8Check();
  let isValid = true;
  for await (const piece of pieces()) {
    check.add(piece);
    if (isValid) isValid = decodes(decoder, piece);
  }
  if (isValid) return { name, mark: 0 };
  const { faults, characters } = check.finish();
  if (faults === 0 && characters > 0) return { name: 'utf-8', mark: 0, note: `it declares ${name} and is UTF-8` };
  return { name, mark: 0, note: `it has bytes that are not ${name}, which it declares; each is replaced by a mark` };
}

function decodes(decoder: TextDecoder, piece: Buffer): boolean {
  try {
    decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decide(known: string | undefined, declared: string | undefined, count: Utf8Count): Omit<Encoding, 'mark'> {
  const { characters, faults, firstFault } = count;
  const unknown = declared !== undefined && known === undefined;
  if (known !== undefined && ofOneByte.test(known)) {
    // Two and more such characters, and nothing else beyond ASCII, don't come about by chance.
    if (faults === 0 && characters >= 2) return { name: 'utf-8', note: `it declares ${declared} and is UTF-8` };
    return { name: known };
  }
  if (faults === 0) {
    if (unknown) return { name: 'utf-8', note: `it declares ${declared}, which is no encoding; it is read as UTF-8` };
    const isOther = known !== undefined && known !== 'utf-8' && characters > 0;
    return isOther ? { name: 'utf-8', note: `it declares ${declared} and is UTF-8` } : { name: 'utf-8' };
  }
  const bytes = faults === 1 ? '1 wrong byte' : `${faults} wrong bytes`;
  const place = `the first at byte ${firstFault}`;
  if (characters > faults) {
    return { name: 'utf-8', note: `it has ${bytes}, not UTF-8, ${place}; a mark stands for each` };
  }
  const claim = declared === undefined ? 'it is not UTF-8' : `it declares ${declared} and is not`;
  return { name: 'windows-1252', note: `${claim} (${bytes}, ${place}); it is read as Windows-1252` };
}
