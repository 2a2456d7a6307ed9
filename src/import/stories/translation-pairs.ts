import type { StoryTargets } from './story-targets.ts';
import type { Survey } from './survey.ts';

/**
 * Finds the translations of stories. Each of two has to list the other, in another language, and both have to be
 * published by then: a list that one of them can't have is in neither.
 * @param language of the edition
 * @returns the slugs of a story's translations
 */
export function translationPairs(
  { items }: Survey,
  targets: StoryTargets,
  language: string,
): (slug: string) => readonly string[] {
  const pairs = new Map<string, Set<string>>();
  const listsOf = (slug: string): Set<string> => {
    const known = pairs.get(slug) ?? new Set();
    pairs.set(slug, known);
    return known;
  };
  const languageOf = (slug: string) => targets.languageOf(slug) ?? language;
  const canList = (slug: string, other: string) =>
    targets.isOwn(slug) || targets.onDisk(slug)?.translations.includes(other) === true;
  for (const [slug, { translations = [] }] of items)
    for (const reference of translations) {
      const other = targets.slugOf(reference);
      if (other === undefined || other === slug || languageOf(slug) === languageOf(other)) continue;
      if (!targets.canLink(slug, other) || !targets.canLink(other, slug)) continue;
      if (!canList(slug, other) || !canList(other, slug)) continue;
      listsOf(slug).add(other);
      listsOf(other).add(slug);
    }
  return (slug) => [...(pairs.get(slug) ?? [])];
}
