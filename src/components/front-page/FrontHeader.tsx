import { use } from 'react';
import * as messages from '#messages/page.ts';
import { frontAddress, listAddress } from '../../edition/addresses.ts';
import type { Masthead } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageHeading } from '../page/PageHeading.tsx';
import { SectionLine } from '../page/SectionLine.tsx';
import { PageLink } from '../PageLink.tsx';
import { SlotsContext } from '../slots-context.ts';

/** The header of the front page: a large nameplate, which is the page's heading, the reader's tools, the sections. */
export function FrontHeader({
  masthead,
  count,
}: {
  readonly masthead: Masthead;
  /** How many stories the edition has. */
  readonly count: number | undefined;
}) {
  const { PageTools } = use(SlotsContext);
  return (
    <>
      <div
        className="header-row border-b-3 border-strong wide:items-end wide:pt-4 wide:pb-2"
        data-name={masthead.nameLength}
      >
        <PageHeading className="mini-nameplate wide:nameplate">
          <PageLink to={frontAddress} className="inline-block py-3.25 hover:no-underline">
            {masthead.name}
          </PageLink>
        </PageHeading>
        {count !== undefined && (
          <p className="text-end font-sans text-label text-soft max-wide:hidden">
            <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25">
              <Label>{messages.storiesInEdition(count)}</Label>
            </PageLink>
          </p>
        )}
        {PageTools && <PageTools />}
      </div>
      <SectionLine masthead={masthead} current="front" className="border-b border-rule" wraps />
    </>
  );
}
