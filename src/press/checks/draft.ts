import type { CopyFile } from '../copy/copy.ts';
import type { EditionFile } from '../copy/edition-file.ts';
import type { Fault, FieldPath, Position } from '../copy/faults.ts';
import type { Notation } from '../copy/notation.ts';
import type { StoryFile } from './story-file.ts';

/** A file of the right form. It isn't checked against the other files yet. */
export interface Draft<T> {
  readonly source: CopyFile;
  /** The file's content. Faulty fields are left out, or replaced by placeholders. */
  readonly value: T;
  /** The file's content with its faulty fields. */
  readonly raw: Readonly<Partial<Record<string, unknown>>>;
  /** Whether a story has a text, even a faulty one. */
  readonly hasText: boolean;
  /** The same draft. One that an earlier build has kept has no text, so its file is read then. */
  readonly reread: () => Draft<T>;
  /** Finds a field in the file. @param offset of a character in its text */
  readonly locate: (path: FieldPath, offset?: number) => Position;
  /** How the text of a field is written. */
  readonly notationOf: (path: FieldPath) => Notation;
  /** The path of a field as the file has it: fields can have wrong names. */
  readonly written: (path: FieldPath) => FieldPath;
  /** Whether only the text of the story could be read, and not its fields. */
  readonly isPartial: boolean;
  /** Whether a value is not the one in the file, since that one or a value around it is faulty. */
  readonly isReplaced: (path: FieldPath) => boolean;
  /** Whether a value is the one in the file, with all that is in it. */
  readonly isWhole: (path: FieldPath) => boolean;
}

/** The files of a folder that have the right form, or would have it without their faulty fields. */
export interface Drafts {
  /** Stories with their slugs. If two files have the same slug, the second has a fault, and both are here. */
  readonly drafts: readonly (readonly [slug: string, Draft<StoryFile>])[];
  readonly edition: Draft<EditionFile> | undefined;
  /** Whether there is an `edition.json`, even if it can't be read or is in a wrong folder. */
  readonly hasEditionFile: boolean;
  /** The slugs of the sections; undefined if some of them can't be read. */
  readonly sections: ReadonlySet<string> | undefined;
  /** The slugs of all story files, faulty ones too: a link to a faulty story isn't a second fault. */
  readonly slugs: ReadonlySet<string>;
}

/** Makes the fault of a field, with its position in the file. @param offset of a character in its text */
export function fieldFault(
  draft: Pick<Draft<unknown>, 'source' | 'locate' | 'written' | 'notationOf'>,
  path: FieldPath,
  message: string,
  offset?: number,
): Fault {
  const written = draft.written(path);
  const field = written.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`),
    '',
  );
  const notation = draft.notationOf(path);
  return {
    file: draft.source.path,
    position: draft.locate(written, offset),
    // A text in Markdown has no fields.
    field: notation === 'markdown' ? '' : field,
    message: notation === 'yaml' ? inYaml(message) : message,
  };
}

/** A message whose examples have their fields as YAML has them: without quotes. */
const inYaml = (message: string): string => message.replaceAll(/"([$a-z]+)": /giu, '$1: ');
