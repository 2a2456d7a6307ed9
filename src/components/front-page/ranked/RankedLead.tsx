import type { ReactNode } from 'react';
import * as messages from '#messages/front-page.ts';
import { storyAddress } from '../../../edition/addresses.ts';
import type { FrontRanks } from '../../../edition/front-ranks.ts';
import type { FrontPage } from '../../../edition/published.ts';
import { RelatedHeadlines } from '../../headlines/RelatedHeadlines.tsx';
import { kickerOf } from '../../Kicker.tsx';
import { Label } from '../../Label.tsx';
import { PageLink } from '../../PageLink.tsx';
import { Picture } from '../../Picture.tsx';
import { RichText } from '../../RichText.tsx';
import { SectionHeading } from '../../SectionHeading.tsx';
import { LeadLink } from '../LeadLink.tsx';
import { CardList } from './CardList.tsx';

/** The featured story with stories about the same, and beside it the five that matter, or its related headlines. */
export function RankedLead({
  lead,
  ranks,
  beside,
}: {
  readonly lead: NonNullable<FrontPage['lead']>;
  readonly ranks: FrontRanks;
  readonly beside?: ReactNode;
}) {
  const { card, section, image, opening, continues, related } = lead;
  const { lang, dir } = card.language ?? {};
  const hasSidebar = ranks.five.length > 0 || related.length > 0;
  // Beside a picture the standfirst is enough.
  const hasOpening = opening.length > 0 && (image === undefined || ranks.standfirst === undefined);
  const pack =
    ranks.package.length === 0 ? null : (
      <div className="front-package" data-prefetch="in-view">
        <CardList cards={ranks.package} className="ruled-list" />
      </div>
    );
  return (
    <div className={hasSidebar ? 'front-top' : 'front-top front-top-alone'}>
      <article className={image === undefined ? 'front-lead-text-only' : undefined}>
        {image === undefined ? null : (
          <div className="front-lead-picture" lang={lang} dir={dir}>
            <Picture image={image} place="front" />
          </div>
        )}
        {kickerOf(card, section)}
        <h2 data-headline className="headline-1" lang={lang} dir={dir}>
          <PageLink to={storyAddress(card.slug)}>{card.headline}</PageLink>
        </h2>
        <div className={pack === null ? undefined : 'front-lead-text'}>
          <div>
            {ranks.standfirst === undefined ? null : (
              <p className="mt-3 max-w-note text-standfirst text-pretty" lang={lang} dir={dir}>
                {ranks.standfirst}
              </p>
            )}
            {hasOpening ? (
              <div
                className={continues ? 'front-opening front-opening-columns' : 'front-opening'}
                lang={lang}
                dir={dir}
              >
                {opening.map((text, i) => (
                  <p key={i}>
                    <RichText content={text} />
                  </p>
                ))}
              </div>
            ) : null}
            <LeadLink lead={lead} />
          </div>
          {pack}
        </div>
      </article>
      <div className="front-sidebar">
        {ranks.five.length === 0 ? (
          <RelatedHeadlines cards={related} />
        ) : (
          <section aria-labelledby="five" data-prefetch="in-view">
            <SectionHeading id="five">
              <Label>{ranks.five.length === 5 ? messages.fiveThatMatter : messages.whatMatters}</Label>
            </SectionHeading>
            <CardList cards={ranks.five} className="ruled-list front-five" />
          </section>
        )}
        {beside}
      </div>
    </div>
  );
}
