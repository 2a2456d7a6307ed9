import type { NoteBlock } from '../../edition/blocks/note.ts';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';

export const Note = ({ id, block }: BlockProps<NoteBlock>) => (
  <p id={id} className="clear-both mb-[1.05em] border-y border-rule py-3 text-body text-soft">
    <RichText content={block.text} />
  </p>
);
