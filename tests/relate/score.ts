import { readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { relate } from '../../src/press/related/relate.ts';
import { documentsOf } from '../../src/press/pages/related-documents.ts';
import { formatFault } from '../../src/press/copy/faults.ts';
import { makeEdition } from '../../src/press/model/make-edition.ts';
import { readCopy } from '../../src/press/copy/read-copy.ts';
import { random, search } from './baselines.ts';
import { goldOf, measure, type Figures } from './measures.ts';

/** Editions that have a gold file here, by name. */
export async function editionsWithGold(
  root: string,
): Promise<ReadonlyMap<string, { readonly stories: string; readonly gold: string }>> {
  const folder = join(root, 'tests/relate/gold');
  const names = (await readdir(folder)).map((file) => basename(file, '.json')).toSorted();
  return new Map(
    names.map((name) => [
      name,
      {
        stories: join(root, name === 'seed' ? 'src/stories' : join('tests/relate/editions', name)),
        gold: join(folder, `${name}.json`),
      },
    ]),
  );
}

/** Measures the computed links of an edition, and those of baselines. The editor's links are not counted. */
export async function figuresOf(
  root: string,
  folder: string,
  goldFile: string,
): Promise<{ readonly stories: number; readonly rows: readonly (readonly [string, Figures])[] }> {
  const made = makeEdition(await readCopy(folder, root, join(root, 'public')));
  if (made.kind === 'faulty') throw new Error(made.faults.map(formatFault).join('\n'));
  const documents = documentsOf(made.edition);
  const slugs = documents.map(({ slug }) => slug);
  const gold = goldOf(JSON.parse(await readFile(goldFile, 'utf8')), slugs);
  const { related } = relate(documents);
  return {
    stories: slugs.length,
    rows: [
      ['Broadsheet', measure(slugs, gold, (slug) => related(slug, 10).map((other) => other.slug))],
      ['MiniSearch with the headline', measure(slugs, gold, search(documents))],
      ['random', measure(slugs, gold, random(documents))],
    ],
  };
}

/**
 * Prints the figures.
 * @param root the project's folder
 * @param args `--stories` and `--gold`; without them all editions that have a gold file here
 */
export async function score(root: string, args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { stories: { type: 'string' }, gold: { type: 'string' } } });
  const { stories, gold } = values;
  if ((stories === undefined) !== (gold === undefined)) throw new Error('--stories and --gold go together');
  const asked =
    stories === undefined || gold === undefined
      ? await editionsWithGold(root)
      : new Map([[basename(gold, '.json'), { stories: resolve(stories), gold: resolve(gold) }]]);
  for (const [name, files] of asked) {
    // oxlint-disable-next-line no-await-in-loop -- printed in order
    print(name, await figuresOf(root, files.stories, files.gold));
  }
}

function print(name: string, { stories, rows }: Awaited<ReturnType<typeof figuresOf>>): void {
  const columns = ['nDCG@5', 'nDCG@10', 'P@5', 'links right', 'lone silent', 'links a story'];
  process.stdout.write(
    `\n${name}: ${stories} stories\n${''.padEnd(30)}${columns.map((column) => column.padStart(14)).join('')}\n`,
  );
  for (const [row, { ndcg5, ndcg10, precision5, right, silent, shown }] of rows) {
    const figures = [ndcg5, ndcg10, precision5, right, silent, shown].map((figure) =>
      (figure === undefined ? '–' : figure.toFixed(3)).padStart(14),
    );
    process.stdout.write(`${row.padEnd(30)}${figures.join('')}\n`);
  }
}
