import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from '../../press/files/write-file.ts';
import { readStoryFile, relativePath, type EditionFolders, type EditionState } from './edition-folder.ts';
import { decide, type Decision } from './ledger/decide.ts';
import { differences, type FieldDifference } from './ledger/differences.ts';
import { fieldFingerprints, fingerprintOf } from './ledger/fingerprint.ts';
import { memoryFolder, type Ledger, type LedgerEntry } from './ledger/ledger.ts';
import type { StoryFiles } from './pictures/story-files.ts';
import { storyText, type StoryFields } from './repair-story.ts';
import type { SurveyedItem } from './survey.ts';

/** Where stories are written. */
export interface StoryPlace {
  readonly folders: EditionFolders;
  readonly state: EditionState;
  readonly ledger: Ledger;
  readonly isDryRun: boolean;
}

/** What became of a story. */
export interface WrittenStory {
  readonly decision: Decision;
  /** Its file, below the edition's folder. */
  readonly file: string;
  /** Of a story that was edited on both sides. */
  readonly differences: readonly FieldDifference[];
}

/** The file that a story has, or will have, below the edition's folder. */
export const fileOf = (slug: string, { folders, state }: StoryPlace): string =>
  state.stories.get(slug)?.name ?? relativePath(folders.edition, join(folders.stories, `${slug}.json`));

/** The new version of a story that was edited on both sides, for whoever compares the two. */
export const conflictFile = (edition: string, slug: string): string =>
  join(edition, memoryFolder, 'conflicts', `${slug}.json`);

/**
 * Writes a story, unless somebody has edited or deleted its file. The ledger has a line before and after that, so the
 * next import can continue an interrupted one.
 * @param addresses the keys of the item's addresses
 */
export async function writeStory(
  item: SurveyedItem,
  fields: StoryFields,
  files: StoryFiles,
  addresses: readonly string[],
  place: StoryPlace,
): Promise<WrittenStory> {
  const { folders, state, ledger, isDryRun } = place;
  const { slug, key, fingerprint } = item;
  const file = fileOf(slug, place);
  const path = join(folders.edition, file);
  const text = storyText(fields);
  const made = fingerprintOf(text);
  const entry = ledger.entries.get(key);
  const listed = conflictFile(folders.edition, slug);
  const isListed = existsSync(listed);
  // Somebody may have saved the file since the import began.
  const onDisk = existsSync(path) ? fingerprintOf(await readFile(path)) : undefined;
  const foreign = entry === undefined && (onDisk !== undefined || state.stories.has(slug));
  const decision = foreign ? 'edited' : decide({ entry, onDisk, original: fingerprint, made, isListed });
  const next: LedgerEntry = {
    slug,
    original: fingerprint,
    written: made,
    fields: fieldFingerprints(fields),
    ...(addresses.length === 0 ? {} : { addresses }),
    ...(Object.keys(files.written).length === 0 ? {} : { pictures: files.written }),
  };
  if (decision === 'created' || decision === 'updated') {
    if (!isDryRun) {
      ledger.set(key, { ...next, before: onDisk ?? '' });
      await files.write();
      await writeFileAtomically(path, text);
    }
    ledger.set(key, next);
  } else if (decision === 'unchanged') {
    if (!isDryRun) await files.write();
    if (JSON.stringify(next) !== JSON.stringify(entry)) ledger.set(key, next);
  } else if (decision === 'conflict') {
    if (!isDryRun) await writeFileAtomically(listed, text);
    if (entry !== undefined && entry.listed !== fingerprint) ledger.set(key, { ...entry, listed: fingerprint });
  } else if (decision === 'settled' && entry !== undefined) {
    const { listed: _listed, ...settled } = entry;
    ledger.set(key, { ...settled, original: fingerprint });
  }
  if (decision !== 'conflict' && isListed && !isDryRun) await rm(listed, { force: true });
  const own = decision === 'conflict' ? await readStoryFile(dirname(path), file.split('/').at(-1) ?? '') : undefined;
  return {
    decision,
    file,
    differences: own === undefined ? [] : differences(own, fields, entry?.fields ?? ''),
  };
}
