import { dirname, join, relative } from 'node:path';
import { filePath, storyAddress } from '../../edition/addresses.ts';
import { cacheFolder, pressConfig } from '../copy/press-config.ts';
import { missingInterface } from '../copy/interface-language.ts';
import { EditionFaults, formatFault } from '../copy/faults.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import { hostsFolderOf } from '../hosts/write-host-files.ts';
import { openEditionCache } from '../model/kept/edition-cache.ts';
import { readEdition } from '../model/read-edition.ts';
import { openPageCaches } from '../pages/kept/page-caches.ts';
import { openTextsThread, type TextsThread } from '../pages/texts-thread/texts-thread.ts';
import { writeManifest } from '../reuse/build-manifest.ts';
import { digestOf } from '../reuse/digest.ts';
import { openMemo } from '../reuse/memo.ts';
import { changesBetween, changesFile } from '../reuse/edition-changes.ts';
import { bytesOf, filesIn, isSameFile } from '../reuse/edition-files.ts';
import { startFilesThread, type FilesThread } from '../reuse/files-thread.ts';
import { openLastEdition } from '../reuse/last-edition.ts';
import { keepSpare, linkSpare, takeSpare, type SpareEdition } from '../reuse/spare-edition.ts';
import { buildLanguages, refuseWholeSite, removeOtherLanguages } from './languages/build-languages.ts';
import { editionName } from './press-key.ts';
import { BuildRefused, explained } from './build-refused.ts';
import {
  clearStaging,
  lockStaging,
  realFolder,
  replaceFolders,
  stagingOf,
  wasInterrupted,
  type Replacement,
} from './staging.ts';
import { buildSummary } from './summary.ts';
import { openUnchanged } from './unchanged.ts';
import { writeEdition, type BuildProject } from './write-edition.ts';

/** The folder of the pages of stories. */
const pagesOfStories = dirname(dirname(filePath(storyAddress('story'))));

/**
 * The whole build: checks the stories, writes the edition into a staging folder, and replaces the last edition only
 * after all of that has worked. If nothing has changed since the last build, the edition stays as it is.
 * @throws EditionFaults if the stories have faults
 * @throws BuildRefused if another build is running, or a folder cannot be written to
 */
export async function buildEdition(project: BuildProject): Promise<void> {
  const thread = startFilesThread();
  const texts = project.textsWorker === undefined ? undefined : openTextsThread(project.textsWorker);
  try {
    await buildWith(project, thread, texts);
  } finally {
    await texts?.end();
    await thread.end();
  }
}

async function buildWith(project: BuildProject, thread: FilesThread, texts: TextsThread | undefined): Promise<void> {
  const started = performance.now();
  const { root, publicDir } = project;
  const config = pressConfig(root);
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
  if (unchanged.summary !== undefined) {
    process.stdout.write(buildSummary({ ...unchanged.summary, seconds: seconds(), isUnchanged: true }));
    return;
  }
  const cache = cacheFolder(root);
  const place = [cache, editionName(config), digestOf(unchanged.code)] as const;
  // The thread reads them while this one lists the stories and makes the edition.
  const editions = openEditionCache(...place);
  const caches = openPageCaches(...place, thread.readChecked, texts);
  caches.catch(() => undefined);
  const memo = await openMemo(...place);
  const read = await readEdition(config, root, publicDir, undefined, memo, {
    editions,
    listed: unchanged.stories,
  });
  if (read.kind === 'faulty') throw new EditionFaults(read.faults);
  const { edition, remarks, remarksUntil } = read;
  refuseWholeSite(root, target, edition);
  const languages = await buildLanguages(root, target, edition);

  const previous = join(staging.previous, 'edition');
  const replacements: readonly Replacement[] = [
    { target, next: staging.edition, previous },
    { target: hostsFolderOf(target), next: staging.hosts, previous: join(staging.previous, 'hosts') },
  ];
  const lock = await lockStaging(staging.folder, replacements);
  let spare: Promise<SpareEdition> | undefined;
  try {
    const before = await unchanged.files;
    const last = await openLastEdition(cache, target, before);
    const taken = await takeSpare(cache, target, staging.spare, staging.edition);
    spare =
      taken === undefined ? linkSpare(target, staging.edition, last, before, thread.link) : Promise.resolve(taken);
    const parts = { edition, languages };
    const work = { last, spare, caches, writeFile: thread.write };
    const written = await writeEdition(project, parts, config, staging, work, unchanged.code);
    const { pages, bytes, cards, leftOut } = written;
    let { cacheProblem } = written;
    const note = (error: unknown) => {
      cacheProblem ??= String(error);
    };
    // The thread lists half of the files, and this one the others.
    const listing = thread.list(staging.edition, { below: pagesOfStories });
    await memo.close().catch(note);
    await editions.close().catch(note);
    await written.keep().catch(note);
    const others = filesIn(staging.edition, { except: pagesOfStories });
    const files = new Map([...others, ...(await listing)]);
    for (const [path, record] of written.files)
      if (!isSameFile(record, files.get(path)))
        throw new BuildRefused(`${join(staging.edition, path)} was changed by something else: build again.`);
    if (!(await lock.isHeld()))
      throw new BuildRefused(`Another build has started in ${staging.folder}, since this one was suspended.`);
    const changes = changesBetween({ folder: target, files: before }, { folder: staging.edition, files });
    await writeFileAtomically(join(staging.hosts, changesFile), JSON.stringify(changes, undefined, 1));
    await replaceFolders(replacements);
    await removeOtherLanguages(target, edition);
    await writeManifest(cache, target, written.files).catch(note);
    if (before.size > 0) await keepSpare(cache, target, [previous, staging.spare], before, last.has).catch(note);
    const summary = {
      language: edition.languages.length === 0 ? undefined : edition.language,
      stories: edition.stories.length,
      pages,
      folder: relative(root, target),
      bytes: bytesOf(files),
      pageBytes: bytes,
      previewImages: cards.cards,
      unreadable: cards.unreadable.map(({ picture, reason }) => ({
        picture: relative(root, picture),
        reason: firstLine(reason),
      })),
      failures: cards.failures,
      leftOut,
      remarks: remarks.map(formatFault),
      missingInterface: missingInterface(root, config.storiesFolder, config.language),
      cacheProblem,
      nextChange: edition.nextChange,
    };
    await unchanged.save(summary, files, remarksUntil);
    process.stdout.write(buildSummary({ ...summary, seconds: seconds() }));
  } catch (error) {
    throw explained(error);
  } finally {
    // The thread may still work in there.
    await spare?.catch(() => undefined);
    if (await lock.isHeld()) await clearStaging(staging.folder);
    await lock.release();
  }
}

/** The picture library explains an error in several lines, which say the same. */
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/:\s*$/u, '');
