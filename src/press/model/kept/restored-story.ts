import type { Block } from '../../../edition/blocks/block.ts';
import type { PressStory, Section, Series, Topic } from '../edition.ts';
import { timeOf } from '../story-dates.ts';

/** The fields of a story that few pages read. They are one JSON text, which is parsed when one of them is read. */
const restFields = [
  'alternativeHeadline',
  'description',
  'standfirst',
  'alternativeDescription',
  'genre',
  'translations',
  'expires',
  'urgency',
  'sponsor',
  'authors',
  'dateline',
  'dateModified',
  'image',
  'corrections',
  'keywords',
  'related',
  'aliases',
  'basedOn',
  'license',
  'copyrightHolder',
] as const satisfies readonly (keyof PressStory)[];

type Rest = Pick<PressStory, (typeof restFields)[number]>;

/** The same with numbers in place of topics and series. */
interface StoredRest extends Rest {
  readonly about: readonly (readonly [topic: number, kind?: Topic['kind'] | null, sameAs?: string | null])[];
  readonly series?: { readonly number: number; readonly position: number | undefined };
}

/** What all stories of an edition belong to, by number. */
export interface StoryGroups {
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
}

/** The fields that all stories are read for. */
export type ListedFields = Pick<
  PressStory,
  'slug' | 'digest' | 'facts' | 'headline' | 'status' | 'language' | 'section' | 'datePublished' | 'topics'
>;

/** The JSON text of the other fields. */
export function restOf(story: PressStory, numberOf: (group: Topic | Series) => number): string {
  const { about, series } = story;
  const rest: Record<string, unknown> = {};
  for (const field of restFields) rest[field] = story[field];
  rest['about'] = about.map(({ topic, kind, sameAs }) => [numberOf(topic), kind, sameAs]);
  if (series !== undefined) rest['series'] = { number: numberOf(series.series), position: series.position };
  return JSON.stringify(rest);
}

/** A story of an edition that was kept. Most of its fields are read when they are used. */
class RestoredStory implements ListedFields {
  readonly slug: string;
  readonly digest: string;
  readonly facts: PressStory['facts'];
  readonly headline: string;
  readonly status: PressStory['status'];
  readonly language: string;
  readonly section: Section | undefined;
  readonly datePublished: string | undefined;
  readonly publishedAt: number;
  readonly topics: readonly Topic[];
  readonly #readRest: () => string;
  readonly #readBody: () => readonly Block[];
  readonly #groups: StoryGroups;
  #rest: StoredRest | undefined;
  #body: readonly Block[] | undefined;

  constructor(listed: ListedFields, groups: StoryGroups, readRest: () => string, readBody: () => readonly Block[]) {
    this.slug = listed.slug;
    this.digest = listed.digest;
    this.facts = listed.facts;
    this.headline = listed.headline;
    this.status = listed.status;
    this.language = listed.language;
    this.section = listed.section;
    this.datePublished = listed.datePublished;
    this.publishedAt = timeOf(listed.datePublished);
    this.topics = listed.topics;
    this.#groups = groups;
    this.#readRest = readRest;
    this.#readBody = readBody;
  }

  get rest(): StoredRest {
    return (this.#rest ??= JSON.parse(this.#readRest()) as StoredRest);
  }

  get body(): readonly Block[] {
    return (this.#body ??= this.facts.hasText ? this.#readBody() : []);
  }

  get about(): PressStory['about'] {
    return this.rest.about.flatMap(([number, kind, sameAs]) => {
      const topic = this.#groups.topics[number];
      return topic === undefined ? [] : { topic, kind: kind ?? undefined, sameAs: sameAs ?? undefined };
    });
  }

  get series(): PressStory['series'] {
    const { series } = this.rest;
    const group = series && this.#groups.series[series.number];
    return group && { series: group, position: series.position };
  }
}

for (const field of restFields)
  Object.defineProperty(RestoredStory.prototype, field, {
    get(this: RestoredStory) {
      return this.rest[field];
    },
  });

/**
 * Makes a story of what was kept.
 * @param readRest gives the text that `restOf` has made
 * @param readBody gives its text
 */
export const restoredStory = (
  listed: ListedFields,
  groups: StoryGroups,
  readRest: () => string,
  readBody: () => readonly Block[],
): PressStory => new RestoredStory(listed, groups, readRest, readBody) as unknown as PressStory;
