import '../../edition/blocks/common-blocks.ts';
import { isLoaded } from '../../edition/blocks/block-schema.ts';
import type { StoryPage } from '../../edition/published.ts';
import { CodeNotLoaded } from '../code-not-loaded.ts';
import { minHeadings } from '../story/min-headings.ts';
import { rareParts } from '../rare-parts.ts';

const hasCode = ({ story, series, soFar }: StoryPage): boolean =>
  story.body.every(isLoaded) &&
  (rareParts.AboveText !== undefined ||
    (story.body.filter(({ type }) => type === 'heading').length < minHeadings &&
      story.corrections.length === 0 &&
      (series ?? soFar ?? story.sponsor ?? story.expired ?? story.translations) === undefined));

/**
 * Loads the code of what few stories have, if a story has it. Without it, nothing can be made of the story's data:
 * neither its page, nor what is read aloud or found in it.
 * @returns whether code was loaded: the data has to be checked again
 * @throws CodeNotLoaded if the file can't be fetched or is damaged, or if a newer edition has other kinds of blocks
 */
export async function loadBlocks(page: StoryPage): Promise<boolean> {
  if (hasCode(page)) return false;
  const error = await import('./rare-components.ts').catch((cause: unknown) => ({ cause }));
  if (!hasCode(page)) throw new CodeNotLoaded('blocks did not load', error);
  return true;
}
