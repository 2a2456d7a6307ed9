import type { ParagraphBlock } from '../../edition/blocks/paragraph.ts';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';

export const Paragraph = ({ id, block }: BlockProps<ParagraphBlock>) => (
  <p id={id} className="mb-[1.05em] text-pretty">
    <RichText content={block.text} />
  </p>
);
