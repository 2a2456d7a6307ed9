import { isRecord } from '../../press/checks/is-record.ts';
import { topicTypes } from '../../edition/topic-types.ts';
import { hrefOf, linkFault } from '../../press/copy/links.ts';
import { nameSlug } from '../../press/model/collections/name-slug.ts';
import { readStoryFile, type EditionState } from './edition-folder.ts';
import { lineOf } from './plain-texts.ts';
import { SeriesNames } from './series-names.ts';
import type { KnownTopic } from './topics/story-topics.ts';
import { topicKey } from './topics/topic-census.ts';

/** Names in stories that an import doesn't write. New stories have to write them in the same way. */
export interface KnownNames {
  /** By their keys. */
  readonly topics: ReadonlyMap<string, KnownTopic>;
  readonly series: SeriesNames;
}

/**
 * Reads the names in the stories that stay as they are.
 * @param folder of the edition
 * @param isOwn whether the import decides what a story's file says
 * @param language of the edition
 */
export async function readKnownNames(
  folder: string,
  { stories }: EditionState,
  isOwn: (slug: string) => boolean,
  language: string,
): Promise<KnownNames> {
  const topics = new Map<string, KnownTopic>();
  const series = new SeriesNames();
  for (const [slug, { name, language: own = language }] of stories) {
    if (isOwn(slug)) continue;
    const story = (await readStoryFile(folder, name)) ?? {};
    for (const entry of Array.isArray(story['about']) ? story['about'] : []) addTopic(topics, entry);
    const part = story['isPartOf'];
    if (isRecord(part) && typeof part['name'] === 'string')
      series.place(part['name'], typeof part['position'] === 'number' ? part['position'] : undefined, own);
  }
  return { topics, series };
}

function addTopic(topics: Map<string, KnownTopic>, entry: unknown): void {
  const { name, type, sameAs } = isRecord(entry) ? entry : { name: entry };
  const line = typeof name === 'string' ? lineOf(name) : undefined;
  if (line === undefined) return;
  const before = topics.get(topicKey(line));
  const isAddress = typeof sameAs === 'string' && linkFault(sameAs, ['https:', 'http:']) === undefined;
  const own = topicTypes.find((one) => one === type);
  topics.set(topicKey(line), {
    name: before?.name ?? line,
    type: before?.type === undefined || before.type === 'Thing' ? (own ?? before?.type) : before.type,
    sameAs: before?.sameAs ?? (isAddress ? hrefOf(sameAs) : undefined),
  });
}

/** The keys of the topics that `edition.json` describes, with their other names. */
export function statedTopics(settings: EditionState['settings']): ReadonlySet<string> {
  const topics = Array.isArray(settings?.['topics']) ? settings['topics'] : [];
  return new Set(
    topics.filter(isRecord).flatMap(({ name, alias }) =>
      [name, ...(Array.isArray(alias) ? (alias as unknown[]) : [])].flatMap((one) => {
        const line = typeof one === 'string' ? lineOf(one) : undefined;
        return line === undefined ? [] : nameSlug(line, 'topic');
      }),
    ),
  );
}
