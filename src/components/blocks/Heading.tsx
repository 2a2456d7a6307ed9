import type { HeadingBlock } from '../../edition/blocks/heading.ts';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';

export function Heading({ id, block: { level, text } }: BlockProps<HeadingBlock>) {
  const Element = level === 3 ? 'h3' : 'h2';
  return (
    <Element id={id} className={`mt-[1.6em] mb-[0.6em] font-bold text-balance ${level === 3 ? '' : 'text-subheading'}`}>
      <RichText content={text} />
    </Element>
  );
}
