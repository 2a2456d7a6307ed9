import { readdirSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runMeasured, type BuildFigures } from './build.ts';
import { megabytes, print, table } from './figures.ts';
import { generateExport } from './generate-export.ts';

/** Files that the import writes for its editor, besides stories. */
const otherFiles = new Set(['edition.json', 'story.schema.json', 'edition.schema.json']);

/** Imports an export into a new edition, in a project of its own: the report is written there. */
async function importInto(root: string, source: string, project: string): Promise<BuildFigures> {
  await mkdir(project);
  const script = join(root, 'src/press/run.js');
  const file = '../import/command/import-archive.ts';
  const command = [script, file, 'importArchive', source, '--into', join(project, 'stories')];
  return await runMeasured(root, command, `${project}.usage.json`, {}, project);
}

/**
 * Prints the time and the memory that `npm run import` takes for exports of WordPress. Each size is imported once. The
 * largest takes a quarter of an hour.
 * @param sizes numbers of items, of some 10 KB each
 */
export async function measureImport(root: string, folder: string, sizes: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const source = join(folder, `export-${size}.xml`);
    const project = join(folder, `import-${size}`);
    // At the same time, imports would slow each other down.
    // oxlint-disable no-await-in-loop
    await generateExport(source, size);
    const figures = await importInto(root, source, project);
    const files = readdirSync(join(project, 'stories')).filter(
      (name) => name.endsWith('.json') && !otherFiles.has(name),
    ).length;
    rows.push([
      String(size),
      megabytes((await stat(source)).size),
      String(files),
      figures.seconds.toFixed(1),
      figures.cpuSeconds.toFixed(1),
      ((figures.cpuSeconds / size) * 1000).toFixed(2),
      (files / figures.seconds).toFixed(0),
      megabytes(figures.peakBytes),
    ]);
    await rm(source);
    await rm(project, { recursive: true });
    // oxlint-enable no-await-in-loop
  }
  print('', 'import: exports of WordPress into a new edition, one run each');
  print(
    table([['items', 'source', 'stories', 'seconds', 'CPU seconds', 'ms CPU/item', 'files/s', 'peak memory'], ...rows]),
  );
}
