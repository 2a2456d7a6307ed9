import { Fragment, useId, type ReactNode } from 'react';
import * as messages from '#messages/reader/on-this-device.ts';
import { CardKicker } from '../components/headlines/CardKicker.tsx';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { storyAddress } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { focusHeading } from './focus-heading.ts';

/**
 * A headline from a record on this device, with a button that removes the record. It is shown as it was stored: the
 * story may have left the edition.
 */
export function StoredCard({
  card,
  time,
  progress,
  isRead = false,
  onRemove,
}: {
  readonly card: Card;
  /** When the story was opened, if the list shows that. */
  readonly time?: ReactNode;
  /** How much of the story has been read, from 0 to 1. */
  readonly progress?: number | undefined;
  readonly isRead?: boolean;
  readonly onRemove: () => void;
}) {
  const { lang, dir } = card.language ?? {};
  const id = useId();
  return (
    // The note below the headline runs in the headline's direction, and the button is at its end.
    <div className="relative" data-headline dir={dir}>
      <PageLink to={storyAddress(card.slug)} className="headline" lang={lang} dir={dir}>
        {/* The spaces keep words apart where there are no styles. */}
        <CardKicker card={card} />
        <span id={id}>{card.headline}</span>{' '}
        <span className="headline-note pe-22">
          <Separated>
            {time}
            {card.section === undefined ? null : (
              <span
                lang={card.section.language?.lang ?? document.documentElement.lang}
                dir={card.section.language?.dir}
              >
                {card.section.name}
              </span>
            )}
            <Label>{lengthOf(card, progress)}</Label>
            {isRead ? <Label>{messages.read}</Label> : null}
          </Separated>
        </span>
      </PageLink>{' '}
      <button
        type="button"
        className="card-tool"
        id={`${id}remove`}
        aria-labelledby={`${id}remove ${id}`}
        onClick={({ currentTarget }) => removeAndMoveFocus(currentTarget, onRemove)}
      >
        <Label>{messages.remove}</Label>
      </button>
    </div>
  );
}

/** A card's reading time, or the part of it that is left. */
function lengthOf({ text }: Card, progress = 1): string {
  if (text.kind !== 'full') return messages.headlineOnly;
  if (progress >= 1) return messages.minutes(text.minutes);
  return messages.minutesLeft(Math.max(1, Math.round(text.minutes * (1 - progress))), text.minutes);
}

function Separated({ children }: { readonly children: readonly ReactNode[] }) {
  return children
    .filter((child) => child !== null && child !== undefined)
    .map((child, i) => (
      <Fragment key={i}>
        {i === 0 ? null : <span>{messages.separator}</span>}
        {child}
      </Fragment>
    ));
}

/** Removes a row of a list. Focus moves to the next row, else to the previous one, else to the heading. */
function removeAndMoveFocus(button: HTMLElement, remove: () => void): void {
  const row = button.closest('li');
  const link = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('a');
  remove();
  if (link === null || link === undefined) focusHeading();
  else link.focus({ preventScroll: true });
}
