import type { BlockFile } from '../../press/blocks/block-file.ts';

type HeadingFile = Extract<BlockFile, { type: 'heading' }>;

/** Puts blocks in order: the levels of headings, breaks only between texts, no picture twice in a row. */
export function tidyBlocks(blocks: readonly BlockFile[], levels: ReadonlyMap<BlockFile, number>): BlockFile[] {
  const highest = Math.min(...levels.values());
  let isFirst = true;
  const levelled = blocks.map((block): BlockFile => {
    if (typeof block === 'string') return block;
    if (block.type === 'box')
      return { ...block, body: block.body.map((one) => withLevel(one, levels, highest, false)) };
    if (block.type !== 'heading') return block;
    const heading = withLevel(block, levels, highest, isFirst);
    isFirst = false;
    return heading;
  });
  const kept: BlockFile[] = [];
  for (const block of levelled) {
    const last = kept.at(-1);
    if (isBreak(block) && (last === undefined || isBreak(last))) continue;
    if (last !== undefined && isSameText(block, last)) continue;
    kept.push(block);
  }
  while (isEnd(kept.at(-1))) kept.pop();
  return kept;
}

const withLevel = <T extends Exclude<BlockFile, undefined>>(
  block: T,
  levels: ReadonlyMap<BlockFile, number>,
  highest: number,
  isFirst: boolean,
): T => {
  if (typeof block === 'string' || block.type !== 'heading') return block;
  const level = levels.get(block) ?? highest;
  const heading: HeadingFile = block;
  return isFirst || level <= highest ? block : ({ ...heading, level: 3 } as T);
};

const isBreak = (block: BlockFile): boolean => typeof block === 'object' && block.type === 'break';

/** A break or a heading at the end stands before something that is not there. */
const isEnd = (block: BlockFile | undefined): boolean =>
  typeof block === 'object' && (block.type === 'break' || block.type === 'heading');

/** Pages show a picture twice for screens of two sizes. */
function isSameText(block: BlockFile, last: BlockFile): boolean {
  if (typeof block === 'string' || typeof last === 'string') return false;
  return block.type === 'image' && last.type === 'image' && block.src === last.src;
}
