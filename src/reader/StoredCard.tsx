import type { ReactNode } from 'react';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { storyAddress } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { focusHeading } from './focus-heading.ts';

/** A headline as it was when something was done with it: the edition need not have it any more. */
export function StoredCard({
  card,
  when,
  progress,
  isRead = false,
  onRemove,
}: {
  readonly card: Card;
  /** When it was, where that matters. */
  readonly when?: ReactNode;
  /** How much of it has been read, from 0 to 1. */
  readonly progress?: number | undefined;
  readonly isRead?: boolean;
  readonly onRemove: () => void;
}) {
  const { lang, dir } = card.language ?? {};
  const begun = progress !== undefined && progress < 1;
  const minutes = card.text.kind === 'full' ? card.text.minutes : undefined;
  return (
    // The button stands at the end of the small line, which is of the headline's direction.
    <div className="relative" data-headline dir={dir}>
      <PageLink to={storyAddress(card.slug)} className="headline" lang={lang} dir={dir}>
        <span>{card.headline}</span>
        <span className="headline-note pe-22">
          {when}
          {card.section === undefined ? null : <span>{`${card.section.name}, `}</span>}
          {minutes === undefined ? (
            <Label>headline only</Label>
          ) : (
            <Label>
              {begun ? `${Math.max(1, Math.round(minutes * (1 - progress)))} of ${minutes} min left` : `${minutes} min`}
            </Label>
          )}
          {isRead ? <Label>, read</Label> : null}
        </span>
      </PageLink>
      <button
        type="button"
        className="card-tool"
        aria-label={`Remove: ${card.headline}`}
        onClick={({ currentTarget }) => removeAndMoveFocus(currentTarget, onRemove)}
      >
        <Label>Remove</Label>
      </button>
    </div>
  );
}

/** Focus goes on to the next headline of the list, else to the page's own. */
function removeAndMoveFocus(button: HTMLElement, remove: () => void): void {
  const row = button.closest('li');
  const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('a');
  remove();
  if (next === null || next === undefined) focusHeading();
  else next.focus({ preventScroll: true });
}

/** Whether a kept headline has some words, or their beginnings, in any order. */
export function matchesWords({ headline, section }: Card, words: string): boolean {
  const text = `${headline} ${section?.name ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
