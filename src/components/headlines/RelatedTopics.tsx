import * as messages from '#messages/lists.ts';
import { topicAddress, topicsAddress } from '../../edition/addresses.ts';
import type { Link } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';

/** Topics that share stories with a topic. */
export function RelatedTopics({
  topics,
  isBeside = false,
}: {
  readonly topics: readonly Link[];
  /** Whether a wide window shows them in a column beside the headlines. */
  readonly isBeside?: boolean;
}) {
  if (topics.length === 0) return null;
  const [frame, heading] = isBeside
    ? ['max-wide:mt-8', 'border-t-3 border-strong py-3.25 text-heading font-bold text-ink']
    : ['mt-8 gap-x-4 wide:flex', 'shrink-0 pt-3.25 wide:pb-3.25'];
  return (
    <nav aria-labelledby="related-topics" className={`font-sans text-label text-soft ${frame}`}>
      <p id="related-topics" className={heading}>
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
