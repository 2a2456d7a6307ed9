import type { BoxBlock } from '../../edition/blocks/block.ts';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';
import { StoryBlock } from './StoryBlock.tsx';

export const Box = ({ id, block: { title, body } }: BlockProps<BoxBlock>) => (
  <aside
    id={id}
    aria-labelledby={`${id}-title`}
    className="clear-both my-[1.6em] border-t-3 border-spot bg-wash px-5 pt-4 pb-1 text-body"
  >
    <h2 id={`${id}-title`} className="mb-3 font-bold">
      <RichText content={title} />
    </h2>
    {body.map((block, i) => (
      <StoryBlock key={i} id={`${id}-${i + 1}`} block={block} />
    ))}
  </aside>
);
