import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Card, StoryPage } from '../edition/published.ts';
import { storyQuery } from '../queries/edition.ts';
import { linesOf, namesOf } from '../search-engine/story-texts.ts';
import { maxLookedThrough } from '../search-engine/snippet.ts';
import { spellingIn } from '../search-engine/terms.ts';

/**
 * A term of the index as a story spells it: terms have no capitals and no accents.
 * @param cards the results, best first; the first story that has the term decides
 */
export function TermSpelling({
  term,
  cards: [card, ...others],
}: {
  readonly term: string;
  readonly cards: readonly Card[];
}) {
  return card === undefined ? (
    <span>{term}</span>
  ) : (
    <SpellingInStory key={card.slug} term={term} card={card} others={others} />
  );
}

function SpellingInStory({
  term,
  card,
  others,
}: {
  readonly term: string;
  readonly card: Card;
  readonly others: readonly Card[];
}) {
  const hasText = card.text.kind === 'full';
  // The results show passages of the same stories, so that this adds no request.
  const { data, isPending } = useQuery({ ...storyQuery(card.slug), enabled: hasText });
  const spelling = useMemo(
    () => spellingIn([card.headline, card.description, ...textsOf(data)].join('\n').slice(0, maxLookedThrough), term),
    [term, card, data],
  );
  if (spelling === undefined && !(hasText && isPending)) return <TermSpelling term={term} cards={others} />;
  return <span key={spelling}>{spelling ?? term}</span>;
}

const textsOf = (page: StoryPage | undefined): string[] =>
  page === undefined ? [] : [...namesOf(page.story), ...linesOf(page.story)];
