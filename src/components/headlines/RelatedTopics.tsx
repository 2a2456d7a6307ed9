import * as messages from '#messages/lists.ts';
import { topicAddress, topicsAddress } from '../../edition/addresses.ts';
import type { Link } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';

/** Topics that share stories with a topic. */
export function RelatedTopics({ topics }: { readonly topics: readonly Link[] }) {
  if (topics.length === 0) return null;
  return (
    <nav aria-labelledby="related-topics" className="mt-8 gap-x-4 font-sans text-label text-soft wide:flex">
      <p id="related-topics" className="shrink-0 pt-3.25 wide:pb-3.25">
        <Label>{messages.relatedTopics}</Label>
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {topics.map(({ slug, name, language }) => (
          <li key={slug}>
            <PageLink to={topicAddress(slug)} className="inline-block py-3.25 link" lang={language?.lang}>
              {name}
            </PageLink>
          </li>
        ))}
        <li>
          <PageLink to={topicsAddress()} className="inline-block py-3.25">
            <Label>{messages.allTopics}</Label>
          </PageLink>
        </li>
      </ul>
    </nav>
  );
}
