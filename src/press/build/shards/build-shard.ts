import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { counted } from '../../copy/counted.ts';
import { cacheFolder, cardCacheFolder, pictureCacheFolder } from '../../copy/press-config.ts';
import { writeManifest, type BuildManifest } from '../../reuse/build-manifest.ts';
import { digestOf } from '../../reuse/digest.ts';
import { filesIn } from '../../reuse/edition-files.ts';
import { explained } from '../build-refused.ts';
import { makePictures, originalsOf } from '../make-pictures.ts';
import { openBuild, type StartedBuild } from '../open-build.ts';
import { progressBar } from '../progress.ts';
import { clearStaging, lockStaging, replaceFolders, stagingOf } from '../staging.ts';
import { inLanguage } from '../summary.ts';
import { bundlesAndTemplates, loadRenderer } from '../write-edition.ts';
import { writeSomePages } from '../write-pages.ts';
import { shardName, type Shard } from './build-part.ts';
import { editionOfShard, nameInShard, shardFolder } from './shards.ts';

/**
 * Builds a part of an edition: some pages, their data and preview images, and some pictures. The build that merges the
 * shards makes all else. This one reads the plan from the cache, and keeps only images there.
 * @throws EditionFaults if the stories have faults; BuildRefused if the folder of the shard can't be written to
 */
export async function buildShard(started: StartedBuild, shard: Shard): Promise<void> {
  const build = await openBuild(started);
  const { project, config, edition, target, thread, unchanged, seconds } = build;
  const { root, base, publicDir } = project;
  const folder = shardFolder(target, shard);
  const staging = stagingOf(folder);
  const replacement = { target: folder, next: staging.edition, previous: staging.previous };
  const lock = await lockStaging(staging.folder, [replacement]);
  try {
    const caches = await build.caches;
    const isPlanned = caches.search.isKept;
    const { bundles, templates, key } = await bundlesAndTemplates(project, edition, config, unchanged.code);
    const pictureFolders = { stories: config.storiesFolder, public: publicDir };
    const written = editionOfShard(staging.edition);
    const pictures = edition.pictures.filter(({ address }) => isIn(shard, address));
    await makePictures({ ...edition, pictures }, pictureFolders, written, pictureCacheFolder(root));
    const progress = progressBar('Writing pages');
    const { pages, files } = await writeSomePages(
      {
        edition,
        templates: templates.pages,
        ...(await loadRenderer(bundles, staging.renderer, base)),
        rendererKey: key,
        folder: written,
        writeFile: thread.write,
        cardCache: cardCacheFolder(root),
        caches,
        pictureFile: originalsOf(edition, pictureFolders),
        onProgress: (done, total) => progress.show(done, total),
      },
      (address) => isIn(shard, address),
    );
    progress.end();
    await writeManifest(staging.edition, nameInShard, withImages(written, files));
    await replaceFolders([replacement]);
    process.stdout.write(
      `Built shard ${shardName(shard)}${inLanguage(config.language)} in ${seconds().toFixed(1)} s: ` +
        `${counted(pages, 'page', 'pages')} of ` +
        `${counted(edition.stories.length, 'story', 'stories')}, in ${relative(root, folder)}/.\n` +
        (isPlanned
          ? ''
          : 'No plan of these stories was in node_modules/.cache/broadsheet, so this build has made its own, and ' +
            `dropped it. Run "npm run build -- --plan" once, and copy ${relative(root, cacheFolder(root))} to each ` +
            'machine.\n'),
    );
  } catch (error) {
    throw explained(error);
  } finally {
    if (await lock.isHeld()) await clearStaging(staging.folder);
    await lock.release();
  }
}

/** The records of all files in the folder of a shard. @param records of pages and data */
const withImages = (folder: string, records: BuildManifest): BuildManifest =>
  new Map(
    [...filesIn(folder)].map(([path, stats]) => [
      path,
      records.get(path) ?? { ...stats, digest: digestOf(readFileSync(join(folder, path))) },
    ]),
  );

/** Divides addresses among shards. */
const isIn = ({ number, count }: Shard, address: string): boolean =>
  Number.parseInt(hash('sha256', address).slice(0, 8), 16) % count === number - 1;
