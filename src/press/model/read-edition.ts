import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EditionFaults } from '../copy/faults.ts';
import type { PictureFolder } from '../copy/picture-facts.ts';
import { cacheFolder } from '../copy/press-config.ts';
import { readCopy } from '../copy/read-copy.ts';
import { originalOf } from '../pictures/needed-pictures.ts';
import { openPictureInspector, type PictureInspector } from '../pictures/picture-inspector.ts';
import { isSettled } from '../files/settled.ts';
import { openFileStamps, type ListedFiles } from '../files/file-stamps.ts';
import { digestOf, nameDigest } from '../reuse/digest.ts';
import { listFolder } from '../reuse/folder-listing.ts';
import { noMemo, type Memo } from '../reuse/memo.ts';
import type { EditionCache } from './kept/edition-cache.ts';
import { keptStories } from './kept/kept-stories.ts';
import { keptEditionOf, sameEdition } from './kept/same-edition.ts';
import { omitUndefined } from './omit-undefined.ts';
import { isInstant, makeEdition, type EditionOrFaults } from './make-edition.ts';

/** The sources of an edition. */
export interface EditionSource {
  readonly storiesFolder: string;
  /** The site's public address, if it is set outside the stories. */
  readonly siteUrl: string | undefined;
  /** The build's clock, if it is set: an ISO 8601 time. */
  readonly now?: string | undefined;
  /** Drafts and stories under embargo are in the edition, with marks. */
  readonly showsUnpublished?: boolean;
  /** Of a site in several languages, the edition that is read, as a BCP 47 tag; the main one if it is undefined. */
  readonly language?: string | undefined;
}

/** What a build has besides. */
export interface BuildReading {
  /** Has the edition of the last build. */
  readonly editions?: EditionCache;
  readonly listed?: ListedFiles;
}

/**
 * Reads the stories' folder, and makes its edition or lists its faults. Pictures that no earlier build has inspected
 * are inspected now.
 * @param root messages show paths relative to this folder
 * @param publicFolder the folder of the site's own pictures
 * @param memo has the stories that earlier builds have finished
 */
export async function readEdition(
  { storiesFolder, siteUrl, now, showsUnpublished, language }: EditionSource,
  root: string,
  publicFolder = join(root, 'public'),
  inspector: PictureInspector = openPictureInspector(cacheFolder(root)),
  memo: Memo = noMemo,
  { editions, listed }: BuildReading = {},
): Promise<EditionOrFaults> {
  try {
    const folders = { stories: storiesFolder, public: publicFolder };
    const stamps = await openFileStamps(join(cacheFolder(root), `${nameDigest(storiesFolder)}.stamps`), listed);
    const copy = await readCopy(storiesFolder, root, publicFolder, memo === noMemo ? undefined : stamps);
    const inspected = {
      ...copy,
      inspected: (folder: PictureFolder, file: string) => inspector.lookUp(originalOf({ folder, file }, folders)),
    };
    const options = { now: now ?? new Date().toISOString(), ...omitUndefined({ showsUnpublished, language }) };
    const kept = keptStories(
      memo,
      listAll([...copy.pictures.keys(), ...copy.media.keys()], storiesFolder, publicFolder),
    );
    // A build that can't keep it is as slow as ever.
    const save = () => stamps.save().catch(() => undefined);
    const settings = digestOf(JSON.stringify([siteUrl, publicFolder, language, showsUnpublished, kept.files]));
    const inputs = { copy: inspected, settings, time: isInstant(options.now) ? Date.parse(options.now) : Number.NaN };
    const last = await editions?.last;
    const same = last && sameEdition(last, inputs, kept);
    if (same !== undefined) {
      if (same.kept !== last) editions?.keep(same.kept);
      await save();
      return { kind: 'edition', ...same };
    }
    const make = () => makeEdition(inspected, siteUrl, options, kept);
    let made = make();
    await save();
    // Only the finished edition names the pictures that it needs.
    if (await inspector.inspectNoted()) {
      await inspector.save();
      made = make();
    }
    const toKeep = made.kind === 'edition' && editions ? keptEditionOf(made, inputs) : undefined;
    if (toKeep !== undefined) editions?.keep(toKeep);
    return made;
  } catch (error) {
    if (error instanceof EditionFaults) return { kind: 'faulty', faults: error.faults };
    throw error;
  }
}

/** A digest of the names, sizes and times of all files that stories may show. */
function listAll(names: readonly string[], storiesFolder: string, publicFolder: string): string {
  const now = Date.now();
  const stamps = names.map((name) => {
    const stats = statSync(join(storiesFolder, name), { throwIfNoEntry: false });
    // A file that was just written may be written again at the same time.
    return stats === undefined || !isSettled(stats, now)
      ? randomUUID()
      : [name, stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
  });
  const site = publicFolder === '' ? '' : (listFolder(publicFolder, now).digest ?? randomUUID());
  return digestOf(JSON.stringify([stamps, site])).slice(0, 24);
}
