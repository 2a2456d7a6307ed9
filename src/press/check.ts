import { pressConfig } from './copy/press-config.ts';
import { buildAgain } from './build/summary.ts';
import { counted } from './copy/counted.ts';
import { countFaults, EditionFaults, formatFault } from './copy/faults.ts';
import { readEdition } from './model/read-edition.ts';

/**
 * `npm run check`: checks the stories without a build, and prints how many there are.
 * @param root the project's folder
 * @throws EditionFaults if the stories have faults
 */
export async function check(root = process.cwd()): Promise<void> {
  const read = await readEdition(pressConfig(root), root);
  if (read.kind === 'faulty') throw new EditionFaults(read.faults);
  const { stories, elsewhere, nextChange } = read.edition;
  process.stdout.write(`${counted(stories.length + elsewhere.size, 'story', 'stories')}, ${countFaults([])}\n`);
  for (const remark of read.remarks) process.stdout.write(`${formatFault(remark)}\n`);
  if (nextChange !== undefined) process.stdout.write(`${buildAgain(nextChange)}\n`);
}
