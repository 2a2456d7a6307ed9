import { pressConfig } from './copy/press-config.ts';
import { counted } from './copy/counted.ts';
import { countFaults, EditionFaults } from './copy/faults.ts';
import { readEdition } from './model/read-edition.ts';

/**
 * `npm run check`: checks the stories without a build, and prints how many there are.
 * @param root the project's folder
 * @throws EditionFaults if the stories have faults
 */
export async function check(root = process.cwd()): Promise<void> {
  const read = await readEdition(pressConfig(root), root);
  if (read.kind === 'faulty') throw new EditionFaults(read.faults);
  process.stdout.write(`${counted(read.edition.stories.length, 'story', 'stories')}, ${countFaults([])}\n`);
}
