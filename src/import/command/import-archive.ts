import { join, relative, resolve, sep } from 'node:path';
import { BuildRefused } from '../../press/build/build-refused.ts';
import { takeLock } from '../../press/build/lock.ts';
import { progressBar } from '../../press/build/progress.ts';
import { printable } from '../../press/copy/faults.ts';
import { liesIn } from '../../press/copy/find-files.ts';
import { pressConfig } from '../../press/copy/press-config.ts';
import { errorCode } from '../../press/files/error-code.ts';
import { mkdir, rm } from 'node:fs/promises';
import type { Format } from '../format.ts';
import { editionFolders, readSettings, type EditionFolders } from '../stories/edition-folder.ts';
import { LedgerDamaged, memoryFolder } from '../stories/ledger/ledger.ts';
import { fileProblem } from '../stories/messages/file-problem.ts';
import { DownloadRefused } from '../stories/network/download.ts';
import { sectionsIn, type SectionMap } from '../stories/section-choice.ts';
import { TopicsUnreadable, topicsPath } from '../stories/topics/topics-file.ts';
import { allFormats } from './all-formats.ts';
import * as messages from './messages.ts';
import { heapKeeper } from './heap-keeper.ts';
import { isWebAddress, parseOptions, type ImportOptions } from './options.ts';
import { ReportWriter } from './report.ts';
import { runImport } from './run-import.ts';
import { readSectionMap, SectionMapUnreadable, unknownSections } from './section-map.ts';
import { openImport, type ImportSource } from './sources/import-source.ts';

/** Bytes of a source from which memory matters. */
const largeSource = 50e6;

/** The name of the report, in the project's folder. */
const reportName = 'import-report.json';

/** Why a command does nothing. The message is for whoever started it. */
class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/**
 * `npm run import`: makes story files of another system's stories.
 * The exit code is 1 if nothing could be imported, 2 if the command was not understood, and else 0.
 * @param root the project's folder
 * @param args a file, a folder or the address of a feed, and options
 */
export async function importArchive(
  root: string,
  args: readonly string[],
  formats: readonly Format[] = allFormats,
): Promise<void> {
  const parsed = parseOptions(args);
  if (parsed.kind === 'help') {
    process.stdout.write(messages.help);
    return;
  }
  if (parsed.kind === 'faulty') {
    process.stderr.write(`${printable(messages.badOption(parsed.argument, parsed.problem))}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    await importWith(root, parsed.options, formats);
  } catch (error) {
    process.stderr.write(`${printable(messageOf(error))}\n`);
    process.exitCode = 1;
  }
}

async function importWith(root: string, options: ImportOptions, formats: readonly Format[]): Promise<void> {
  const folders = editionFolders(options.into, pressConfig(root).storiesFolder, root);
  const sectionMap = await givenSections(root, options, folders);
  const source = await openSource(root, options);
  try {
    const made = await mkdir(folders.edition, { recursive: true });
    const lock = await takeLock(join(folders.edition, memoryFolder), undefined, 'import');
    try {
      await importSource(root, options, { formats, folders, sectionMap, source });
    } finally {
      await lock.release();
      if (options.isDryRun && made !== undefined) await rm(made, { recursive: true });
    }
  } finally {
    await source.close();
  }
}

interface OpenedImport {
  readonly formats: readonly Format[];
  readonly folders: EditionFolders;
  readonly sectionMap: SectionMap;
  readonly source: ImportSource;
}

async function importSource(
  root: string,
  { source: given, isDryRun, fetchesPictures, allowedHosts }: ImportOptions,
  { formats, folders, sectionMap, source }: OpenedImport,
): Promise<void> {
  // A report inside the edition would be taken for a story.
  const reportFile = liesIn(folders.edition, root)
    ? join(folders.edition, memoryFolder, reportName)
    : join(root, reportName);
  const report = new ReportWriter(reportFile);
  const bars = { reading: progressBar('Reading'), writing: progressBar('Writing') };
  const keepHeap = source.size > largeSource ? heapKeeper() : () => undefined;
  const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
  try {
    const hosts = isWebAddress(given)
      ? [...allowedHosts, new URL(given.replace(/^feed:/iu, 'http:')).host]
      : allowedHosts;
    const result = await runImport({
      source,
      formats,
      folders,
      sectionMap,
      fetchesPictures,
      allowedHosts: new Set(hosts),
      isDryRun,
      report,
      now: Date.now(),
      progress(phase, done, total) {
        keepHeap();
        if (phase === 'writing') bars.reading.end();
        if (phase === 'writing') bars.writing.show(done, total);
        else bars.reading.show(megabytes(done), megabytes(total));
      },
    });
    report.close({ source: given, isDryRun, ...result });
    for (const bar of Object.values(bars)) bar.end();
    const shown = (path: string) => relative(root, path).split(sep).join('/') || '.';
    const { totals } = report;
    const text = messages.summary({
      source: given,
      folder: shown(folders.stories),
      edition: shown(folders.edition),
      reportFile: shown(reportFile),
      isDryRun,
      totals,
      shown: { ...report.shown, others: report.others },
      ...result,
    });
    for (const line of text.split('\n')) process.stdout.write(`${printable(line)}\n`);
    if (totals.stories === 0 && totals.refused > 0) process.exitCode = 1;
  } catch (error) {
    for (const bar of Object.values(bars)) bar.end();
    report.abandon();
    throw error;
  }
}

async function openSource(root: string, { source, allowedHosts }: ImportOptions): Promise<ImportSource> {
  try {
    return await openImport(source, root, new Set(allowedHosts));
  } catch (error) {
    if (error instanceof DownloadRefused) throw new ImportRefused(messages.noFeed(source, error.message));
    if (errorCode(error) === 'ENOENT') throw new ImportRefused(messages.noSource(source));
    throw new ImportRefused(messages.unreadableSource(source, fileProblem(error)));
  }
}

/** The map that the person who imports has named. It can name sections of the edition only. */
async function givenSections(
  root: string,
  { sectionMap }: ImportOptions,
  { edition }: EditionFolders,
): Promise<SectionMap> {
  if (sectionMap === undefined) return {};
  const map = await readSectionMap(resolve(root, sectionMap), true);
  const settings = await readSettings(edition);
  const sections = sectionsIn(settings);
  const unknown = settings === undefined ? [] : unknownSections(map, sections);
  if (unknown.length === 0) return map;
  throw new ImportRefused(
    messages.unknownSections(
      sectionMap,
      unknown,
      sections.map(({ slug }) => slug),
    ),
  );
}

/** What an error means to whoever started the import. */
function messageOf(error: unknown): string {
  if (error instanceof ImportRefused || error instanceof BuildRefused) return error.message;
  if (error instanceof SectionMapUnreadable) return messages.badSectionMap(error.file, error.message);
  if (error instanceof TopicsUnreadable) return messages.badTopics(topicsPath(''), error.message);
  if (error instanceof LedgerDamaged) return messages.damagedLedger(error.message);
  const reason = error instanceof Error ? error.message : String(error);
  return errorCode(error) === undefined ? messages.unexpected(reason) : messages.cannotWrite(reason);
}
