import { memo, use } from 'react';
import * as messages from '#messages/page.ts';
import { frontAddress } from '../../edition/addresses.ts';
import type { Masthead } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';
import { SlotsContext } from '../slots-context.ts';
import { SectionLine } from './SectionLine.tsx';

/**
 * The header of all pages but the front page: a small nameplate, the sections, the reader's tools. `memo` keeps it from
 * rendering again when a story follows another.
 */
export const PageHeader = memo(function PageHeader({
  masthead,
  section,
}: {
  readonly masthead: Masthead | undefined;
  readonly section: string | undefined;
}) {
  const { PageTools } = use(SlotsContext);
  return (
    <div className="header-row border-b border-rule" data-name={masthead?.nameLength}>
      <p>
        <PageLink to={frontAddress} className="inline-block py-3.25 mini-nameplate hover:no-underline">
          {masthead?.name ?? <Label>{messages.frontPage}</Label>}
        </PageLink>
      </p>
      {PageTools && (
        <div className="wide:order-last">
          <PageTools />
        </div>
      )}
      <SectionLine
        masthead={masthead}
        current={section}
        className="-mb-px max-wide:w-full max-wide:border-t max-wide:border-rule"
      />
    </div>
  );
});
