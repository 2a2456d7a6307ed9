import type { PullquoteBlock } from '../../edition/blocks/pullquote.ts';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';

/** Hidden from screen readers: its words are in the text already. The build has removed its links. */
export const Pullquote = ({ id, block: { text, cite } }: BlockProps<PullquoteBlock>) => (
  <aside id={id} aria-hidden className="clear-both my-[1.6em] border-y-2 border-spot py-4 text-balance">
    <p className="text-[1.35em] leading-snug font-medium">
      <RichText content={text} />
    </p>
    {cite === undefined ? null : <p className="mt-2 font-sans text-label text-soft">{cite}</p>}
  </aside>
);
