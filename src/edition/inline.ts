import * as v from 'valibot';

/** A piece of text: plain, marked up, a link, or the sign of a footnote. */
export type Inline =
  | string
  | { type: Mark; content: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; href: string; title?: string | undefined; content: Inline[] }
  | { type: 'story' | 'topic'; slug: string; title?: string | undefined; content: Inline[] }
  | FootnoteSign;

const marks = ['emphasis', 'strong', 'struck', 'sup', 'sub'] as const;
export type Mark = (typeof marks)[number];

/** Leads to a footnote. Both numbers are from 1, in the order of the page. */
export interface FootnoteSign {
  type: 'footnote';
  /** The number of the footnote. */
  note: number;
  /** Which of the signs of this footnote it is. */
  sign: number;
}

/** What a pointer on a link shows. */
const title = v.optional(v.string());

const inline: v.GenericSchema<Inline> = v.union([
  v.string(),
  v.variant('type', [
    v.object({ type: v.picklist(marks), content: v.lazy(() => inlines) }),
    v.object({ type: v.literal('code'), text: v.string() }),
    v.object({ type: v.literal('link'), href: v.string(), title, content: v.lazy(() => inlines) }),
    v.object({ type: v.picklist(['story', 'topic']), slug: v.string(), title, content: v.lazy(() => inlines) }),
    v.object({ type: v.literal('footnote'), note: v.number(), sign: v.number() }),
  ]),
]);
export const inlines: v.GenericSchema<Inline[]> = v.array(inline);

/** A text that hardly ever has markup, such as a caption: plain, or with its markup. */
export const caption = v.union([v.string(), inlines]);

/** A link in a text. */
export type InlineLink = Extract<Inline, { type: 'link' | 'story' | 'topic' }>;

/** The links in a text, in its order. */
export function* linksIn(text: readonly Inline[]): Generator<InlineLink> {
  for (const node of text) {
    if (typeof node === 'string' || !('content' in node)) continue;
    if ('href' in node || 'slug' in node) yield node;
    yield* linksIn(node.content);
  }
}

/** The same text without the signs of footnotes. Places that don't show the footnotes need it. */
export const withoutFootnotes = (text: readonly Inline[]): Inline[] =>
  text.flatMap((node): Inline[] => {
    if (typeof node === 'string' || node.type === 'code') return [node];
    return node.type === 'footnote' ? [] : [{ ...node, content: withoutFootnotes(node.content) }];
  });

/** The same text without its links and the signs of footnotes. The words of the links stay. */
export const withoutLinks = (text: readonly Inline[]): Inline[] =>
  withoutFootnotes(text).flatMap((node) => {
    if (typeof node === 'string' || !('content' in node)) return [node];
    const content = withoutLinks(node.content);
    return 'href' in node || 'slug' in node ? content : [{ ...node, content }];
  });
