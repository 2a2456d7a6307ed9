import type { BreakBlock } from '../../edition/blocks/break.ts';
import type { BlockProps } from './block-props.ts';

/** A short line in the middle. */
export const Break = ({ id }: BlockProps<BreakBlock>) => (
  <hr id={id} className="clear-both mx-auto my-[2em] w-24 border-t border-strong" />
);
