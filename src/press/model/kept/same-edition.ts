/** Whether an edition is the same as in an earlier build, but for texts. Then nothing is checked between its files. */
import type { Draft } from '../../checks/draft.ts';
import type { StoryFile } from '../../checks/story-file.ts';
import { keptFieldsOf, readStoryDraft } from '../../checks/read-drafts.ts';
import { slugOfFile, type Copy, type CopyFile } from '../../copy/copy.ts';
import { createFaultList } from '../../copy/fault-list.ts';
import type { Fault } from '../../copy/faults.ts';
import type { MadeEdition } from '../make-edition.ts';
import type { ContentContext } from '../finish-content.ts';
import { finishAndKeep, keptBody } from '../finish-story.ts';
import type { KeptContent, KeptStories, ReplacedStory } from './kept-stories.ts';
import { restoredEdition, storedEdition, withTexts, type StoredEdition, type TextOfStory } from './stored-edition.ts';

/** An edition without a fault, and what it was made of. */
export interface EditionBefore {
  /** What decides it besides the files and the time. */
  readonly settings: string;
  /** When it was made, and when it changes by itself: in milliseconds since 1970. */
  readonly madeAt: number;
  readonly changesAt: number | null;
  /** The names of all files, and the digests of their contents. */
  readonly names: readonly string[];
  readonly digests: readonly string[];
  /** The number of the story of each file, from 1; 0 of a file that is no story of the edition. */
  readonly numbers: Uint32Array;
  readonly edition: StoredEdition;
  /** What an editor should know of it, and when that changes by itself. */
  readonly remarks: readonly Fault[];
  readonly remarksUntil: number | null;
}

/** If more texts have changed, all files are checked as ever. */
const mostChanged = 200;

/** The sources of an edition. */
export interface EditionInputs {
  readonly copy: Copy;
  readonly settings: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What to keep of an edition; undefined if it can't be kept. */
export function keptEditionOf(
  { edition, remarks, remarksUntil }: MadeEdition,
  { copy, settings, time }: EditionInputs,
): EditionBefore | undefined {
  const digests = copy.files.flatMap(({ digest }) => digest ?? []);
  if (edition.languages.length > 0 || edition.elsewhere.size > 0 || digests.length < copy.files.length)
    return undefined;
  const numbers = new Map([...edition.stories, ...edition.expired].map(({ slug }, number) => [slug, number + 1]));
  return {
    settings,
    madeAt: time,
    changesAt: edition.nextChange?.time ?? null,
    names: copy.files.map(({ name }) => name),
    digests,
    numbers: Uint32Array.from(copy.files, ({ name }) => (isStory(name) ? (numbers.get(slugOfFile(name)) ?? 0) : 0)),
    edition: storedEdition(edition),
    remarks,
    remarksUntil: remarksUntil === Infinity ? null : remarksUntil,
  };
}

const isStory = (name: string): boolean => /\.(?:json|md)$/iu.test(name);

/**
 * Makes an edition of the one that was kept, if all that differs are texts.
 * @returns the edition, and what to keep of it; undefined if anything else may differ
 */
export function sameEdition(
  last: EditionBefore,
  { copy, settings, time }: EditionInputs,
  kept: KeptStories,
): (MadeEdition & { readonly kept: EditionBefore }) | undefined {
  const until = Math.min(last.changesAt ?? Infinity, last.remarksUntil ?? Infinity);
  const isInTime = last.madeAt <= time && time < until;
  if (last.settings !== settings || !isInTime || copy.faults.length > 0) return undefined;
  const changed = changedFiles(last, copy.files);
  if (changed === undefined) return undefined;
  // In another text, what is remarked on may stand at another place.
  const changedPaths = new Set(changed.map((file) => copy.files[file]?.path));
  if (last.remarks.some(({ file }) => changedPaths.has(file))) return undefined;
  const context = contextOf(last.edition, copy, kept);
  const texts = new Map<number, Text>();
  for (const file of changed) {
    const number = (last.numbers[file] ?? 0) - 1;
    const text = number < 0 ? undefined : changedText(last, file, number, context);
    if (text === undefined) return undefined;
    texts.set(number, text);
  }
  kept.keepOthers([...texts.values()].map(({ replaced }) => replaced));
  const stored = texts.size === 0 ? last.edition : withTexts(last.edition, texts);
  const files = new Map(Array.from(last.numbers, (number, file) => [number - 1, file]));
  const edition = restoredEdition(stored, (number) => {
    const [slug = '', digest = ''] = [stored.slugs[number], stored.digests[number]];
    return keptBody(digest.slice(0, keyLength), slug, () => reread(copy.files[files.get(number) ?? -1]), context);
  });
  const digests = copy.files.map(({ digest = '' }) => digest);
  const now = texts.size === 0 ? last : { ...last, digests, edition: stored };
  return { edition, remarks: last.remarks, remarksUntil: last.remarksUntil ?? Infinity, kept: now };
}

/** The length of the key in the digest of a story. */
const keyLength = 24;

type Text = TextOfStory & { readonly replaced: ReplacedStory };

/** The places of files with another content; undefined if there are other files, or many changes. */
function changedFiles({ names, digests }: EditionBefore, files: readonly CopyFile[]): number[] | undefined {
  if (names.length !== files.length) return undefined;
  const changed: number[] = [];
  for (const [i, { name, digest }] of files.entries()) {
    if (name !== names[i] || digest === undefined) return undefined;
    if (digest !== digests[i] && changed.push(i) > mostChanged) return undefined;
  }
  return changed;
}

function contextOf({ own, slugs, listed }: StoredEdition, copy: Copy, kept: KeptStories): ContentContext {
  const published = new Set(slugs.slice(0, listed));
  return {
    copy,
    kept,
    language: own.language,
    timeZone: own.timeZone,
    // Only these are known to be good.
    checkLink: (link, slug) => (link !== slug && published.has(link) ? undefined : () => ''),
    elsewhere: new Map(),
    pictures: new Map(),
    media: new Map(),
    faults: createFaultList(),
  };
}

/** Reads a story whose file is another. @returns undefined if more than its text may differ, or if it has a fault */
function changedText(last: EditionBefore, file: number, number: number, context: ContentContext): Text | undefined {
  const { copy, kept, faults } = context;
  const source = copy.files[file];
  const { edition, digests } = last;
  if (source === undefined || kept === undefined || edition.statuses[number] !== undefined) return undefined;
  const before = {
    source: { ...source, digest: digests[file] },
    key: (edition.digests[number] ?? '').slice(0, keyLength),
  };
  const fieldsBefore = kept.drafts.fieldsOf(before.source);
  const contentBefore = kept.contentAt(before.key);
  const draft = readStoryDraft(source, faults);
  if (draft === undefined || draft.isPartial || fieldsBefore === undefined || contentBefore === undefined)
    return undefined;
  const fields = keptFieldsOf(draft);
  if (JSON.stringify(fields) !== JSON.stringify(fieldsBefore)) return undefined;
  const { content, digest } = finishAndKeep(edition.slugs[number] ?? '', draft, context);
  if (faults.all().length > 0) return undefined;
  const key = digest.slice(0, keyLength);
  const now = kept.contentAt(key);
  if (now === undefined || besidesText(now) !== besidesText(contentBefore)) return undefined;
  kept.drafts.keep(source, fields);
  return { digest, facts: content.facts, replaced: before };
}

/** All that is kept of a story's content, but for what depends on its text alone. */
function besidesText({ content: { facts, ...content }, pictures, media, files }: KeptContent): string {
  return JSON.stringify([content, facts.hasText, facts.files, pictures, media, files]);
}

function reread(source: CopyFile | undefined): Draft<StoryFile> {
  const draft = source === undefined ? undefined : readStoryDraft(source, createFaultList());
  if (draft === undefined) throw new Error(`${source?.path} was changed while it was read: build again`);
  return draft;
}
