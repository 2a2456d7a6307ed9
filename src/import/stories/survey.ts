import { ownCopy } from '../own-copy.ts';
import { isOriginal, type Found, type Original } from '../original.ts';
import type { LedgerEntry } from './ledger/ledger.ts';
import { originalFingerprint } from './ledger/fingerprint.ts';
import * as messages from './messages/refusals.ts';
import { TopicCensus } from './topics/topic-census.ts';
import { addressKey, folderKeys, wholeAddress } from './address-key.ts';
import { releaseTime, readDate } from './item-dates.ts';
import { ItemCopies } from './item-copies.ts';
import { wantedSlug, type SlugAllocator } from './item-slugs.ts';
import { languageTag } from './item-language.ts';
import { beginningOf, firstWords, lineOf } from './plain-texts.ts';
import { SharedLines } from './shared-lines.ts';

/** What the first reading of the source keeps of an item. It has no text, so that an archive fits into memory. */
export interface SurveyedItem {
  readonly key: string;
  readonly id: string;
  readonly slug: string;
  /** The file that it is in. */
  readonly file: string;
  /** The number of the item in the order of the source. */
  number: number;
  fingerprint: string;
  /** The date by which versions are compared. */
  date: string | undefined;
  /** See `releaseTime`. */
  release: number;
  language: string | undefined;
  translations: readonly string[] | undefined;
}

/** An item as a format found it, with the file that it is in. */
export interface FoundInFile {
  readonly found: Found;
  readonly file: string;
}

/** What an import knows before it writes the first story. */
export interface Survey {
  /** For each item of the source, in order: the story that it becomes, or why it becomes none. */
  readonly order: readonly (SurveyedItem | string)[];
  /** By their slugs. */
  readonly items: ReadonlyMap<string, SurveyedItem>;
  /** Slugs by the keys of addresses, see `addressKey`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Items by the ids that the source gives. */
  readonly ids: ReadonlyMap<string, SurveyedItem>;
  readonly topics: TopicCensus;
  /** How many items have each category. */
  readonly sections: ReadonlyMap<string, number>;
  /** How many items are in each language. */
  readonly languages: ReadonlyMap<string, number>;
  readonly shared: SharedLines;
}

export interface SurveyContext {
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  readonly slugs: SlugAllocator;
  /** The edition's language. */
  readonly language: string;
  /** Names the source where ids are not unique in the world: the imported file or folder. */
  readonly sourceName: string;
}

/** Reads the source for the first time: gives every item its slug, and notes what leads to it. */
export async function survey(source: AsyncIterable<FoundInFile>, context: SurveyContext): Promise<Survey> {
  const order: (SurveyedItem | string)[] = [];
  const items = new Map<string, SurveyedItem>();
  const copies = new ItemCopies<SurveyedItem>();
  const ids = new Map<string, SurveyedItem>();
  const addresses = new Map<string, string>();
  const topics = new TopicCensus();
  const sections = new Map<string, number>();
  const languages = new Map<string, number>();
  const shared = new SharedLines();
  const files = new Map<string, SurveyedItem | undefined>();

  const takeItem = (original: Original, file: string): SurveyedItem | string => {
    const headline = headlineOf(original);
    if (headline === undefined) return messages.withoutText;
    let fingerprint: string;
    try {
      fingerprint = originalFingerprint(original);
    } catch {
      return messages.tooDeep;
    }
    const date = [original.dateModified, original.datePublished].flatMap((one) => readDate(one)?.date ?? [])[0];
    const number = order.length;
    const language = languageTag(original.language);
    const facts = {
      number,
      fingerprint,
      date: date === undefined ? undefined : ownCopy(date),
      release: releaseTime(original.status),
      language: language === undefined ? undefined : ownCopy(language),
      translations: original.translations?.map(ownCopy),
    };
    const sourceKey = itemKey(original, context.sourceName);
    const same = copies.same(sourceKey, fingerprint);
    if (same !== undefined) return messages.sameAs(placeOf(same));
    const other = copies.versions(sourceKey).find((one) => isOtherVersion(one, file, date));
    if (other?.date !== undefined && date !== undefined) {
      // Two versions of one item: the newest counts.
      if (Date.parse(date) < Date.parse(other.date)) return messages.olderVersion(placeOf(other));
      order[other.number] = messages.olderVersion(original.place);
      copies.replace(sourceKey, other, facts);
      places.set(other, original.place);
      return other;
    }
    const key = copies.freeKey(sourceKey);
    const slug =
      context.entries.get(key)?.slug ??
      context.slugs.take(ownCopy(wantedSlug(original, headline, facts.language ?? context.language, fingerprint)));
    const item: SurveyedItem = { key: ownCopy(key), id: ownCopy(original.id), slug, file, ...facts };
    copies.add(sourceKey, item);
    items.set(slug, item);
    places.set(item, original.place);
    if (!ids.has(item.id)) ids.set(item.id, item);
    return item;
  };
  const places = new Map<SurveyedItem, string>();
  const placeOf = (item: SurveyedItem): string => places.get(item) ?? item.file;

  for await (const { found, file } of source) {
    if (!isOriginal(found)) continue;
    const item = takeItem(found, file);
    order.push(item);
    if (typeof item === 'string') continue;
    shared.add(found);
    files.set(file, files.has(file) ? undefined : item);
    for (const address of addressesOf(found)) if (!addresses.has(address)) addresses.set(ownCopy(address), item.slug);
    topics.add(tagsOf(found), item.language ?? context.language);
    for (const section of new Set(categoriesOf(found).flatMap((name) => lineOf(name) ?? [])))
      sections.set(sections.has(section) ? section : ownCopy(section), (sections.get(section) ?? 0) + 1);
    if (item.language !== undefined) languages.set(item.language, (languages.get(item.language) ?? 0) + 1);
  }
  // A file that is one story can be linked by its path.
  for (const [file, item] of files)
    if (item !== undefined)
      for (const key of folderKeys(file, item.slug)) if (!addresses.has(key)) addresses.set(key, item.slug);
  return { order, items, addresses, ids, topics, sections, languages, shared };
}

/** Whether an item of another file is the same at another time. */
const isOtherVersion = (other: SurveyedItem, file: string, date: string | undefined): boolean =>
  other.file !== file && other.date !== undefined && date !== undefined && other.date !== date;

/** Nobody reads more tags of a story: a file with more was made to do harm. */
const mostTags = 200;

/** The tags of an item that are used. */
export const tagsOf = ({ tags = [] }: Original): NonNullable<Original['tags']> => tags.slice(0, mostTags);

/** The categories of an item that are used. */
export const categoriesOf = ({ sections = [] }: Original): readonly string[] => sections.slice(0, mostTags);

/** The headline of an item. Without one, its text begins with it. Undefined if it has neither. */
export function headlineOf({ headline, standfirst, body }: Original): string | undefined {
  const own = lineOf(headline);
  if (own !== undefined) return own;
  for (const root of [standfirst, body]) {
    const words = root === undefined ? undefined : firstWords(beginningOf(root, 400));
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The keys of the addresses that lead to an item. */
export const addressesOf = ({ address, formerAddresses = [], id }: Original): string[] => [
  ...new Set(
    [address, ...formerAddresses, id].flatMap((one) =>
      one === undefined ? [] : (addressKey(wholeAddress(one, address)) ?? []),
    ),
  ),
];

/** Ids that no other source has: addresses, names of a scheme, and long random numbers. */
const globalId = /^(?:[a-z][a-z\d+.-]+:|[\da-f]{16,}$|[\da-f]{8}-[\da-f]{4}-)/iu;

/** What identifies an item in all sources of an edition. */
function itemKey({ id, address }: Original, sourceName: string): string {
  if (globalId.test(id)) return id;
  const host = address !== undefined && URL.canParse(address) ? new URL(address).host.replace(/^www\./u, '') : '';
  return `${host === '' ? sourceName : host} ${id}`;
}
