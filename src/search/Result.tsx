import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CardDate } from '../components/headlines/CardDate.tsx';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { storyAddress } from '../edition/addresses.ts';
import { findHighlights, splitAt, type HighlightPattern } from '../search-engine/highlight.ts';
import { findSnippet } from '../search-engine/snippet.ts';
import type { Card } from '../edition/published.ts';
import { passageFragment } from '../edition/passage-link.ts';
import { storyQuery } from '../queries/edition.ts';
import { LitText } from './LitText.tsx';

/** A story that was found: its headline, and the passage that says what was asked for. The link leads there. */
export function Result({ card, lights }: { readonly card: Card; readonly lights: readonly HighlightPattern[] }) {
  const full = card.text.kind === 'full';
  // The story is what a reader who follows the link wants next: it is fetched once for both.
  const { data, isPending } = useQuery({ ...storyQuery(card.slug), enabled: full && lights.length > 0 });
  const passage = useMemo(
    () => (data === undefined ? undefined : findSnippet(data.story.body, lights)),
    [data, lights],
  );
  const { lang, dir } = card.language ?? {};
  const fragment = passage === undefined ? '' : passageFragment(passage);
  return (
    <PageLink to={`${storyAddress(card.slug)}${fragment}`} className="headline" lang={lang} dir={dir}>
      <span>
        <LitText parts={litParts(card.headline, lights)} />
      </span>
      {passage !== undefined ? (
        <span
          key={passage.start}
          className="mt-1 block text-body font-normal text-soft"
          data-passage-of={passage.block}
        >
          <LitText parts={passage.parts} />
        </span>
      ) : card.description === undefined ? (
        // Until the text is there, its room is kept.
        full && lights.length > 0 && isPending ? (
          <span className="mt-1 block min-h-14" />
        ) : null
      ) : (
        <span className="mt-1 block text-body font-normal text-soft">
          <LitText parts={litParts(card.description, lights)} />
        </span>
      )}
      <span className="headline-note">
        <Label>{card.text.kind === 'headline-only' ? 'Headline only' : `${card.text.minutes} min`}</Label>
        <CardDate card={card} />
      </span>
    </PageLink>
  );
}

const litParts = (text: string, lights: readonly HighlightPattern[]): string[] =>
  splitAt(text, findHighlights(text, lights));
