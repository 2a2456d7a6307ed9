import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Original } from '../../../src/import/original.ts';
import { SlugAllocator } from '../../../src/import/stories/item-slugs.ts';
import { survey, type FoundInFile } from '../../../src/import/stories/survey.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Characters of each of the pieces that a large file is read in. */
const pieceLength = 262_144;

/** Items whose texts are parts of the file, as readers of formats cut them out. */
// oxlint-disable-next-line typescript/require-await -- sources are read as streams
async function* itemsOfLargeFile(count: number): AsyncGenerator<FoundInFile> {
  for (let i = 0; i < count; i++) {
    const line = `https://carrow.example/${i}/|harbour-reopens-in-carrow-${i}|The quay of Carrow ${i}|2026-03-09T06:00:00Z|`;
    const piece = Buffer.from(line.padEnd(pieceLength, 'x')).toString('latin1');
    const [id = '', slug = '', name = '', date = ''] = piece.split('|');
    const found: Original = {
      id,
      place: `export.xml:${i}`,
      headline: 'Harbour reopens',
      address: id,
      slug,
      datePublished: date,
      sections: [name],
      tags: [{ name, sameAs: id }],
      translations: [id],
      language: 'en',
    };
    yield { found, file: 'export.xml' };
  }
}

test('what is kept of a large file holds none of its pieces in memory', async () => {
  const used = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const context = { entries: new Map(), slugs: new SlugAllocator([]), language: 'en', sourceName: 'export.xml' };
  const found = await survey(itemsOfLargeFile(200), context);
  expect(used() - before).toBeLessThan((200 * pieceLength) / 4);
  expect(found.items.get('harbour-reopens-in-carrow-7')).toMatchObject({ id: 'https://carrow.example/7/', number: 7 });
});
