import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { storyIn, openBytes } from './support.ts';

const feed = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>Größe in Zürich – „Ufer“</title>` +
  `</item></channel></rss>`;

const utf16 = (text: string, isLittle: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

const utf32 = (text: string, isLittle: boolean): Buffer => {
  const bytes = Buffer.alloc(text.length * 4);
  Array.from(text, (character, i) =>
    isLittle
      ? bytes.writeUInt32LE(character.codePointAt(0) ?? 0, i * 4)
      : bytes.writeUInt32BE(character.codePointAt(0) ?? 0, i * 4),
  );
  return bytes;
};

/** Windows-1252 has its own signs where Unicode has controls. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('–', '\u{96}').replaceAll('„', '\u{84}').replaceAll('“', '\u{93}'), 'latin1');

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

describe('a file is read in its encoding', () => {
  test.each<[string, string, Buffer]>([
    ['UTF-8', 'utf-8', Buffer.from(feed('UTF-8'))],
    ['UTF-8 with a mark, whatever it declares', 'utf-8', Buffer.concat([mark, Buffer.from(feed('iso-8859-1'))])],
    ['UTF-16 with a mark', 'utf-16le', utf16(`\u{FEFF}${feed('utf-16')}`, true)],
    ['UTF-16 without a mark', 'utf-16be', utf16(feed('utf-16'), false)],
    ['UTF-32', 'utf-32le', utf32(feed('utf-32'), true)],
    ['UTF-32, big end first', 'utf-32be', utf32(`\u{FEFF}${feed('utf-32')}`, false)],
    ['Windows-1252', 'windows-1252', windows1252(feed('windows-1252'))],
    ['ISO-8859-1, which means Windows-1252', 'windows-1252', windows1252(feed('ISO-8859-1'))],
  ])('%s', async (_, encoding, bytes) => {
    const file = await openBytes(bytes);
    expect(file).toMatchObject({ encoding, notes: [] });
    expect((await storyIn(file)).headline).toBe('Größe in Zürich – „Ufer“');
  });

  test('Shift JIS', async () => {
    const [before = '', after = ''] = feed('Shift_JIS').split('Größe in Zürich – „Ufer“');
    const file = await openBytes(Buffer.concat([Buffer.from(before), Buffer.from([0x8d, 0x60]), Buffer.from(after)]));
    expect((await storyIn(file)).headline).toBe('港');
  });

  test('JSON in UTF-16', async () => {
    const json = '{"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "Größe"}]}';
    expect((await storyIn(await openBytes(utf16(json, true), 'feed.json'))).headline).toBe('Größe');
  });
});

describe('a file that says a wrong encoding is read in the right one, and the note says so', () => {
  test.each<[string, Buffer, string, string]>([
    ['UTF-8 as ISO-8859-1', Buffer.from(feed('iso-8859-1')), 'utf-8', 'it declares iso-8859-1 and is UTF-8'],
    [
      'UTF-8 with the mark of UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(feed('utf-8'))]),
      'utf-8',
      'it begins with the mark of UTF-16LE and is UTF-8',
    ],
    ['UTF-8 as UTF-16', Buffer.from(feed('utf-16')), 'utf-8', 'it declares utf-16 and is UTF-8'],
    [
      'an encoding that is none',
      Buffer.from(feed('klingon')),
      'utf-8',
      'it declares klingon, which is no encoding; it is read as UTF-8',
    ],
    [
      'Windows-1252 as UTF-8',
      windows1252(feed('utf-8')),
      'windows-1252',
      'it declares utf-8 and is not (6 wrong bytes, the first at byte 67); it is read as Windows-1252',
    ],
  ])('%s', async (_, bytes, encoding, note) => {
    const file = await openBytes(bytes);
    expect(file).toMatchObject({ encoding, notes: [note] });
    expect((await storyIn(file)).headline).toBe('Größe in Zürich – „Ufer“');
  });

  test('a broken byte among others', async () => {
    const bytes = Buffer.from(feed('utf-8'));
    bytes[bytes.indexOf('in Z')] = 0xff;
    const file = await openBytes(bytes);
    expect(file.notes).toEqual(['it has 1 wrong byte, not UTF-8, the first at byte 73; a mark stands for each']);
    expect((await storyIn(file)).headline).toBe('Größe \u{FFFD}n Zürich – „Ufer“');
  });

  test('a character that is divided between two pieces of the file', async () => {
    const text = `<rss><channel><item><title>${'a'.repeat(262_143 - 27)}ö</title></item></channel></rss>`;
    const file = await openBytes(text);
    expect(file.notes).toEqual([]);
    expect((await storyIn(file)).headline?.endsWith('aö')).toBe(true);
  });
});

describe('a packed file', () => {
  test('is read unpacked', async () => {
    const file = await openBytes(gzipSync(feed('utf-8')));
    expect((await storyIn(file)).headline).toBe('Größe in Zürich – „Ufer“');
  });

  test('is refused if it was made to fill the memory', async () => {
    await expect(openBytes(gzipSync(Buffer.alloc(80 * 2 ** 20, ' ')))).rejects.toThrow(
      /^it unpacks to more than \d+ MB from \d+ bytes, as files made to do harm do$/u,
    );
  });
});
