import type { Block, Inline } from './published.ts';

/** The text of a run without its markup, as a reader reads, hears and copies it. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((node) => (typeof node === 'string' ? node : node.type === 'code' ? node.text : plainText(node.content)))
    .join('');
}

/** The text of a block, as a reader reads it. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'image':
      return block.image.caption ?? '';
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'note':
      return plainText(block.text);
  }
}
