/** Who made a picture and whose it is. Nothing else of a file's metadata reaches readers. */
export interface PictureRights {
  readonly copyright?: string;
  /** The photographer or the agency. */
  readonly credit?: string;
}

/** A file's metadata as the picture library returns it. */
interface RawMetadata {
  readonly exif?: Buffer | undefined;
  readonly iptc?: Buffer | undefined;
  readonly xmp?: Buffer | undefined;
}

/**
 * Reads the copyright and the credit from a picture's metadata: those of IPTC and XMP
 * (https://iptc.org/standards/photo-metadata/), which newsrooms write, before those of Exif, which cameras write.
 */
export function rightsIn({ exif, iptc, xmp }: RawMetadata): PictureRights {
  const [iptcTexts, exifTexts] = [iptcRecords(iptc), exifTags(exif)];
  const xml = xmp?.toString('utf8') ?? '';
  const copyright = iptcTexts.get(116) ?? xmpText(xml, 'dc:rights') ?? exifTexts.get(0x82_98);
  const credit =
    iptcTexts.get(110) ??
    xmpText(xml, 'photoshop:Credit') ??
    iptcTexts.get(80) ??
    xmpText(xml, 'dc:creator') ??
    exifTexts.get(0x01_3b);
  return { ...(copyright === undefined ? {} : { copyright }), ...(credit === undefined ? {} : { credit }) };
}

const cleaned = (text: string): string | undefined =>
  text
    .replaceAll(/\0|\s+/gu, ' ')
    .trim()
    .slice(0, 500) || undefined;

/** UTF-8, or Latin-1 where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return cleaned(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return cleaned(Buffer.from(bytes).toString('latin1'));
  }
}

/** The texts of IPTC's second record, by their numbers. A data set begins with 0x1c, its record and its number. */
function iptcRecords(iptc: Buffer | undefined): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (iptc === undefined) return texts;
  for (let at = iptc.indexOf('\u001c\u0002', 0, 'latin1'); at !== -1 && at + 5 <= iptc.length;) {
    const length = iptc.readUInt16BE(at + 3);
    const text = decoded(iptc.subarray(at + 5, at + 5 + length));
    const number = iptc[at + 2] ?? 0;
    if (text !== undefined && !texts.has(number)) texts.set(number, text);
    at = iptc.indexOf('\u001c\u0002', at + 5 + length, 'latin1');
  }
  return texts;
}

/** The texts of Exif's first directory, by their tags (TIFF 6.0, section 2). */
function exifTags(exif: Buffer | undefined): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  try {
    if (exif === undefined) return texts;
    const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
    const isLittle = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
    const directory = long(4);
    for (let i = 0; i < short(directory); i++) {
      const entry = directory + 2 + i * 12;
      const length = long(entry + 4);
      // Texts of four bytes or less are in the entry itself.
      const start = length <= 4 ? entry + 8 : long(entry + 8);
      const text = short(entry + 2) === 2 ? decoded(tiff.subarray(start, start + length)) : undefined;
      if (text !== undefined) texts.set(short(entry), text);
    }
  } catch {
    // A directory that leads out of the data has nothing to keep.
  }
  return texts;
}

const entities: Readonly<Partial<Record<string, string>>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a property: an attribute, an element, or the first item of a list in it. */
function xmpText(xml: string, name: string): string | undefined {
  const attribute = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(xml)?.[1];
  const element = new RegExp(`<${name}[^>]*>([^]*?)</${name}>`, 'u').exec(xml)?.[1];
  const item = element === undefined ? undefined : /<rdf:li[^>]*>([^]*?)<\/rdf:li>/u.exec(element)?.[1];
  const source = attribute ?? item ?? element;
  if (source === undefined) return undefined;
  return cleaned(
    source.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/&(\w+);/gu, (all, key: string) => entities[key] ?? all),
  );
}
