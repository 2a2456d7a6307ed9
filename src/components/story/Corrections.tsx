import { Fragment } from 'react';
import { factSeparator } from '#messages/headlines.ts';
import * as messages from '#messages/story.ts';
import { correctionId } from '../../edition/page-elements.ts';
import type { Change, Story } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { LocalTime } from '../LocalTime.tsx';
import { RichText } from '../RichText.tsx';

/** A story's corrections, above its text. */
export function Corrections({ story }: { readonly story: Story }) {
  if (story.corrections.length === 0) return null;
  return (
    <section aria-labelledby={correctionId} className="mb-7 border-s-3 border-spot ps-4.5 text-body">
      {story.corrections.map(({ text, published, change }, i) => (
        <p key={i} className="py-1">
          <strong className="font-sans text-label" id={i === 0 ? correctionId : undefined}>
            <Label>{messages.correction}</Label>
          </strong>
          {published === undefined ? null : (
            <span className="font-sans text-label text-soft">
              <span>{factSeparator}</span>
              <LocalTime moment={published} />
            </span>
          )}{' '}
          <span className="block">{change === undefined ? <RichText content={text} /> : change.map(shownChange)}</span>
        </p>
      ))}
    </section>
  );
}

const shownChange = ({ kind, text }: Change, i: number, changes: readonly Change[]) =>
  kind === 'removed' ? (
    <Fragment key={i}>
      <del>{text}</del>
      {/* The space keeps the earlier words apart from those that take their place. */}
      {changes[i + 1]?.kind === 'added' ? ' ' : null}
    </Fragment>
  ) : kind === 'added' ? (
    <ins key={i} className="font-semibold">
      {text}
    </ins>
  ) : (
    <span key={i}>{text}</span>
  );
