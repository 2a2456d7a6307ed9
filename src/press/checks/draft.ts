import type { SourceFile } from '../copy/copy.ts';
import type { EditionFile } from '../copy/edition-file.ts';
import type { Fault, Position } from '../copy/faults.ts';
import type { StoryFile } from '../copy/story-file.ts';

/** The path of a field in a file: `['author', 0, 'url']`. */
export type FieldPath = (string | number)[];

/** A file of the right form. It isn't checked against the other files yet. */
export interface Draft<T> {
  readonly source: SourceFile;
  /** The file's content. Faulty fields are left out, or replaced by placeholders. */
  readonly value: T;
  /** The file's content with its faulty fields. */
  readonly raw: Readonly<Partial<Record<string, unknown>>>;
  /** Finds a field in the file. */
  readonly locate: (path: FieldPath) => Position;
  /** The path of a field as the file has it: fields can have wrong names. */
  readonly written: (path: FieldPath) => FieldPath;
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

/** Makes the fault of a field, with its position in the file. */
export function fieldFault(draft: Omit<Draft<unknown>, 'value' | 'raw'>, path: FieldPath, message: string): Fault {
  const written = draft.written(path);
  const field = written.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`),
    '',
  );
  return { file: draft.source.path, position: draft.locate(written), field, message };
}
