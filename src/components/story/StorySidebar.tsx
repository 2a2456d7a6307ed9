import type { StoryPage } from '../../edition/published.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { MoreHeadlines } from '../headlines/MoreHeadlines.tsx';
import { RelatedHeadlines } from '../headlines/RelatedHeadlines.tsx';
import { rareParts } from '../rare-parts.ts';

/** Beside a story, or below it on a phone: related headlines, more on its topic or in its section, the story so far. */
export function StorySidebar({ page: { story, related, moreOn, more, soFar } }: { readonly page: StoryPage }) {
  if (related.length === 0 && moreOn === undefined && more === undefined && soFar === undefined) return null;
  const { StorySoFar } = rareParts;
  return (
    <div className="story-sidebar print:hidden">
      <ErrorBoundary>
        <RelatedHeadlines cards={related} />
        {moreOn && <MoreHeadlines kind="topic" of={moreOn.topic} cards={moreOn.cards} />}
        {more && <MoreHeadlines kind="section" of={more.section} cards={more.cards} />}
      </ErrorBoundary>
      {soFar === undefined || StorySoFar === undefined ? null : (
        <ErrorBoundary>
          <StorySoFar soFar={soFar} slug={story.slug} />
        </ErrorBoundary>
      )}
    </div>
  );
}
