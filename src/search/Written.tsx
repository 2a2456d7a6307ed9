import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { blockText } from '../edition/plain-text.ts';
import type { Card, StoryPage } from '../edition/published.ts';
import { spellingIn } from '../search-engine/terms.ts';
import { storyQuery } from '../queries/edition.ts';

/** A term of the index, which has neither capitals nor accents, as the best of the stories that were found writes it. */
export function Written({
  term,
  cards: [card, ...others],
}: {
  readonly term: string;
  readonly cards: readonly Card[];
}) {
  return card === undefined ? (
    <span>{term}</span>
  ) : (
    <WrittenIn key={card.slug} term={term} card={card} others={others} />
  );
}

function WrittenIn({
  term,
  card,
  others,
}: {
  readonly term: string;
  readonly card: Card;
  readonly others: readonly Card[];
}) {
  const full = card.text.kind === 'full';
  // Results show passages of the same stories: nothing is fetched for this alone.
  const { data, isPending } = useQuery({ ...storyQuery(card.slug), enabled: full });
  const written = useMemo(
    () => spellingIn([card.headline, card.description, ...textsOf(data)].join('\n'), term),
    [term, card, data],
  );
  if (written === undefined && !(full && isPending)) return <Written term={term} cards={others} />;
  return <span key={written}>{written ?? term}</span>;
}

const textsOf = (page: StoryPage | undefined): string[] =>
  page === undefined
    ? []
    : [...[...page.story.topics, ...page.story.authors].map(({ name }) => name), ...page.story.body.map(blockText)];
