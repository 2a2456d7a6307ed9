/**
 * Links a story's first mention of each of its topics to the topic's page. The text itself does not change.
 * A name that may be part of another ("Georgia" in "Georgia Meloni", "Russia" in "U.S.-Russia") is not linked:
 * a wrong link is worse than none.
 */
import type { Block } from '../../edition/blocks/block.ts';
import type { Inline } from '../../edition/inline.ts';
import { hasUnspaced } from '../../text/scripts.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { Topic } from '../model/edition.ts';
import { lazy } from '../related/lazy.ts';

export type LinkedTopic = Pick<Topic, 'slug' | 'name' | 'kind'>;

/** A regular expression that finds the letters of a topic's name in a text. */
function patternOf({ name, kind }: LinkedTopic): string {
  const words = name.trim().split(/\s+/u).map(wordPattern);
  const [first = ''] = words[0] ?? '';
  // A thing may begin with a capital letter at the start of a sentence. Other names are always written the same.
  if ((kind === undefined || kind === 'Thing') && first.toLowerCase() !== first.toUpperCase()) {
    words[0] = `[${first.toLowerCase()}${first.toUpperCase()}]${words[0]?.slice(first.length) ?? ''}`;
  }
  return words.join(String.raw`\s+`);
}

// All names share these expressions. V8 compiles classes of letters slowly, so one in each name's expression would take
// most of the time. Signs are part of a name: the C of "C++" is another one.
const startOfName = /(?<![\p{L}\p{M}\p{N}\p{S}#-])/uy;
const endOfName = /(?![\p{L}\p{M}\p{N}\p{S}#]|-\p{L})/uy;
/** A capitalised word after a single name is probably the rest of a longer name. */
const endOfSingleName = /(?![\p{L}\p{M}\p{N}\p{S}#]|-\p{L}|\s\p{Lu})/uy;

/** What a text has to match where the name of a topic ends; undefined if it may stand in longer words. */
function endOf({ name, kind }: LinkedTopic): RegExp | undefined {
  if (hasUnspaced(name)) return undefined;
  return /\s/u.test(name.trim()) || kind === undefined || kind === 'Thing' ? endOfName : endOfSingleName;
}

function matchesAt(sticky: RegExp, text: string, place: number): boolean {
  sticky.lastIndex = place;
  return sticky.test(text);
}

/**
 * Letters that stand in a text wherever the name of a topic does. Most texts lack them, and looking for them takes a
 * hundredth of the time of the regular expression.
 */
function partOf({ name }: LinkedTopic): string {
  const [first = '', ...others] = name.trim().split(/[\s'’]+/u);
  const [letter = ''] = first;
  return [first.slice(letter.length), ...others].reduce((longest, part) =>
    part.length > longest.length ? part : longest,
  );
}

/** The longest name that is looked for in texts, in UTF-16 code units: regular expressions have a limit. */
const longestName = 500;

interface Finder {
  readonly part: string;
  readonly pattern: () => RegExp;
  readonly end: RegExp | undefined;
}

// Kept with the topic, which many stories have.
const finders = new WeakMap<LinkedTopic, Finder>();

function finderOf(topic: LinkedTopic): Finder {
  const finder = finders.get(topic) ?? {
    part: partOf(topic),
    pattern: lazy(() => new RegExp(patternOf(topic), 'gu')),
    end: endOf(topic),
  };
  finders.set(topic, finder);
  return finder;
}

/** Where a text first mentions a topic. */
function firstMention({ part, pattern, end }: Finder, text: string): { begin: number; end: number } | undefined {
  if (!text.includes(part)) return undefined;
  const letters = pattern();
  letters.lastIndex = 0;
  for (let found = letters.exec(text); found !== null; found = letters.exec(text)) {
    const mention = { begin: found.index, end: letters.lastIndex };
    if (end === undefined) return mention;
    if (matchesAt(startOfName, text, mention.begin) && matchesAt(end, text, mention.end)) return mention;
    letters.lastIndex = mention.begin + ((text.codePointAt(mention.begin) ?? 0) > 0xff_ff ? 2 : 1);
  }
  return undefined;
}

/** The same text with the first mention of each topic as a link. Only paragraphs get links, outside their own links. */
export function withTopicLinks(body: readonly Block[], topics: readonly LinkedTopic[]): Block[] {
  const unlinked = new Map(
    topics.filter(({ name }) => name.length <= longestName).map((topic) => [topic.slug, finderOf(topic)]),
  );

  const inText = (text: string): Inline[] => {
    let next: { slug: string; begin: number; end: number } | undefined;
    for (const [slug, finder] of unlinked) {
      const found = firstMention(finder, text);
      if (found === undefined) continue;
      // If two names begin at the same position, the longer one is meant.
      if (next === undefined || found.begin < next.begin || (found.begin === next.begin && found.end > next.end))
        next = { slug, ...found };
    }
    if (next === undefined) return text === '' ? [] : [text];
    const { slug, begin, end } = next;
    unlinked.delete(slug);
    return [
      ...(begin === 0 ? [] : [text.slice(0, begin)]),
      { type: 'topic', slug, content: [text.slice(begin, end)] },
      ...inText(text.slice(end)),
    ];
  };

  const inContent = (content: readonly Inline[]): Inline[] =>
    content.flatMap((node): Inline[] => {
      if (typeof node === 'string') return inText(node);
      return 'content' in node && !('href' in node || 'slug' in node)
        ? [{ ...node, content: inContent(node.content) }]
        : [node];
    });

  return body.map((block) =>
    block.type === 'paragraph' && unlinked.size > 0 ? { ...block, text: inContent(block.text) } : block,
  );
}
