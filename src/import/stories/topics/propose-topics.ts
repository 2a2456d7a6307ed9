import type { OriginalTag } from '../../original.ts';
import { topicKey, type CountedTag, type TopicCensus } from './topic-census.ts';
import type { ProposedTopic } from './topics-file.ts';

/** Sections of newspapers. As topics they would gather stories that have nothing in common. */
const broadNames = new Set(
  [
    'news world-news breaking-news breaking latest-news latest top-stories top-story headlines featured features',
    'general other misc miscellaneous uncategorized home world national international local politics business economy',
    'sport sports culture arts entertainment lifestyle life technology tech science health opinion editorial comment',
    'video videos photos blog article articles post posts story stories',
  ].flatMap((names) => names.split(' ')),
);

/** A tag of more than a tenth of at least this many stories is broad. */
const enoughStories = 50;
const broadShare = 0.1;

/**
 * Proposes which tags become topics. Tags of very many stories become keywords. What editors have decided stays.
 * @param reviewed the topics of earlier imports
 * @param stories the number of all items
 * @param sectionNames names of sections: as a topic they would be a second page of the same stories
 */
export function proposeTopics(
  census: TopicCensus,
  reviewed: readonly ProposedTopic[],
  stories: number,
  sectionNames: readonly string[],
): ProposedTopic[] {
  const keysOf = ({ name, spellings = [] }: ProposedTopic) => [name, ...spellings].map(topicKey);
  const decided = new Map<string, number>();
  for (const [i, topic] of reviewed.entries())
    for (const key of keysOf(topic)) if (!decided.has(key)) decided.set(key, i);
  const counts = new Map<number, number>();
  const sections = new Set(sectionNames.map(topicKey));
  const added: ProposedTopic[] = [];
  for (const group of census.groups()) {
    const left: CountedTag[] = [];
    for (const tag of group) {
      const i = decided.get(tag.slug);
      if (i === undefined) left.push(tag);
      else counts.set(i, (counts.get(i) ?? 0) + tag.stories);
    }
    if (left.length > 0) added.push(proposalOf(left, stories, sections));
  }
  const kept = reviewed.map((topic, i) => ({ ...topic, ...(counts.has(i) ? { stories: counts.get(i) } : {}) }));
  return [...kept, ...added.toSorted((a, b) => (b.stories ?? 0) - (a.stories ?? 0))];
}

function proposalOf(group: readonly CountedTag[], stories: number, sections: ReadonlySet<string>): ProposedTopic {
  const spellings = group.flatMap((tag) => [...tag.spellings]).toSorted(([, a], [, b]) => b - a);
  const [[name] = [''], ...others] = spellings;
  const types = new Map<NonNullable<OriginalTag['type']>, number>();
  for (const tag of group) for (const [type, count] of tag.types) types.set(type, (types.get(type) ?? 0) + count);
  const [[type] = [undefined]] = [...types].toSorted(([, a], [, b]) => b - a);
  const uses = group.reduce((sum, tag) => sum + tag.stories, 0);
  const isFrequent = type === undefined && stories >= enoughStories && uses > broadShare * stories;
  const isBroad =
    isFrequent ||
    group.some((tag) => tag.isBroad || sections.has(tag.slug) || (type === undefined && broadNames.has(tag.slug)));
  const sameAs = group.find((tag) => tag.sameAs !== undefined)?.sameAs;
  const isNamed = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(name);
  return {
    name,
    as: isBroad || !isNamed ? 'keyword' : 'topic',
    ...(type === undefined ? {} : { type }),
    ...(sameAs === undefined ? {} : { sameAs }),
    stories: uses,
    ...(others.length === 0 ? {} : { spellings: others.map(([spelling]) => spelling) }),
  };
}
