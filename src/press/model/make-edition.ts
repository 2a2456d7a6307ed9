import { posix } from 'node:path';
import { crossCheck } from '../checks/cross-check.ts';
import { storyLinkCheck } from '../checks/story-link-check.ts';
import { futureDates, releasesOf } from '../checks/release.ts';
import { dateExists } from '../../edition/dates.ts';
import { readDrafts } from '../checks/read-drafts.ts';
import { createFaultList } from '../copy/fault-list.ts';
import { fileStart, type Fault } from '../copy/faults.ts';
import { badClock, noEditionFile, noEditionInLanguage } from '../copy/messages/files.ts';
import { languageVariable } from '../copy/edition-languages.ts';
import { editionName, type Copy } from '../copy/copy.ts';
import { assemble } from './assemble.ts';
import type { KeptStories } from './kept/kept-stories.ts';
import type { Edition } from './edition.ts';
import { checkLanguageEditions, languageEditions, remarksOn } from './languages/language-editions.ts';
import { siteUrlOf } from './site-url.ts';

export interface MadeEdition {
  readonly edition: Edition;
  /** What is no fault, though an editor should know it. */
  readonly remarks: readonly Fault[];
  /** When remarks change by themselves, in milliseconds since 1970; `Infinity` if they don't. */
  readonly remarksUntil: number;
}

export type EditionOrFaults =
  | ({ readonly kind: 'edition' } & MadeEdition)
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** What decides an edition besides its files. */
export interface EditionOptions {
  /** An ISO 8601 time with its zone, instead of the time of the device. */
  readonly now?: string | undefined;
  /** Drafts and stories under embargo are in the edition, with marks. */
  readonly showsUnpublished?: boolean;
  /** Of a site in several languages, the edition that is made, as a BCP 47 tag; the main one if it is undefined. */
  readonly language?: string | undefined;
}

/**
 * Makes the edition from the files of a folder, or lists all their faults.
 * @param siteUrl overrides the edition's own `url`
 * @param kept the stories that earlier builds have finished
 */
export function makeEdition(
  copy: Copy,
  siteUrl?: string,
  { now, showsUnpublished = false, language }: EditionOptions = {},
  kept?: KeptStories,
): EditionOrFaults {
  const faults = createFaultList();
  for (const fault of copy.faults) faults.add(fault.file, () => fault);
  const drafts = readDrafts(copy, faults, kept?.drafts);
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
  const editions = languageEditions(drafts, url, time, showsUnpublished);
  checkLanguageEditions(editions, drafts, faults);
  if (language !== undefined && drafts.edition !== undefined && !editions.some(({ own }) => own.language === language))
    faults.add(languageVariable, () => ({
      file: languageVariable,
      field: '',
      message: noEditionInLanguage(
        language,
        editions.map(({ own }) => own.language),
      ),
    }));
  // With the main edition, all others are checked too.
  const options = { now: time, showsUnpublished, checkLink, kept };
  const assembled = editions
    .filter(({ own, path }) => language === undefined || path.length === 0 || own.language === language)
    .map((one) => ({ language: one.own.language, edition: assemble(copy, one, options, faults) }));
  const edition =
    faults.all().length > 0 ? undefined : assembled.find((one) => one.language === (language ?? one.language))?.edition;
  if (edition === undefined) return { kind: 'faulty', faults: faults.all() };
  // They are said once, of all editions.
  if (edition !== assembled[0]?.edition) return { kind: 'edition', edition, ...noRemarks };
  const { remarks, until } = futureDates(drafts, time);
  return { kind: 'edition', edition, remarks: [...remarksOn(editions, drafts), ...remarks], remarksUntil: until };
}

const noRemarks = { remarks: [], remarksUntil: Infinity } as const;

/** Whether a text is a point in time as the clock of a build. */
export const isInstant = (text: string): boolean => dateExists(text) && text.includes('T');
