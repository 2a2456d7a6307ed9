import MiniSearch from 'minisearch';
import type { StoryDocument } from '../../src/press/related/features.ts';

/** Ten stories at random, the same each time (a linear congruential generator; Knuth's constants). */
export function random(documents: readonly StoryDocument[]): (slug: string) => string[] {
  let state = 1n;
  const next = (below: number) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number(state >> 33n) % below;
  };
  return (slug) => {
    const others = documents.flatMap((other) => (other.slug === slug ? [] : [other.slug]));
    return Array.from({ length: Math.min(10, others.length) }, () => others.splice(next(others.length), 1)[0] ?? '');
  };
}

/** A search for the headline, as many sites find related posts. */
export function search(documents: readonly StoryDocument[]): (slug: string) => string[] {
  const index = new MiniSearch<StoryDocument>({ idField: 'slug', fields: ['headline', 'description', 'text'] });
  index.addAll(documents);
  const headlines = new Map(documents.map(({ slug, headline }) => [slug, headline]));
  return (slug) =>
    index
      .search(headlines.get(slug) ?? '')
      .map(({ id }) => String(id))
      .filter((other) => other !== slug)
      .slice(0, 10);
}
