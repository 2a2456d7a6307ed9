import * as messages from '#messages/search.ts';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { SectionHeading } from '../components/SectionHeading.tsx';
import { searchAddress, topicAddress, topicsAddress } from '../edition/addresses.ts';
import type { SearchPage } from '../search-engine/format.ts';
import { queryString } from '../search-engine/query.ts';

/** Most topics that are listed. */
const maxTopicLinks = 24;

/** Shown while the query is empty: search tips, recent searches, and the topics with most stories. */
export function StartScreen({
  page: { topics },
  recentSearches,
  onClearRecent,
}: {
  readonly page: SearchPage;
  readonly recentSearches: readonly string[];
  readonly onClearRecent: () => void;
}) {
  return (
    <>
      <p className="mt-6 max-w-note text-body text-soft noscript:hidden">
        <Label>{messages.tips}</Label>
      </p>
      {recentSearches.length === 0 ? null : <RecentSearches texts={recentSearches} onClear={onClearRecent} />}
      {topics.length === 0 ? null : <TopTopics topics={topics} />}
    </>
  );
}

function RecentSearches({ texts, onClear }: { readonly texts: readonly string[]; readonly onClear: () => void }) {
  return (
    <section aria-labelledby="recent" className="mt-8 max-w-note">
      <SectionHeading id="recent">
        <Label>{messages.recentSearches}</Label>
      </SectionHeading>
      <ul className="border-t border-rule">
        {texts.map((text) => (
          <li key={text} className="border-b border-rule">
            <PageLink to={`${searchAddress}${queryString({ text })}`} className="headline">
              {text}
            </PageLink>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="tool -ms-(--tool-inset)" onClick={onClear}>
          <Label>{messages.clearRecentSearches}</Label>
        </button>
      </p>
    </section>
  );
}

function TopTopics({ topics }: Pick<SearchPage, 'topics'>) {
  return (
    <section aria-labelledby="topics" className="mt-8">
      <SectionHeading id="topics">
        <Label>{messages.topics}</Label>
      </SectionHeading>
      <ul className="headline-columns border-t border-rule">
        {topics.slice(0, maxTopicLinks).map(({ slug, name, language, stories }) => (
          <li key={slug} className="border-b border-rule">
            <PageLink to={topicAddress(slug)} className="headline" lang={language?.lang} dir={language?.dir}>
              <span>{name}</span>{' '}
              <span className="headline-note">
                <Label>{messages.stories(stories)}</Label>
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
      {topics.length <= maxTopicLinks ? null : (
        <p>
          <PageLink to={topicsAddress()} className="inline-block py-3.25 font-sans text-label link">
            <Label>{messages.allTopics}</Label>
          </PageLink>
        </p>
      )}
    </section>
  );
}
