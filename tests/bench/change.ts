import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateEdition } from '../generate-edition.ts';
import { build } from './build.ts';
import { byKind, compareFolders } from './compare-folders.ts';
import { print, table } from './figures.ts';

/** Words of a story, as in `press`. */
const words = 450;

interface Story {
  readonly body?: readonly string[];
}

/** What is changed in the text of one story. */
const changes = {
  'one word': (text: string) => text.replace(/ \S+/u, ' lighthousekeeper'),
  'one sentence': (text: string) => text.replace(/^[^.]*\./u, 'The council of Quarrymoor met on the pier.'),
} as const;

/** Prints how many files of an edition differ after the text of one story has changed, by kind. */
export async function measureChange(root: string, folder: string, sizes: readonly number[]): Promise<void> {
  for (const stories of sizes) {
    const [from, before, after] = ['stories', 'before', 'after'].map((name) => join(folder, `${name}-${stories}`)) as [
      string,
      string,
      string,
    ];
    // Builds at the same time would slow each other down.
    // oxlint-disable no-await-in-loop
    await generateEdition(from, stories, words);
    await build(root, before, from);
    // Not the first or the last: those are on the front page, and in feeds.
    const number = Math.floor(stories / 20) * 10 + 3;
    const name = (await readdir(from)).find((file) => file.endsWith(`-${number}.json`)) ?? '';
    const text = await readFile(join(from, name), 'utf8');
    for (const [what, change] of Object.entries(changes)) {
      const story = JSON.parse(text) as Story;
      const [first = '', ...others] = story.body ?? [];
      await writeFile(join(from, name), JSON.stringify({ ...story, body: [change(first), ...others] }));
      const { seconds, cpuSeconds } = await build(root, after, from);
      const differing = await compareFolders(before, after);
      print('', `change: ${stories} stories, ${what} of one text is another: ${differing.size} files differ`);
      print(`the build took ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU`);
      print(table([['files', 'kind'], ...[...byKind(differing.keys())].map(([kind, count]) => [String(count), kind])]));
    }
    await Promise.all([from, before, after].map((path) => rm(path, { recursive: true })));
    // oxlint-enable no-await-in-loop
  }
}
