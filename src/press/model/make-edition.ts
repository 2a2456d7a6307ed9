import { posix } from 'node:path';
import { crossCheck } from '../checks/cross-check.ts';
import { storyLinkCheck } from '../checks/story-link-check.ts';
import { releasesOf } from '../checks/release.ts';
import { dateExists } from '../../edition/dates.ts';
import { readDrafts } from '../checks/read-drafts.ts';
import { createFaultList } from '../copy/fault-list.ts';
import { fileStart, type Fault } from '../copy/faults.ts';
import { badClock, noEditionFile } from '../copy/messages/files.ts';
import { editionName, type Copy } from '../copy/copy.ts';
import { assemble } from './assemble.ts';
import type { Edition } from './edition.ts';
import { siteUrlOf } from './site-url.ts';

export type EditionOrFaults =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** The clock of a build, and what it shows. */
export interface Clock {
  /** An ISO 8601 time with its zone, instead of the time of the device. */
  readonly now?: string | undefined;
  /** Drafts and stories under embargo are in the edition, with marks. */
  readonly showsUnpublished?: boolean;
}

/**
 * Makes the edition from the files of a folder, or lists all their faults.
 * @param siteUrl overrides the edition's own `url`
 */
export function makeEdition(
  copy: Copy,
  siteUrl?: string,
  { now, showsUnpublished = false }: Clock = {},
): EditionOrFaults {
  const faults = createFaultList();
  for (const fault of copy.faults) faults.add(fault.file, () => fault);
  const drafts = readDrafts(copy, faults);
  if (!drafts.hasEditionFile) {
    const file = posix.join(copy.folder, editionName);
    faults.add(file, () => ({ file, position: fileStart, field: '', message: noEditionFile }));
  }
  if (now !== undefined && !isInstant(now))
    faults.add('NOW', () => ({ file: 'NOW', field: '', message: badClock(now) }));
  const time = now === undefined || !isInstant(now) ? Date.now() : Date.parse(now);
  const checkLink = storyLinkCheck(drafts.slugs, releasesOf(drafts), time);
  crossCheck(drafts, checkLink, faults);
  const url = siteUrlOf(siteUrl, drafts.edition, faults);
  const edition = assemble(copy, drafts, { url, now: time, showsUnpublished, checkLink }, faults);
  return edition === undefined ? { kind: 'faulty', faults: faults.all() } : { kind: 'edition', edition };
}

const isInstant = (text: string): boolean => dateExists(text) && text.includes('T');
