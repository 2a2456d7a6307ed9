import type { Block } from '../../../edition/blocks/block.ts';
import type { KeptDrafts, KeptFields } from '../../checks/kept/kept-draft.ts';
import type { CopyFile } from '../../copy/copy.ts';
import { digestOf } from '../../reuse/digest.ts';
import type { Memo } from '../../reuse/memo.ts';
import type { EditionMedia, Picture, PressStory } from '../edition.ts';

/** The parts of a finished story that depend on its own file, but for its text. */
export type StoryContent = Pick<
  PressStory,
  'description' | 'alternativeDescription' | 'standfirst' | 'authors' | 'image' | 'corrections' | 'facts'
>;

/** What an earlier build has made of a story's file, and what of other files it has looked at. */
export interface KeptContent {
  readonly content: StoryContent;
  /** The links to stories, as they were checked. */
  readonly links: readonly string[];
  /** The pictures, films and recordings that it shows, by their keys in the edition. */
  readonly pictures: readonly (readonly [key: string, picture: Picture])[];
  readonly media: readonly (readonly [key: string, media: EditionMedia])[];
  /** A digest of all such files; undefined of a story that names none. */
  readonly files: string | undefined;
}

/** A story as an earlier build has read it: its file then, and the key of what was finished. */
export interface ReplacedStory {
  readonly source: CopyFile;
  readonly key: string;
}

/** The stories that earlier builds have finished without a fault. */
export interface KeptStories {
  readonly drafts: KeptDrafts;
  /** A digest of all that decides a finished story, but for other stories and pictures. */
  readonly keyOf: (source: CopyFile, context: string) => string | undefined;
  readonly contentAt: (key: string) => KeptContent | undefined;
  readonly bodyAt: (key: string) => readonly Block[] | undefined;
  readonly keep: (key: string, content: KeptContent, body: readonly Block[]) => void;
  readonly keepBody: (key: string, body: readonly Block[]) => void;
  /** Keeps all stories but those that were replaced. */
  readonly keepOthers: (replaced: readonly ReplacedStory[]) => void;
  /** A digest of the names, sizes and times of all pictures, films and recordings. */
  readonly files: string;
}

/**
 * Keeps stories in a memo.
 * @param files a digest of the names, sizes and times of all pictures, films and recordings
 */
export const keptStories = (memo: Memo, files: string): KeptStories => {
  const draftKey = ({ digest, name }: CopyFile) =>
    digest === undefined ? undefined : `draft ${digest.slice(0, 24)} ${name.slice(name.lastIndexOf('.'))}`;
  return {
    files,
    drafts: {
      fieldsOf(source) {
        const key = draftKey(source);
        return key === undefined ? undefined : (memo.get(key) as KeptFields | undefined);
      },
      keep(source, fields) {
        const key = draftKey(source);
        if (key !== undefined) memo.keep(key, fields);
      },
    },
    keyOf: ({ digest, name }, context) =>
      digest === undefined ? undefined : digestOf(`${digest}\n${name}\n${context}`).slice(0, 24),
    contentAt: (key) => (memo.has(`body ${key}`) ? (memo.get(`story ${key}`) as KeptContent | undefined) : undefined),
    bodyAt: (key) => memo.get(`body ${key}`) as readonly Block[] | undefined,
    keep(key, content, body) {
      memo.keep(`story ${key}`, content);
      memo.keep(`body ${key}`, body);
    },
    keepBody: (key, body) => memo.keep(`body ${key}`, body),
    keepOthers: (replaced) =>
      memo.keepAllBut(replaced.flatMap(({ source, key }) => [draftKey(source) ?? '', `story ${key}`, `body ${key}`])),
  };
};
