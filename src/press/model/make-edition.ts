import { posix } from 'node:path';
import { crossCheck } from '../checks/cross-check.ts';
import { readDrafts } from '../checks/read-drafts.ts';
import { createFaultList } from '../copy/fault-list.ts';
import { fileStart, type Fault } from '../copy/faults.ts';
import { noEditionFile } from '../copy/messages/files.ts';
import { editionName, type Copy } from '../copy/copy.ts';
import { assemble } from './assemble.ts';
import type { Edition } from './edition.ts';
import { siteUrlOf } from './site-url.ts';

export type EditionOrFaults =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * Makes the edition from the files of a folder, or lists all their faults.
 * @param siteUrl overrides the edition's own `url`
 */
export function makeEdition(copy: Copy, siteUrl?: string): EditionOrFaults {
  const faults = createFaultList();
  for (const fault of copy.faults) faults.add(fault.file, () => fault);
  const drafts = readDrafts(copy, faults);
  if (!drafts.hasEditionFile) {
    const file = posix.join(copy.folder, editionName);
    faults.add(file, () => ({ file, position: fileStart, field: '', message: noEditionFile }));
  }
  crossCheck(drafts, faults);
  const url = siteUrlOf(siteUrl, drafts.edition, faults);
  const edition = assemble(copy, drafts, url, faults);
  return edition === undefined ? { kind: 'faulty', faults: faults.all() } : { kind: 'edition', edition };
}
