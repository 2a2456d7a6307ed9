import type { CopyFile } from '../../copy/copy.ts';
import type { Draft } from '../draft.ts';
import type { StoryFile } from '../story-file.ts';

/** The content of a story's file without a fault, but for its text. */
export interface KeptFields {
  readonly fields: Omit<StoryFile, 'body'>;
  readonly hasText: boolean;
}

/** The drafts of files that earlier builds have read, and found without a fault. */
export interface KeptDrafts {
  readonly fieldsOf: (source: CopyFile) => KeptFields | undefined;
  readonly keep: (source: CopyFile, fields: KeptFields) => void;
}

/**
 * A draft that was kept. Its file is read only for what was not kept: its text, and the positions of faults that
 * other files cause.
 * @param read reads the file
 */
export function keptDraft(
  source: CopyFile,
  { fields, hasText }: KeptFields,
  read: () => Draft<StoryFile> | undefined,
): Draft<StoryFile> {
  let whole: Draft<StoryFile> | undefined;
  const reread = (): Draft<StoryFile> => {
    whole ??= read();
    if (whole === undefined) throw new Error(`${source.path} was changed while it was read: build again`);
    return whole;
  };
  return {
    source,
    value: fields,
    raw: fields,
    hasText,
    reread,
    locate: (path, offset) => reread().locate(path, offset),
    notationOf: (path) => reread().notationOf(path),
    written: (path) => path,
    isPartial: false,
    isReplaced: () => false,
    isWhole: () => true,
  };
}
