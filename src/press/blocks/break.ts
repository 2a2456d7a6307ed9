import * as v from 'valibot';
import type { BreakBlock } from '../../edition/blocks/break.ts';
import { element } from '../../text/markup.ts';
import type { PressBlock } from './press-block.ts';

export const breakFile = v.strictObject({ type: v.literal('break') });

export const breakBlock: PressBlock<v.InferOutput<typeof breakFile>, BreakBlock> = {
  finish: () => ({ type: 'break' }),
  html: () => element('hr', {}),
};
