import { useQueries } from '@tanstack/react-query';
import { blockText } from '../edition/plain-text.ts';
import type { Card, StoryPage } from '../edition/published.ts';
import { writtenIn } from '../edition/search-terms.ts';
import { storyQuery } from '../queries/edition.ts';

/** A term of the index, which has neither capitals nor accents, as the stories that were found write it. */
export function Written({ term, cards }: { readonly term: string; readonly cards: readonly Card[] }) {
  // The results show passages of them: nothing is fetched for this alone.
  const written = useQueries({
    queries: cards.filter(({ text }) => text.kind === 'full').map(({ slug }) => storyQuery(slug)),
    combine: (stories) => firstOf(term, [...cards.flatMap(cardTexts), ...stories.flatMap(({ data }) => (data === undefined ? [] : storyTexts(data)))]),
  });
  return <span key={written}>{written}</span>;
}

function firstOf(term: string, texts: readonly string[]): string {
  for (const text of texts) {
    const written = writtenIn(text, term);
    if (written !== undefined) return written;
  }
  return term;
}

const cardTexts = ({ headline, description = '' }: Card): string[] => [headline, description];

const storyTexts = ({ story }: StoryPage): string[] => [...[...story.topics, ...story.authors].map(({ name }) => name), ...story.body.map(blockText)];
