import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CardFacts } from '../components/headlines/CardFacts.tsx';
import { CardKicker } from '../components/headlines/CardKicker.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { rareParts } from '../components/rare-parts.ts';
import { storyAddress } from '../edition/addresses.ts';
import { passageFragment } from '../edition/passage-link.ts';
import type { Card } from '../edition/published.ts';
import { storyQuery } from '../queries/edition.ts';
import { findHighlights, splitAt, type HighlightPattern } from '../search-engine/highlight.ts';
import { findSnippet } from '../search-engine/snippet.ts';
import { HighlightedText } from './HighlightedText.tsx';

/** A story in the results: headline, and the passage that matches. The link opens the story at that passage. */
export function Result({ card, patterns }: { readonly card: Card; readonly patterns: readonly HighlightPattern[] }) {
  const needsText = card.text.kind === 'full' && patterns.length > 0;
  // Fetched for the passage, and already there when the reader opens the story.
  const { data, isPending } = useQuery({ ...storyQuery(card.slug), enabled: needsText });
  const snippet = useMemo(
    () => (data === undefined ? undefined : findSnippet(data.story.body, patterns)),
    [data, patterns],
  );
  const { lang, dir } = card.language ?? {};
  const fragment = snippet === undefined ? '' : passageFragment(snippet);
  const highlighted = (text: string) => <HighlightedText parts={splitAt(text, findHighlights(text, patterns))} />;
  const { CardPicture } = rareParts;
  const picture = card.image && CardPicture && <CardPicture image={card.image} />;
  return (
    <div className={picture ? 'pictured relative' : undefined}>
      <PageLink to={`${storyAddress(card.slug)}${fragment}`} className="headline" lang={lang} dir={dir}>
        {/* The spaces keep words apart where there are no styles. */}
        {picture}
        <CardKicker card={card} hasSection />
        <span>{highlighted(card.headline)}</span>{' '}
        {snippet !== undefined ? (
          <span key={snippet.start} className="mt-1 block max-w-note text-body font-normal text-soft">
            <HighlightedText parts={snippet.parts} />
          </span>
        ) : card.description !== undefined ? (
          <span className="mt-1 block max-w-note text-body font-normal text-soft">{highlighted(card.description)}</span>
        ) : needsText && isPending ? (
          // Room for the passage, so that nothing moves when it comes.
          <span className="mt-1 block min-h-14" />
        ) : null}{' '}
        <CardFacts card={card} hasButton={false} />
      </PageLink>
    </div>
  );
}
