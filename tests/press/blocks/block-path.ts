/** Follows a block from a story's file to everything that is made of it. */
import { partsOf } from '../../../src/edition/blocks/parts-of.ts';
import { blockText } from '../../../src/edition/plain-text.ts';
import type { Story } from '../../../src/edition/published.ts';
import { spokenSentences } from '../../../src/listening/sentences.ts';
import { storyHtml } from '../../../src/press/machine-readable/story-html.ts';
import { structuredData } from '../../../src/press/machine-readable/structured-data.ts';
import { linesOf } from '../../../src/search-engine/story-texts.ts';
import { editionOf, type CopyOptions } from '../../fixtures/copy.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

const locate = (address: string) => `https://tester.example${address}`;

export interface BlockPath {
  readonly story: Story;
  /** The block as it is published. */
  readonly published: Story['body'][number] | undefined;
  /** Its text for summaries and reading time. */
  readonly text: string;
  /** What search finds. */
  readonly found: readonly string[];
  readonly spoken: readonly string[];
  /** The links that paper numbers. */
  readonly links: readonly string[];
  /** The files that are kept offline. */
  readonly files: readonly string[];
  /** In feeds, without the `div` around the story. */
  readonly feed: string;
  /** In the structured data, the properties that the block adds. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * @param body a story's blocks; the first is the one that is followed
 * @param fields of the story, beside its text
 */
export function pathOf(body: readonly unknown[], options?: CopyOptions, fields: object = {}): BlockPath {
  const files = { 'story.json': { headline: 'H', body, ...fields } };
  const page = storyPageOf(files, 'story', options);
  const edition = editionOf(files, options);
  const { story } = page;
  const [published] = story.body;
  const [, data = {}] = [undefined, structuredData(edition, locate).story(story)[0]];
  const html = storyHtml(edition.stories[0] ?? raise('no story'), locate, 'UTC');
  return {
    story,
    published,
    text: published === undefined ? '' : blockText(published),
    found: linesOf(story),
    spoken: spokenSentences(story, 'en')
      .slice(1)
      .map((sentence) => sentence.text),
    links: story.links ?? [],
    files: page.files ?? [],
    feed: html.replace(/^<div[^>]*>|<\/div>$/gu, ''),
    data: Object.fromEntries(
      Object.entries(data).filter(([name]) =>
        ['associatedMedia', 'audio', 'citation', 'hasPart', 'video'].includes(name),
      ),
    ),
  };
}

function raise(message: string): never {
  throw new Error(message);
}

/** The kinds of parts of the first block. */
export const kindsOf = ({ published }: BlockPath): string[] =>
  published === undefined ? [] : partsOf(published).map(({ kind }) => kind);
