import { cacheFolder, type PressConfig } from '../copy/press-config.ts';
import { readState, writeState } from '../reuse/build-state.ts';
import { digestOf } from '../reuse/digest.ts';
import { digestOfFiles, filesIn, type FolderFiles } from '../reuse/edition-files.ts';
import type { ListedFiles } from '../files/file-stamps.ts';
import { listFolder } from '../reuse/folder-listing.ts';
import type { BuildSummary } from './summary.ts';
import { codeKey, type BuildProject } from './write-edition.ts';

/** What a build prints, without the time that it took. */
type Summary = Omit<BuildSummary, 'seconds'>;

export interface Unchanged {
  /** The key of the code of the build. */
  readonly code: string;
  /** What is in the folder of the edition. */
  readonly files: Promise<FolderFiles>;
  /** What is in the folder of the stories. */
  readonly stories: ListedFiles;
  /** What the last build has printed; undefined if something has changed since, or may have. */
  readonly summary: Summary | undefined;
  /**
   * Keeps the state of the folders for the next build.
   * @param files what is in the folder of the edition now
   * @param until when what is printed changes besides, in milliseconds since 1970
   */
  readonly save: (summary: Summary, files: FolderFiles, until: number) => Promise<void>;
}

export interface UnchangedOptions {
  readonly project: BuildProject;
  readonly config: PressConfig;
  /** The folder of the edition, and that of files for web servers. */
  readonly folders: readonly [target: string, hosts: string];
  /** Whether an earlier build was interrupted. */
  readonly isInterrupted: boolean;
  /** Lists the files of a folder. */
  readonly list: (folder: string) => Promise<FolderFiles>;
}

/**
 * Finds out whether an edition is still what a build would make now: by lists of all folders that a build reads and
 * writes, without reading the files. It must be called before anything is read.
 */
export async function openUnchanged({
  project,
  config,
  folders,
  isInterrupted,
  list,
}: UnchangedOptions): Promise<Unchanged> {
  const now = Date.now();
  const cache = cacheFolder(project.root);
  const [target, hosts] = folders;
  // At the same time as this thread reads the sources and lists the stories.
  const listing = list(target);
  // It is awaited only if it is needed.
  listing.catch(() => undefined);
  const code = codeKey(project, config);
  const [stories, site] = [listFolder(config.storiesFolder, now), listFolder(project.publicDir, now)];
  const isKnown = stories.digest !== undefined && site.digest !== undefined;
  const inputs = isKnown ? digestOf(JSON.stringify([code, config, stories.digest, site.digest])) : undefined;
  const outputsOf = (edition: FolderFiles) => digestOfFiles(edition) + digestOfFiles(filesIn(hosts));
  const last = isInterrupted || inputs === undefined ? undefined : await readState<Summary>(cache, target);
  // Without `NOW`, the clock of this machine decides what is published.
  const isInTime = last !== undefined && last.builtAt <= now && now < (last.changesAt ?? Infinity);
  const isSame = isInTime && last?.inputs === inputs && last.outputs === outputsOf(await listing);
  return {
    code,
    files: listing,
    stories: { now, stats: stories.stats },
    summary: isSame ? last.summary : undefined,
    async save(summary, next, until) {
      // What is missing may be made by the next build.
      if (inputs === undefined || summary.failures.length > 0 || summary.unreadable.length > 0) return;
      const first = Math.min(summary.nextChange?.time ?? Infinity, until);
      const changesAt = config.now === undefined && first < Infinity ? first : undefined;
      // A build that can't keep it is as slow as ever. The summary says already that the cache can't be written.
      await writeState(cache, target, { inputs, outputs: outputsOf(next), builtAt: now, changesAt, summary }).catch(
        () => {},
      );
    },
  };
}
