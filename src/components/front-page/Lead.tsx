import type { ReactNode } from 'react';
import * as messages from '#messages/front-page.ts';
import { storyAddress } from '../../edition/addresses.ts';
import type { FrontPage } from '../../edition/published.ts';
import { kickerOf } from '../Kicker.tsx';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';
import { Picture } from '../Picture.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { RelatedHeadlines } from '../headlines/RelatedHeadlines.tsx';
import { RichText } from '../RichText.tsx';
import { LeadLink } from './LeadLink.tsx';

const columns = 'columns-[18rem_2] gap-8 print:columns-[14rem_2] print:text-label [column-rule:1px_solid_var(--rule)]';

/** The featured story, set large, with its related headlines beside it. */
export function Lead({ lead, beside }: { readonly lead: NonNullable<FrontPage['lead']>; readonly beside?: ReactNode }) {
  const { card, section, image, description, opening, continues, related, relatedTotal } = lead;
  const { lang, dir } = card.language ?? {};
  const address = storyAddress(card.slug);
  const kicker = kickerOf(card, section);
  return (
    <div className="mt-4 gap-x-12 wide:grid wide:grid-cols-[minmax(0,1fr)_21rem]">
      <article className={kicker ? undefined : 'pt-5'}>
        {kicker}
        <h2 data-headline className="mb-5 max-w-[20ch] title" lang={lang} dir={dir}>
          <PageLink to={address}>{card.headline}</PageLink>
        </h2>
        {description && (
          <p className="mb-5 max-w-note text-standfirst text-soft text-pretty" lang={lang} dir={dir}>
            {description}
          </p>
        )}
        {image && (
          <div className="mb-6 text-story" lang={lang} dir={dir}>
            <Picture image={image} place="front" />
          </div>
        )}
        <div className={continues ? columns : 'max-w-note'} lang={lang} dir={dir}>
          {opening.map((text, i) => (
            <p key={i} className="mb-[0.9em] text-pretty hyphens-auto">
              <RichText content={text} />
            </p>
          ))}
        </div>
        <LeadLink lead={lead} />
      </article>
      <div className="max-wide:mt-10">
        <ErrorBoundary>
          <RelatedHeadlines
            cards={related}
            more={
              relatedTotal > related.length ? (
                <p className="font-sans text-label print:hidden">
                  <PageLink to={`${address}#related`} className="inline-block py-3.25 link">
                    <Label>{messages.allRelatedHeadlines(relatedTotal)}</Label>
                  </PageLink>
                </p>
              ) : null
            }
          />
        </ErrorBoundary>
        {beside}
      </div>
    </div>
  );
}
