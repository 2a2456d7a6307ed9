import { readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { relate } from '../../src/edition/relatedness.ts';
import { documentsOf } from '../../src/press/desk.ts';
import { formatFault } from '../../src/press/faults.ts';
import { makeEdition } from '../../src/press/make-edition.ts';
import { readCopy } from '../../src/press/read-copy.ts';
import { random, search } from './baselines.ts';
import { goldOf, measure, type Figures } from './measures.ts';

/**
 * Prints how good the computed links are; the editor's own are not counted.
 * @param root the project's folder
 * @param args `--stories` and `--gold`; without them all editions that have a gold file here
 */
export async function score(root: string, args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { stories: { type: 'string' }, gold: { type: 'string' } } });
  const { stories, gold } = values;
  if ((stories === undefined) !== (gold === undefined)) throw new Error('--stories and --gold go together');
  if (stories !== undefined && gold !== undefined) return scoreOne(root, resolve(stories), resolve(gold));
  const goldFolder = join(root, 'tests/relate/gold');
  for (const file of (await readdir(goldFolder)).toSorted()) {
    const name = basename(file, '.json');
    const folder = name === 'seed' ? 'src/stories' : join('tests/relate/editions', name);
    // oxlint-disable-next-line no-await-in-loop -- printed in order
    await scoreOne(root, join(root, folder), join(goldFolder, file));
  }
}

async function scoreOne(root: string, folder: string, goldFile: string): Promise<void> {
  const made = makeEdition(await readCopy(folder, root, join(root, 'public')));
  if (made.kind === 'faulty') throw new Error(made.faults.map(formatFault).join('\n'));
  const documents = documentsOf(made.edition);
  const slugs = documents.map(({ slug }) => slug);
  const gold = goldOf(JSON.parse(await readFile(goldFile, 'utf8')), slugs);
  const { related } = relate(documents);
  const rows: [string, Figures][] = [
    ['Broadsheet', measure(slugs, gold, (slug) => related(slug, 10).map((other) => other.slug))],
    ['MiniSearch with the headline', measure(slugs, gold, search(documents))],
    ['random', measure(slugs, gold, random(documents))],
  ];
  const columns = ['nDCG@5', 'nDCG@10', 'P@5', 'links right', 'lone silent', 'links a story'];
  process.stdout.write(`\n${basename(goldFile, '.json')}: ${slugs.length} stories\n${''.padEnd(30)}${columns.map((column) => column.padStart(14)).join('')}\n`);
  for (const [name, { ndcg5, ndcg10, precision5, right, silent, shown }] of rows) {
    const figures = [ndcg5, ndcg10, precision5, right, silent, shown].map((figure) => (figure === undefined ? '–' : figure.toFixed(3)).padStart(14));
    process.stdout.write(`${name.padEnd(30)}${figures.join('')}\n`);
  }
}
