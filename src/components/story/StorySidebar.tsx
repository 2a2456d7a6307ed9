import type { StoryPage } from '../../edition/published.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { MoreHeadlines } from '../headlines/MoreHeadlines.tsx';
import { RelatedHeadlines } from '../headlines/RelatedHeadlines.tsx';
import { rareParts } from '../rare-parts.ts';

/** Beside a story, or below it on a phone: related headlines, others of its section, and the story so far. */
export function StorySidebar({ page: { story, related, more, soFar } }: { readonly page: StoryPage }) {
  if (related.length === 0 && more === undefined && soFar === undefined) return null;
  const { StorySoFar } = rareParts;
  return (
    <div className="story-sidebar print:hidden">
      <ErrorBoundary>
        <RelatedHeadlines cards={related} />
        {more === undefined ? null : <MoreHeadlines section={more.section} cards={more.cards} />}
      </ErrorBoundary>
      {soFar === undefined || StorySoFar === undefined ? null : (
        <ErrorBoundary>
          <StorySoFar soFar={soFar} slug={story.slug} />
        </ErrorBoundary>
      )}
    </div>
  );
}
