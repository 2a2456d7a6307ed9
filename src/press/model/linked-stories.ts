import type { Block, Inline } from '../../edition/published.ts';

/** The slugs of the stories that a text links to, in the order of the links. A slug can occur twice. */
export function linkedStories(body: readonly Block[]): string[] {
  return body.flatMap((block) => {
    switch (block.type) {
      case 'image':
        return [];
      case 'list':
        return block.items.flatMap(inRun);
      case 'paragraph':
      case 'heading':
      case 'quote':
      case 'note':
        return inRun(block.text);
    }
  });
}

const inRun = (run: readonly Inline[]): string[] =>
  run.flatMap((node) =>
    typeof node === 'string' || node.type === 'code'
      ? []
      : [...(node.type === 'story' ? [node.slug] : []), ...inRun(node.content)],
  );
