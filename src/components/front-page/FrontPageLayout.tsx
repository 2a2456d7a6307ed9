import type { ReactNode } from 'react';
import * as messages from '#messages/front-page.ts';
import type { FrontPage } from '../../edition/published.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Label } from '../Label.tsx';
import { Lead } from './Lead.tsx';
import { SectionColumns } from './SectionColumns.tsx';

/**
 * The layout of the front page: the featured story, then the sections.
 * @param beside at the end of the column beside the featured story
 */
export function FrontPageLayout({
  front: { lead, groups },
  beside,
}: {
  readonly front: FrontPage;
  readonly beside?: ReactNode;
}) {
  return (
    <>
      {lead === undefined ? <NoStoriesYet /> : <Lead lead={lead} beside={beside} />}
      <ErrorBoundary>
        <SectionColumns groups={groups} />
      </ErrorBoundary>
    </>
  );
}

function NoStoriesYet() {
  return (
    <p className="max-w-note py-12 text-standfirst">
      <Label>{messages.noStoriesYet}</Label>
    </p>
  );
}
