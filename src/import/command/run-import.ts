import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { editionName } from '../../press/copy/copy.ts';
import { writeFileAtomically } from '../../press/files/write-file.ts';
import type { Format } from '../format.ts';
import { isOriginal } from '../original.ts';
import { conflictFile, fileOf, writeStory, type StoryPlace } from '../stories/write-story.ts';
import { makeStory, type StoryMaker } from '../stories/make-story.ts';
import { readEditionState, relativePath, type EditionFolders } from '../stories/edition-folder.ts';
import { readKnownNames, statedTopics } from '../stories/known-names.ts';
import { SlugAllocator } from '../stories/item-slugs.ts';
import { languageTag } from '../stories/item-language.ts';
import { openLedger, type Ledger } from '../stories/ledger/ledger.ts';
import * as refusals from '../stories/messages/refusals.ts';
import type { AllowedHosts } from '../stories/network/download.ts';
import { PictureFetcher } from '../stories/pictures/picture-fetcher.ts';
import { StoryFiles } from '../stories/pictures/story-files.ts';
import {
  newSections,
  proposedSections,
  SectionChoice,
  sectionsIn,
  type SectionMap,
} from '../stories/section-choice.ts';
import { removeLeftovers } from '../stories/remove-leftovers.ts';
import { StoryTargets } from '../stories/story-targets.ts';
import { addressesOf, survey, type FoundInFile, type Survey } from '../stories/survey.ts';
import { translationPairs } from '../stories/translation-pairs.ts';
import { proposeTopics } from '../stories/topics/propose-topics.ts';
import { TopicChoice } from '../stories/topics/story-topics.ts';
import { readTopics, topicsPath, topicsText } from '../stories/topics/topics-file.ts';
import { inOrder } from './in-order.ts';
import { isCarried, type ReportWriter, type StoryReport } from './report.ts';
import { readSectionMap, sectionMapPath } from './section-map.ts';
import type { ImportSource } from './sources/import-source.ts';

/** What an import is asked to do. */
export interface ImportJob {
  readonly source: ImportSource;
  readonly formats: readonly Format[];
  readonly folders: EditionFolders;
  /** The sections that the person who imports has named. */
  readonly sectionMap: SectionMap;
  readonly fetchesPictures: boolean;
  readonly allowedHosts: AllowedHosts;
  readonly isDryRun: boolean;
  readonly report: ReportWriter;
  /** Is called with the part that is done. The numbers are bytes of the source, then items. */
  readonly progress: (phase: 'reading' | 'writing', done: number, total: number) => void;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the summary of an import says besides the report's numbers. */
export interface ImportResult {
  /** How many topics the list for review has, and how many of them are new. */
  readonly topics: { readonly all: number; readonly added: number };
  /** Categories that have no section, the most frequent first. */
  readonly openSections: readonly string[];
  /** The sections that a new edition got; undefined if there was an edition. */
  readonly newEdition: { readonly sections: number; readonly name: string | undefined } | undefined;
}

/** Stories that are made at once. More are only faster while pictures are fetched. */
const [mostAtOnce, mostWhileFetching] = [2, 12];

/**
 * Imports all items of a source. It reads the source twice: first for what leads to each item, then for the texts,
 * so that links between stories are known, and no more than a few texts are in memory.
 */
export async function runImport(job: ImportJob): Promise<ImportResult> {
  const { folders, isDryRun } = job;
  const ledger = await openLedger(folders.edition, isDryRun);
  const fetcher = job.fetchesPictures && !isDryRun ? new PictureFetcher(folders.edition, job.allowedHosts) : undefined;
  try {
    const result = await importItems(job, ledger, fetcher);
    await fetcher?.close();
    return result;
  } finally {
    await ledger.close();
  }
}

async function importItems(job: ImportJob, ledger: Ledger, fetcher: PictureFetcher | undefined): Promise<ImportResult> {
  const { source, formats, folders, isDryRun, progress } = job;
  // What editors have decided comes first: if it can't be read, nothing else needs to be.
  const reviewed = await readTopics(folders.edition);
  const decided = await readSectionMap(sectionMapPath(folders.edition));
  const state = await readEditionState(folders.edition);
  if (!isDryRun) await removeLeftovers(folders.edition, state.files, ledger);
  const earlierSlugs = [...ledger.entries.values()].map(({ slug }) => slug);
  const slugs = new SlugAllocator([...state.stories.keys(), ...state.aliases.keys(), ...earlierSlugs]);
  const stated = state.settings?.['inLanguage'];
  const ownLanguage = languageTag(typeof stated === 'string' ? stated : undefined);
  const names = new Map<string, number>();
  const read = source.read(formats, {
    bytes: (count) => progress('reading', count, source.size),
    note: (file, text) => job.report.addNote({ source: file, reason: text }),
    sourceName: (name) => names.set(name, (names.get(name) ?? 0) + 1),
  });
  const found = await survey(read, {
    entries: ledger.entries,
    slugs,
    language: ownLanguage ?? 'en',
    sourceName: source.name,
  });
  const language = ownLanguage ?? mostFrequent(found.languages) ?? 'en';
  const place: StoryPlace = { folders, state, ledger, isDryRun };
  const sections = state.hasSettings ? sectionsIn(state.settings) : newSections(found.sections, job.sectionMap);
  const choice = new SectionChoice(sections, [job.sectionMap, decided]);
  const targets = new StoryTargets(found, state, ledger.entries, job.now);
  const known = await readKnownNames(folders.edition, state, (slug) => targets.isOwn(slug), language);
  const sectionNames = [...sections.map(({ name }) => name), ...found.sections.keys()];
  const topics = proposeTopics(found.topics, reviewed, found.items.size, sectionNames);
  const owners = new Map(state.aliases);
  const maker: StoryMaker = {
    language,
    now: job.now,
    targets,
    sections: choice,
    topics: new TopicChoice(topics, known.topics, statedTopics(state.settings)),
    series: known.series,
    translations: translationPairs(found, targets, language),
    takeAlias(alias, slug) {
      if (state.stories.has(alias) || found.items.has(alias)) return false;
      const owner = owners.get(alias) ?? slug;
      owners.set(alias, owner);
      return owner === slug;
    },
  };
  const isNew = !state.hasSettings && found.items.size > 0;
  const proposed = proposedSections(found.sections, choice, decided);
  if (!isDryRun) {
    if (isNew) await writeEdition(folders.edition, mostFrequent(names) ?? 'My edition', language, sections);
    if (topics.length > 0) await writeFileAtomically(topicsPath(folders.edition), [...topicsText(topics)]);
    if (Object.keys(proposed).length > 0)
      await writeFileAtomically(sectionMapPath(folders.edition), `${JSON.stringify(proposed, null, 2)}\n`);
  }
  await writeItems(job, found, maker, place, fetcher);
  return {
    topics: { all: topics.length, added: topics.length - reviewed.length },
    openSections: Object.entries(proposed).flatMap(([name, section]) => (section === '' ? [name] : [])),
    newEdition: isNew ? { sections: sections.length, name: mostFrequent(names) } : undefined,
  };
}

async function writeItems(
  job: ImportJob,
  { order, items, shared }: Survey,
  maker: StoryMaker,
  place: StoryPlace,
  fetcher: PictureFetcher | undefined,
): Promise<void> {
  const { source, formats, report, folders, progress } = job;
  const schemaFile = join(folders.edition, 'story.schema.json');
  const hasSchema = existsSync(schemaFile);
  const owners = new Map<string, string>();
  let number = 0;
  const numbered = async function* numbered() {
    for await (const found of source.read(formats, {}))
      yield { ...found, item: isOriginal(found.found) ? order[number++] : undefined };
  };
  const write = async ({ found, file, item }: FoundInFile & { item: Survey['order'][number] | undefined }) => {
    if (!isOriginal(found)) return { source: found.place, ...found };
    if (typeof item === 'string') return { source: found.place, reason: item, refused: true };
    if (item?.id !== found.id) return { source: found.place, reason: refusals.changedMeanwhile, refused: true };
    const { slug } = item;
    const folder = dirname(join(folders.edition, fileOf(slug, place)));
    // A format may not know that pictures lie beside its file.
    const beside = source.folder === undefined ? undefined : dirname(join(source.folder, file));
    const local = { root: source.folder, own: found.folder ?? beside };
    const files = new StoryFiles({
      slug,
      folder,
      local,
      owners,
      earlier: place.ledger.entries.get(item.key)?.pictures ?? {},
      fetcher: maker.targets.isOwn(slug) ? fetcher : undefined,
    });
    const schema = hasSchema ? schemaAddress(folder, schemaFile) : undefined;
    const { fields, losses, notes } = await makeStory(
      { original: shared.without(found), item, files, local, schema },
      maker,
    );
    const written = await writeStory(item, fields, files, addressesOf(found), place);
    const conflict = relativePath(folders.edition, conflictFile(folders.edition, slug));
    const reported: StoryReport = {
      slug,
      source: found.place,
      file: written.file,
      result: written.decision,
      carried: isCarried(losses),
      losses,
      ...(notes.length === 0 ? {} : { notes }),
      ...(files.reports.length === 0 ? {} : { pictures: files.reports }),
      ...(written.decision === 'conflict' ? { differences: written.differences, newVersion: conflict } : {}),
    };
    return reported;
  };
  let done = 0;
  for await (const result of inOrder(numbered(), fetcher === undefined ? mostAtOnce : mostWhileFetching, write)) {
    if ('slug' in result) {
      report.addStory(result);
      progress('writing', (done += 1), items.size);
    } else if (result.refused) report.addRefused({ source: result.source, reason: result.reason });
    else if ('isNote' in result) report.addNote({ source: result.source, reason: result.reason });
    else report.addOther(result.reason);
  }
}

const schemaAddress = (folder: string, schemaFile: string): string => {
  const path = relativePath(folder, schemaFile);
  return path.startsWith('.') ? path : `./${path}`;
};

const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];

/** The settings of a new edition. It has the name of the source until its editor gives it another. */
async function writeEdition(
  folder: string,
  name: string,
  language: string,
  sections: readonly object[],
): Promise<void> {
  const settings = { name, inLanguage: language, ...(sections.length === 0 ? {} : { sections }) };
  await writeFileAtomically(join(folder, editionName), `${JSON.stringify(settings, null, 2)}\n`);
}
