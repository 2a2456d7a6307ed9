import { counted } from '../../copy/counted.ts';
import { inLanguage } from '../summary.ts';
import { openBuild, type StartedBuild } from '../open-build.ts';
import { bundlesAndTemplates } from '../write-edition.ts';
import { filesBesidePages, keepCaches, relatedPublication } from '../write-pages.ts';

/**
 * Does what a build does before it writes pages, and keeps it in the cache for the machines that build shards: the
 * checked stories, the bundles, related stories, the keys of pages and the search index.
 * @throws EditionFaults if the stories have faults
 */
export async function planEdition(started: StartedBuild): Promise<void> {
  const build = await openBuild(started);
  const { project, config, edition, unchanged, seconds } = build;
  await bundlesAndTemplates(project, edition, config, unchanged.code);
  const caches = await build.caches;
  const publication = await relatedPublication({ edition, caches });
  caches.related.keepRelations();
  for (const { plan } of publication.contents.values()) plan();
  await caches.search.ready();
  // The index is made with the first of its files.
  for (const [, make] of filesBesidePages(publication)) make.key?.();
  await keepCaches(caches);
  await build.keepStories();
  process.stdout.write(
    `Planned ${counted(edition.stories.length, 'story', 'stories')}${inLanguage(config.language)} in ` +
      `${seconds().toFixed(1)} s. No faults.\n`,
  );
  // The plan of another language is a part of that of the whole site.
  if (config.language === undefined)
    process.stdout.write(
      'Copy node_modules/.cache/broadsheet to each machine, into a clone at the same path, and run ' +
        '"npm run build -- --shard 1/8" there, with the number of the shard and that of all shards.\n',
    );
}
