import { use } from 'react';
import { leadPictureId, paragraphId } from '../../edition/addresses.ts';
import type { Story } from '../../edition/published.ts';
import { StoryBlock } from '../blocks/StoryBlock.tsx';
import { windowful } from '../headlines/use-first-cards.ts';
import { InSteps, useIsDue } from '../Later.tsx';
import { Picture } from '../Picture.tsx';
import { rareParts } from '../rare-parts.ts';

/**
 * The text of a story. Every block has an id that links can lead to. The picture above the text is inside the same
 * element: reader views take that for the article, and leave out what is beside it.
 * @param isWhole whether all of the text is rendered at once, since the page will be scrolled to a place in it
 */
export function StoryText({ story, isWhole }: { readonly story: Story; readonly isWhole?: boolean | undefined }) {
  const blocks = story.body.map((block, i) => <StoryBlock key={i} id={paragraphId(i)} block={block} />);
  const first = use(InSteps) === true && isWhole !== true ? firstBlocks(story.body) : blocks.length;
  const isDue = useIsDue(first === blocks.length);
  return (
    <div className="passages print-columns max-w-measure text-story">
      <AboveStory story={story} />
      {isDue ? blocks : blocks.slice(0, first)}
    </div>
  );
}

/** How many characters of data fill the height of a headline: two lines of a phone, and more of a wider window. */
const perHeadline = 100;

/** How many blocks fill the first screen. */
function firstBlocks(body: Story['body']): number {
  let length = 0;
  const last = body.findIndex((block) => (length += JSON.stringify(block).length) > windowful() * perHeadline);
  return last === -1 ? body.length : last + 1;
}
/** The picture of a story, so that it is seen at once. Corrections and contents follow it. */
export function AboveStory({ story }: { readonly story: Story }) {
  const { BelowPicture } = rareParts;
  return (
    <>
      {story.image && <Picture id={leadPictureId} image={story.image} place="lead" />}
      {BelowPicture && <BelowPicture story={story} />}
    </>
  );
}
