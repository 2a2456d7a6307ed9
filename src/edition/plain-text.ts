import type { Block, Inline } from './published.ts';

/** The text of a paragraph or another run, without its markup. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((node) => (typeof node === 'string' ? node : node.type === 'code' ? node.text : plainText(node.content)))
    .join('');
}

/** The text of a block: of an image its caption, of a list its items in lines. */
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
