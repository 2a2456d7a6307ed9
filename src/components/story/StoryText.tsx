import { leadPictureId, paragraphId } from '../../edition/addresses.ts';
import type { Story } from '../../edition/published.ts';
import { StoryBlock } from '../blocks/StoryBlock.tsx';
import { Picture } from '../Picture.tsx';
import { rareParts } from '../rare-parts.ts';

/**
 * The text of a story. Every block has an id that links can lead to. The picture above the text is inside the same
 * element: reader views take that for the article, and leave out what is beside it.
 */
export const StoryText = ({ story }: { readonly story: Story }) => (
  <div className="passages print-columns max-w-measure text-story">
    <AboveStory story={story} />
    {story.body.map((block, i) => (
      <StoryBlock key={i} id={paragraphId(i)} block={block} />
    ))}
  </div>
);

/** The picture of a story, so that it is seen at once. Corrections and contents follow it. */
export function AboveStory({ story }: { readonly story: Story }) {
  const { BelowPicture } = rareParts;
  return (
    <>
      {story.image === undefined ? null : <Picture id={leadPictureId} image={story.image} place="lead" />}
      {BelowPicture === undefined ? null : <BelowPicture story={story} />}
    </>
  );
}
