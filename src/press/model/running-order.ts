import type { EditionFile } from '../copy/edition-file.ts';
import type { PressStory } from './edition.ts';
import { compare } from '../copy/text-order.ts';

/** The featured story, the editor's order, then newest first, then undated in the order of their headlines. */
export function inOrder(stories: readonly PressStory[], edition: EditionFile): PressStory[] {
  const { lead, stories: named = [] } = edition.front ?? {};
  const rank = new Map<string, number>();
  for (const slug of lead === undefined ? named : [lead, ...named]) {
    if (!rank.has(slug.normalize('NFC'))) rank.set(slug.normalize('NFC'), rank.size);
  }
  const collator = new Intl.Collator(edition.inLanguage);
  const time = new Map(
    stories.map(({ slug, file }) => [
      slug,
      file.datePublished === undefined ? -Infinity : Date.parse(file.datePublished),
    ]),
  );
  const of = (values: ReadonlyMap<string, number>, { slug }: PressStory, otherwise: number) =>
    values.get(slug) ?? otherwise;
  const ordered = stories.toSorted((a, b) => {
    const ranked = of(rank, a, Infinity) - of(rank, b, Infinity);
    if (ranked !== 0 && !Number.isNaN(ranked)) return ranked;
    const dated = of(time, b, 0) - of(time, a, 0);
    if (dated !== 0 && !Number.isNaN(dated)) return dated;
    return collator.compare(a.file.headline, b.file.headline) || compare(a.slug, b.slug);
  });
  if (lead !== undefined) return ordered;
  // Where the editor names no featured story, the first that has text.
  const first = ordered.find(({ body }) => body.length > 0);
  return first === undefined ? ordered : [first, ...ordered.filter((story) => story !== first)];
}
