import { pressConfig } from './copy/config.ts';
import { countFaults, EditionFaults } from './copy/faults.ts';
import { readEdition } from './model/read-edition.ts';

/** `npm run check`: says what is wrong with the stories, or that nothing is. */
export async function check(root = process.cwd()): Promise<void> {
  const made = await readEdition(pressConfig(root), root);
  if (made.kind === 'faulty') throw new EditionFaults(made.faults);
  const { length } = made.edition.stories;
  process.stdout.write(`${length} ${length === 1 ? 'story' : 'stories'}, ${countFaults([])}\n`);
}
