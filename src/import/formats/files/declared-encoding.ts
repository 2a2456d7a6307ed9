/** Which encoding a file says that it has. */

/** The encodings by their first bytes: a byte order mark, or `<` and `{` in units of two or four bytes. */
const signatures: readonly (readonly [encoding: string, bytes: readonly (number | undefined)[], mark: number])[] = [
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff], 4],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00], 4],
  ['utf-8', [0xef, 0xbb, 0xbf], 3],
  ['utf-16be', [0xfe, 0xff], 2],
  ['utf-16le', [0xff, 0xfe], 2],
  ['utf-32be', [0x00, 0x00, 0x00, undefined], 0],
  ['utf-32le', [undefined, 0x00, 0x00, 0x00], 0],
  ['utf-16be', [0x00, undefined, 0x00, undefined], 0],
  ['utf-16le', [undefined, 0x00, undefined, 0x00], 0],
];

export interface Signature {
  readonly encoding: string;
  /** The length of the byte order mark: 0 without one. */
  readonly mark: number;
}

/** The encoding that the first bytes show beyond doubt, if they do. */
export function signatureOf(start: Uint8Array): Signature | undefined {
  for (const [encoding, bytes, mark] of signatures) {
    const fits = bytes.every((byte, i) => {
      const found = start[i];
      return found !== undefined && (byte === undefined ? found !== 0 : byte === found);
    });
    if (fits) return { encoding, mark };
  }
  return undefined;
}

const declarations = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]{1,40})/iu,
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu,
  /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]{1,40})/iu,
];

/** The name of the encoding in the XML declaration or in the HTML, as written. */
export function declaredEncoding(start: Uint8Array): string | undefined {
  const ascii = new TextDecoder('windows-1252').decode(start.subarray(0, 4096));
  for (const declaration of declarations) {
    const [, name] = declaration.exec(ascii) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Names that files have and the standard hasn't. */
const otherNames: Readonly<Record<string, string>> = {
  'utf-32': 'utf-32be',
  utf_32: 'utf-32be',
  utf8mb4: 'utf-8',
  utf_8: 'utf-8',
  utf_16: 'utf-16le',
  u8: 'utf-8',
  u16: 'utf-16le',
  cp936: 'gbk',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
};

/** The encoding's name as decoders take it, or nothing if there is no such encoding. */
export function knownEncoding(name: string): string | undefined {
  const label = name.trim().toLowerCase();
  const candidate = otherNames[label] ?? label.replace(/^windows_/u, 'windows-');
  if (candidate.startsWith('utf-32')) return candidate;
  try {
    return new TextDecoder(candidate).encoding;
  } catch {
    return undefined;
  }
}
