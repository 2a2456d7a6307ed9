import { filesOf } from '../../../edition/blocks/files-of.ts';
import { blockText } from '../../../edition/plain-text.ts';
import type { Block } from '../../../edition/blocks/block.ts';
import type { Image } from '../../../edition/image.ts';
import { linkedStories } from '../linked-stories.ts';
import { readingMinutes } from './reading-time.ts';

/** What pages and lists of other stories need of a story's text, so that the text itself need not be read for them. */
export interface StoryFacts {
  /** False for a headline-only story. */
  readonly hasText: boolean;
  /** How long the text takes to read. */
  readonly minutes: number;
  /** The slugs of the stories that the text links to, in the order of the links. A slug can occur twice. */
  readonly links: readonly string[];
  /** The addresses of the files that the story shows. */
  readonly files: readonly string[];
  /** The length of the text, in UTF-16 code units, and in UTF-8. */
  readonly length: number;
  readonly bytes: number;
  /** The characters of the whole story that are not in ASCII, each once. */
  readonly characters: string;
}

export interface FactsSource {
  readonly body: readonly Block[];
  readonly image: Image | undefined;
  readonly language: string;
  /** What the story says besides. */
  readonly others?: unknown;
}

export function factsOf({ body, image, language, others }: FactsSource): StoryFacts {
  const text = body.map(blockText).join('\n');
  return {
    hasText: body.length > 0,
    minutes: readingMinutes(text, language),
    links: linkedStories(body),
    files: filesOf({ image, body }),
    length: text.length,
    bytes: Buffer.byteLength(text),
    characters: charactersOf(JSON.stringify([body, image, others]).normalize('NFC')),
  };
}

const charactersOf = (text: string): string => [...new Set(text.match(/[^\0-\u007f]/gu))].join('');
