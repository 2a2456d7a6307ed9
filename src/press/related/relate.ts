/** Finds the related stories of each story in an edition. docs/decisions/2026-11-25-related.md has the figures. */
import { primaryLanguage } from '../../text/language.ts';
import type { HelpSearch } from './candidates/shared-search.ts';
import { featuresOf, type Features, type StoryDocument } from './features.ts';
import { lazy } from './lazy.ts';
import { areVersions, comparedStory, isWithText } from './near-duplicates.ts';
import type { ReasonCache, SharedReason } from './reason-keys.ts';
import { createReasons } from './reasons.ts';
import { relateLanguage, type KeptLanguage, type LanguageRelations } from './relate-language.ts';
import { numberedFrom } from './term-numbers.ts';

export interface RelatedStory {
  readonly slug: string;
  readonly why: RelationReason;
}

/** `version`: the same text, or nearly. */
export type RelationReason = { readonly kind: 'version' } | SharedReason;

export interface Relations {
  /** The stories related to one, closest first. Stories that are similar by chance alone are left out. */
  readonly related: (slug: string, limit: number) => RelatedStory[];
  /** The slugs of the closest stories, related or not: about two dozen. */
  readonly closest: (slug: string) => string[];
  /** Why two stories are related. Its names are empty if that is not certain. */
  readonly why: (slug: string, other: string) => RelationReason;
  /** Whether two stories are versions of one text. Cheaper than `why`. */
  readonly areVersions: (slug: string, other: string) => boolean;
  /** A hash of what a story brings into `why` and `areVersions`; undefined in a small edition. */
  readonly printOf: (slug: string) => number | undefined;
  /** A hash of what `related` gives, but for the reasons. */
  readonly printOfRelated: (slug: string) => number;
  /** A hash of all that decides what `closest` gives. */
  readonly printOfClosest: (slug: string) => number;
}

/** Results of an earlier build that this one can use. The outcome is the same without them. */
export interface RelatedCache {
  readonly features: (document: StoryDocument) => Features;
  /** What was kept of a language. */
  readonly language: (language: string) => KeptLanguage | undefined;
  readonly keepLanguage: (language: string, kept: KeptLanguage) => void;
  /** Lets other threads search for candidates too. */
  readonly helpSearch?: HelpSearch | undefined;
  /** The reasons of pairs of stories, in a large edition. */
  readonly reasons: ReasonCache;
}

const noCache: RelatedCache = {
  features: featuresOf,
  language: () => undefined,
  keepLanguage: () => {},
  reasons: { at: () => undefined, keep: () => {} },
};

/** Relates the stories of an edition. Stories are compared within their language, whatever its region. */
export function relate(documents: readonly StoryDocument[], cache: RelatedCache = noCache): Relations {
  const all = numberedFrom(documents, cache.features);
  const stories = new Map(
    documents.flatMap((document, i) => {
      const features = all[i];
      return features ? [[document.slug, { features, compared: lazy(() => comparedStory(document, features)) }]] : [];
    }),
  );
  const featuresIn = (group: readonly StoryDocument[]) =>
    group.flatMap(({ slug }) => stories.get(slug)?.features ?? []);
  const languages = new Map<string, LanguageRelations>();
  for (const [language, group] of byLanguage(documents)) {
    const relations = relateLanguage(language, group, featuresIn, cache);
    for (const { slug } of group) languages.set(slug, relations);
  }
  const reasons = createReasons(documents, featuresIn(documents), cache.reasons);
  const haveOneText = (slug: string, other: string): boolean => {
    const [a, b] = [stories.get(slug), stories.get(other)];
    return a !== undefined && b !== undefined && areVersions(a.compared(), b.compared());
  };
  const why = (slug: string, other: string): RelationReason =>
    haveOneText(slug, other) ? { kind: 'version' } : reasons(slug, other);
  // If a story is only a headline with topics, a shared word is chance, unless it is a topic.
  const isThin = new Map(documents.map((story) => [story.slug, !isWithText(story) && story.topics.length > 0]));
  const isChance = ({ slug: other, why: reason }: RelatedStory, slug: string) =>
    reason.kind !== 'version' && reason.names.length === 0 && (isThin.get(slug) === true || isThin.get(other) === true);
  return {
    related: (slug, limit) =>
      (languages.get(slug)?.related(slug, limit) ?? [])
        .map((other) => ({ slug: other, why: why(slug, other) }))
        .filter((story) => !isChance(story, slug)),
    closest: (slug) => languages.get(slug)?.closest(slug) ?? [],
    why,
    areVersions: haveOneText,
    printOf: reasons.printOf,
    printOfRelated: (slug) => languages.get(slug)?.printOf(slug) ?? 0,
    printOfClosest: (slug) => languages.get(slug)?.printOfClosest(slug) ?? 0,
  };
}

function byLanguage(documents: readonly StoryDocument[]): ReadonlyMap<string, readonly StoryDocument[]> {
  const groups = new Map<string, StoryDocument[]>();
  for (const document of documents) {
    const language = primaryLanguage(document.language);
    const group = groups.get(language);
    if (group === undefined) groups.set(language, [document]);
    else group.push(document);
  }
  return groups;
}
