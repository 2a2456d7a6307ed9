/**
 * Names in a story lead to their topics' pages, each where it is first mentioned. The text stays
 * as it is, letter by letter. A name that may be part of another ("Georgia" in "Georgia Meloni",
 * "Russia" in "U.S.-Russia") is passed over: a wrong link is worse than none.
 */
import type { Block, Inline } from '../../edition/published.ts';
import { hasUnspaced } from '../../text/scripts.ts';

export interface Subject {
  readonly slug: string;
  readonly name: string;
  /** What it is, in schema.org's words, where the edition says so. */
  readonly kind?: string | undefined;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** What a mention of a subject looks like. */
function patternOf({ name, kind }: Subject): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => escaped(word).replace(/['’]/gu, "['’]"));
  const [first = ''] = words[0] ?? '';
  // Things may begin a sentence or not; names are written as they are.
  if ((kind === undefined || kind === 'Thing') && first.toLowerCase() !== first.toUpperCase()) {
    words[0] = `[${first.toLowerCase()}${first.toUpperCase()}]${words[0]?.slice(first.length) ?? ''}`;
  }
  const pattern = words.join(String.raw`\s+`);
  if (hasUnspaced(name)) return pattern;
  const alone = words.length === 1 && kind !== undefined && kind !== 'Thing' ? String.raw`(?!\s\p{Lu})` : '';
  return String.raw`(?<![\p{L}\p{M}\p{N}-])${pattern}(?![\p{L}\p{M}\p{N}]|-\p{L})${alone}`;
}

/**
 * The same text with each subject's first mention as a link to its topic. Only paragraphs are
 * looked through, and nothing that is a link already.
 */
export function withMentions(body: readonly Block[], subjects: readonly Subject[]): Block[] {
  const open = new Map(subjects.map((subject) => [subject.slug, new RegExp(patternOf(subject), 'u')]));

  const inText = (text: string): Inline[] => {
    let next: { slug: string; begin: number; end: number } | undefined;
    for (const [slug, pattern] of open) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const end = found.index + found[0].length;
      // Of two names at one place the longer is meant.
      if (next === undefined || found.index < next.begin || (found.index === next.begin && end > next.end))
        next = { slug, begin: found.index, end };
    }
    if (next === undefined) return text === '' ? [] : [text];
    const { slug, begin, end } = next;
    open.delete(slug);
    return [
      ...(begin === 0 ? [] : [text.slice(0, begin)]),
      { type: 'topic', slug, content: [text.slice(begin, end)] },
      ...inText(text.slice(end)),
    ];
  };

  const inRun = (content: readonly Inline[]): Inline[] =>
    content.flatMap((node): Inline[] => {
      if (typeof node === 'string') return inText(node);
      return node.type === 'emphasis' || node.type === 'strong' ? [{ ...node, content: inRun(node.content) }] : [node];
    });

  return body.map((block) =>
    block.type === 'paragraph' && open.size > 0 ? { ...block, text: inRun(block.text) } : block,
  );
}
