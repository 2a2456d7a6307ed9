import type { Story } from '../../edition/published.ts';
import { Contents, headingsOf } from './Contents.tsx';
import { Corrections } from './Corrections.tsx';
import { minHeadings } from './min-headings.ts';

/** What few stories have between the picture above the text and the text: corrections, and contents. */
export function BelowPicture({ story }: { readonly story: Story }) {
  if (story.corrections.length === 0 && headingsOf(story.body).length < minHeadings) return null;
  return (
    // One element with an id, as the blocks of the text: a reader's position may be in it.
    <div id="below-picture" className="print:[column-span:all]">
      <Corrections story={story} />
      <Contents body={story.body} />
    </div>
  );
}
