import { posix } from 'node:path';
import type * as v from 'valibot';
import { storyAddress } from '../../edition/addresses.ts';
import { slugFault } from '../../edition/slug.ts';
import { editionName, isSchema, slugOfFile, type Copy, type CopyFile } from '../copy/copy.ts';
import { EditionFile } from '../copy/edition-file.ts';
import { createFaultList, maxFaults, type FaultList } from '../copy/fault-list.ts';
import { fileStart } from '../copy/faults.ts';
import { misnamedEdition, misplacedEdition } from '../copy/messages/files.ts';
import { looksLike } from '../copy/messages/look-alike.ts';
import * as messages from '../copy/messages/slugs.ts';
import { sameName } from '../copy/same-name.ts';
import { StoryFile } from './story-file.ts';
import { checkShape } from './check-shape.ts';
import { fieldFault, type Draft, type Drafts } from './draft.ts';
import type { FieldPath } from '../copy/faults.ts';
import { isRecord } from './is-record.ts';
import { keptDraft, type KeptDrafts, type KeptFields } from './kept/kept-draft.ts';
import { hasFrontMatter, isMarkdown, parseMarkdown } from './markdown/parse-markdown.ts';
import { parseJson } from './parse-json.ts';
import { PartlyChecked } from './partly-checked.ts';

/**
 * Reads every file of the folder, and reports the faults that it has by itself.
 * @param kept what earlier builds have read
 */
export function readDrafts(copy: Copy, faults: FaultList, kept?: KeptDrafts): Drafts {
  const drafts: [string, Draft<StoryFile>][] = [];
  const sources = new Map<string, CopyFile>();
  let edition: Draft<EditionFile> | undefined;
  let hasEditionFile = false;
  const hasFile = copy.files.some(({ name }) => name === editionName);
  const addFault = ({ path: file }: CopyFile, message: string) =>
    faults.add(file, () => ({ file, position: fileStart, field: '', message }));

  for (const source of copy.files) {
    if (isSchema(source.name)) continue;
    const isMisnamed = !hasFile && looksLike(source.name, editionName) && isEdition(source);
    if (source.name === editionName || isMisnamed) {
      hasEditionFile = true;
      if (isMisnamed) addFault(source, misnamedEdition);
      edition = readDraft(source, EditionFile, faults);
      continue;
    }
    if (posix.basename(source.name) === editionName && isEdition(source)) {
      hasEditionFile = true;
      addFault(source, misplacedEdition(copy.folder, hasFile));
      continue;
    }
    const slug = slugOfFile(source.name);
    const known = kept?.fieldsOf(source);
    // A README may stand beside the stories.
    const isOther =
      known === undefined && isMarkdown(source.name) && source.bytes !== undefined && !hasFrontMatter(source.bytes);
    if (isOther && slugFault(slug) !== undefined) continue;
    checkName(slug, source, sources, faults);
    sources.set(slug, source);
    const draft =
      known === undefined
        ? readStoryDraft(source, faults)
        : keptDraft(source, known, () => readStoryDraft(source, createFaultList()));
    if (draft === undefined) continue;
    drafts.push([slug, draft]);
    if (known !== undefined || faults.countOf(source.path) > 0) continue;
    kept?.keep(source, keptFieldsOf(draft));
  }
  const sections = edition === undefined ? undefined : sectionsOf(edition, faults.countOf(edition.source.path) > 0);
  return { drafts, edition, hasEditionFile, sections, slugs: new Set(sources.keys()) };
}

/** Whether a file is an edition by its fields. A story can have a name like it. */
function isEdition({ path, bytes }: CopyFile): boolean {
  if (bytes === undefined) return false;
  const json = parseJson(bytes, path);
  return json.kind !== 'faulty' && isRecord(json.value) && 'name' in json.value && !('headline' in json.value);
}

function checkName(slug: string, source: CopyFile, others: ReadonlyMap<string, CopyFile>, faults: FaultList): void {
  const addFault = (message: string) =>
    faults.add(source.path, () => ({ file: source.path, position: fileStart, field: '', message }));
  const fault = slugFault(slug);
  if (fault !== undefined) addFault(messages.badStoryName(fault, posix.extname(source.name)));
  const other = others.get(slug);
  if (other === undefined) return;
  let number = 2;
  while (others.has(`${slug}-${number}`)) number += 1;
  addFault(
    messages.nameTaken(
      other.path,
      decodeURI(storyAddress(slug)),
      `${slug}-${number}${posix.extname(source.name)}`,
      sameName(source.path, other.path),
    ),
  );
}

/** Reads the file of a story, and reports its faults. @returns undefined if nothing of it can be used */
export const readStoryDraft = (source: CopyFile, faults: FaultList): Draft<StoryFile> | undefined =>
  readDraft(source, StoryFile, faults);

/** What is kept of a draft: all but its text. */
export function keptFieldsOf({ value, hasText }: Draft<StoryFile>): KeptFields {
  const { body: _, ...fields } = value;
  return { fields, hasText };
}

/**
 * Reads a file, and reports its faults.
 * @returns the draft without its faulty fields; undefined if nothing of the file can be used
 */
function readDraft<S extends v.GenericSchema>(
  source: CopyFile,
  schema: S,
  faults: FaultList,
): Draft<v.InferOutput<S>> | undefined {
  if (source.bytes === undefined) return undefined;
  const json = (isMarkdown(source.name) ? parseMarkdown : parseJson)(source.bytes, source.path);
  if (json.kind === 'faulty') {
    for (const fault of json.faults) faults.add(source.path, () => fault);
    faults.addCount(source.path, json.more);
    return undefined;
  }
  for (const fault of json.faults) faults.add(source.path, () => fault);
  const { locate, notationOf, isPartial } = json;
  const content = isRecord(json.value) ? new PartlyChecked(schema, json.value) : undefined;
  const written = (path: FieldPath) => content?.written(path) ?? path;
  let reported = 0;
  // A fault can hide others, so the rest is checked again without it: an editor sees all faults at once.
  for (let round = 0; round < maxFaults; round++) {
    const shape = checkShape(schema, content?.value ?? json.value, posix.extname(source.name));
    if (shape.kind === 'right') {
      const raw = content?.raw ?? {};
      const { body } = raw;
      const draft: Draft<v.InferOutput<S>> = {
        source,
        value: shape.value,
        raw,
        hasText: body !== undefined && !(Array.isArray(body) && body.length === 0),
        reread: () => draft,
        locate,
        notationOf,
        written,
        isPartial,
        isReplaced: (path) => content?.isReplaced(path) ?? false,
        isWhole: (path) => content?.isWhole(path) ?? false,
      };
      return draft;
    }
    for (const fault of shape.faults) {
      if (content?.isNew(fault) === false) continue;
      faults.add(source.path, () => fieldFault({ source, locate, written, notationOf }, fault.path, fault.message));
      reported += 1;
    }
    faults.addCount(source.path, shape.more);
    if (reported >= maxFaults || content === undefined) return undefined;
    for (const fault of shape.faults) content.repair(fault);
  }
  return undefined;
}

function sectionsOf({ raw: { sections } }: Draft<EditionFile>, isFaulty: boolean): ReadonlySet<string> | undefined {
  // A field with a misspelt name may contain them.
  if (!Array.isArray(sections)) return isFaulty ? undefined : new Set();
  const slugs = sections.map((section: unknown) =>
    isRecord(section) && typeof section['slug'] === 'string' ? section['slug'].normalize('NFC') : '',
  );
  return slugs.every((slug) => slugFault(slug) === undefined) ? new Set(slugs) : undefined;
}
