import type { ReactNode } from 'react';
import { topicAddress } from '../edition/addresses.ts';
import type { Story } from '../edition/published.ts';
import { PageLink } from './PageLink.tsx';
import { Names } from './StoryHeader.tsx';

/** Below a story: who and what it is about, and where it came from. */
export function StoryFoot({ story }: { readonly story: Story }) {
  const provenance: [string, ReactNode][] = [
    ...(story.basedOn.length > 0 ? [['Based on', <Names names={story.basedOn} />] satisfies [string, ReactNode]] : []),
    ...(story.copyrightHolder === undefined ? [] : [['Copyright', <Names names={[story.copyrightHolder]} />] satisfies [string, ReactNode]]),
    ...(story.license === undefined ? [] : [['License', <Names names={[story.license]} />] satisfies [string, ReactNode]]),
  ];
  if (story.topics.length === 0 && provenance.length === 0) return null;
  return (
    <footer className="mt-8 max-w-measure border-t border-rule pt-3 font-sans text-label text-soft">
      {story.topics.length === 0 ? null : (
        <nav aria-label="Topics of this story" className="flex gap-x-4">
          <p className="shrink-0 py-3">About</p>
          <ul className="flex flex-wrap gap-x-4">
            {story.topics.map(({ slug, name }) => (
              <li key={slug}>
                <PageLink to={topicAddress(slug)} className="inline-block py-3 link">
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {provenance.map(([label, names]) => (
        <p key={label} className="py-1">
          <span>{label} </span>
          {names}
        </p>
      ))}
    </footer>
  );
}
