import { dirname, join, relative } from 'node:path';
import { filePath, storyAddress } from '../../edition/addresses.ts';
import { cacheFolder } from '../copy/press-config.ts';
import { missingInterface } from '../copy/interface-language.ts';
import { formatFault } from '../copy/faults.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import { hostsFolderOf } from '../hosts/write-host-files.ts';
import { openTextsThread } from '../pages/texts-thread/texts-thread.ts';
import { writeManifest } from '../reuse/build-manifest.ts';
import { changesBetween, changesFile } from '../reuse/edition-changes.ts';
import { bytesOf, filesIn, isSameFile } from '../reuse/edition-files.ts';
import { startFilesThread } from '../reuse/files-thread.ts';
import { openLastEdition } from '../reuse/last-edition.ts';
import { keepSpare, linkSpare, takeSpare, type SpareEdition } from '../reuse/spare-edition.ts';
import { removeOtherLanguages } from './languages/build-languages.ts';
import { BuildRefused, explained } from './build-refused.ts';
import { openBuild, startBuild, type StartedBuild } from './open-build.ts';
import { buildShard } from './shards/build-shard.ts';
import { planEdition } from './shards/plan-edition.ts';
import { openShards } from './shards/shards.ts';
import { clearStaging, lockStaging, replaceFolders, type Replacement } from './staging.ts';
import { buildSummary } from './summary.ts';
import { writeEdition, type BuildProject } from './write-edition.ts';

/** The folder of the pages of stories. */
const pagesOfStories = dirname(dirname(filePath(storyAddress('story'))));

/**
 * The whole build: checks the stories, writes the edition into a staging folder, and replaces the last edition only
 * after all of that has worked. If nothing has changed since the last build, the edition stays as it is. A build on
 * several machines does a part of that.
 * @throws EditionFaults if the stories have faults
 * @throws BuildRefused if another build is running, or a folder cannot be written to
 */
export async function buildEdition(project: BuildProject): Promise<void> {
  const thread = startFilesThread();
  const texts = project.textsWorker === undefined ? undefined : openTextsThread(project.textsWorker);
  try {
    const part = project.part ?? { kind: 'whole' };
    const build = await startBuild(project, thread, texts);
    if (part.kind === 'plan') await planEdition(build);
    else if (part.kind === 'shard') await buildShard(build, part.shard);
    else await buildWhole(build, part.kind === 'merge');
  } finally {
    await texts?.end();
    await thread.end();
  }
}

/** @param isMerge whether to take the pages of shards that other machines have built */
async function buildWhole(started: StartedBuild, isMerge: boolean): Promise<void> {
  const { project, config, thread, target, staging, unchanged, seconds } = started;
  const { root } = project;
  if (unchanged.summary !== undefined) {
    process.stdout.write(buildSummary({ ...unchanged.summary, seconds: seconds(), isUnchanged: true }));
    return;
  }
  const cache = cacheFolder(root);
  const merged = isMerge ? await openShards(target) : undefined;
  const { edition, languages, remarks, remarksUntil, caches, keepStories } = await openBuild(started);

  const previous = join(staging.previous, 'edition');
  const replacements: readonly Replacement[] = [
    { target, next: staging.edition, previous },
    { target: hostsFolderOf(target), next: staging.hosts, previous: join(staging.previous, 'hosts') },
  ];
  const lock = await lockStaging(staging.folder, replacements);
  let spare: Promise<SpareEdition> | undefined;
  try {
    const before = await unchanged.files;
    const own = await openLastEdition(cache, target, before);
    await merged?.takeImages(root);
    const last = merged?.before(own) ?? own;
    const taken = await takeSpare(cache, target, staging.spare, staging.edition);
    spare = taken === undefined ? linkSpare(target, staging.edition, own, before, thread.link) : Promise.resolve(taken);
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
    await keepStories().catch(note);
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
    if (before.size > 0) await keepSpare(cache, target, [previous, staging.spare], before, own.has).catch(note);
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
    process.stdout.write(buildSummary({ ...summary, shards: merged?.report(written.files.size), seconds: seconds() }));
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
