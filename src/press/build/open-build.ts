import { setFlagsFromString } from 'node:v8';
import { cacheFolder, pressConfig, type PressConfig } from '../copy/press-config.ts';
import { EditionFaults, type Fault } from '../copy/faults.ts';
import { hostsFolderOf } from '../hosts/write-host-files.ts';
import type { Edition } from '../model/edition.ts';
import { openEditionCache } from '../model/kept/edition-cache.ts';
import { readEdition } from '../model/read-edition.ts';
import { openPageCaches, type PageCaches } from '../pages/kept/page-caches.ts';
import type { TextsThread } from '../pages/texts-thread/texts-thread.ts';
import { digestOf } from '../reuse/digest.ts';
import type { FilesThread } from '../reuse/files-thread.ts';
import { openMemo } from '../reuse/memo.ts';
import { buildLanguages, refuseWholeSite, type BuiltLanguage } from './languages/build-languages.ts';
import { editionName } from './press-key.ts';
import { realFolder, stagingOf, wasInterrupted, type Staging } from './staging.ts';
import { openUnchanged, type Unchanged } from './unchanged.ts';
import type { BuildProject } from './write-edition.ts';

/** The folders of a build, and whether anything has changed since the last one. */
export interface StartedBuild {
  readonly project: BuildProject;
  readonly config: PressConfig;
  readonly thread: FilesThread;
  readonly texts: TextsThread | undefined;
  /** The folder of the edition. */
  readonly target: string;
  readonly staging: Staging;
  readonly unchanged: Unchanged;
  /** Seconds since the build has started. */
  readonly seconds: () => number;
}

/** The checked edition, and what earlier builds have kept. */
export interface OpenBuild extends StartedBuild {
  readonly edition: Edition;
  /** The editions of the site in its other languages, which are built already. */
  readonly languages: readonly BuiltLanguage[];
  readonly remarks: readonly Fault[];
  /** When the remarks change, in milliseconds since 1970. */
  readonly remarksUntil: number;
  readonly caches: Promise<PageCaches>;
  /** Keeps the stories and the edition for the next build. @throws the file system's error */
  readonly keepStories: () => Promise<void>;
}

/** Lists the folders of a build. It must be called before anything is read. */
export async function startBuild(
  project: BuildProject,
  thread: FilesThread,
  texts: TextsThread | undefined,
): Promise<StartedBuild> {
  const started = performance.now();
  const config = pressConfig(project.root);
  const target = realFolder(project.outDir);
  const staging = stagingOf(target);
  const unchanged = await openUnchanged({
    project,
    config,
    folders: [target, hostsFolderOf(target)],
    isInterrupted: wasInterrupted(staging),
    list: thread.list,
  });
  const seconds = () => (performance.now() - started) / 1000;
  return { project, config, thread, texts, target, staging, unchanged, seconds };
}

/** In smaller editions collecting garbage more often takes time and saves little. */
const largeEdition = 50_000;

/**
 * Lets V8 collect garbage when the heap has grown by 40 %, and not by a multiple, if an edition is large. 100,000
 * stories then take 5.4 GB instead of 7.9, and no more time.
 */
function limitHeapGrowth(stories: number): void {
  if (stories >= largeEdition) setFlagsFromString('--heap-growing-percent=40');
}

/**
 * Reads and checks the edition, and builds those in other languages.
 * @throws EditionFaults if the stories have faults; BuildRefused if an edition in another language can't be built
 */
export async function openBuild(build: StartedBuild): Promise<OpenBuild> {
  const { project, config, thread, texts, target, unchanged } = build;
  const { root, publicDir } = project;
  const place = [cacheFolder(root), editionName(config), digestOf(unchanged.code)] as const;
  // The thread reads them while this one lists the stories and makes the edition.
  const editions = openEditionCache(...place);
  const caches = openPageCaches(...place, thread.readChecked, texts);
  caches.catch(() => undefined);
  const memo = await openMemo(...place);
  const read = await readEdition(config, root, publicDir, undefined, memo, { editions, listed: unchanged.stories });
  if (read.kind === 'faulty') throw new EditionFaults(read.faults);
  const { edition, remarks, remarksUntil } = read;
  limitHeapGrowth(edition.stories.length);
  refuseWholeSite(root, target, edition);
  const languages = await buildLanguages(root, target, edition);
  const keepStories = async () => {
    await Promise.all([memo.close(), editions.close()]);
  };
  return { ...build, edition, languages, remarks, remarksUntil, caches, keepStories };
}
