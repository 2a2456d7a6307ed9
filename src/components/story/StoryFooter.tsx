import { topicAddress } from '../../edition/addresses.ts';
import type { Story } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { externalLinks, PrintedLinks } from './PrintedLinks.tsx';
import { PageLink } from '../PageLink.tsx';
import { NameList } from '../NameList.tsx';

/** Below a story: who and what it is about, and where it came from; on paper also where its links lead. */
export function StoryFooter({ story }: { readonly story: Story }) {
  const provenance = [
    { label: 'Based on', names: story.basedOn },
    { label: 'Copyright', names: [story.copyrightHolder ?? []].flat() },
    { label: 'License', names: [story.license ?? []].flat() },
  ].filter(({ names }) => names.length > 0);
  const onScreen = story.topics.length > 0 || provenance.length > 0;
  const onPaper = provenance.length > 0 || externalLinks(story).next().done !== true;
  if (!onScreen && !onPaper) return null;
  return (
    <footer
      className={`mt-8 border-t border-rule pt-3 font-sans text-label text-soft print:mt-4 ${onScreen ? '' : 'hidden print:block'} ${onPaper ? '' : 'print:hidden'}`}
    >
      {story.topics.length === 0 ? null : (
        <nav aria-label="Topics of this story" className="gap-x-4 wide:flex print:hidden">
          <p className="shrink-0 pt-3.25 wide:pb-3.25">
            <Label>About</Label>
          </p>
          <ul className="flex flex-wrap gap-x-4">
            {story.topics.map(({ slug, name }) => (
              <li key={slug}>
                <PageLink to={topicAddress(slug)} className="inline-block py-3.25 link">
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {provenance.map(({ label, names }) => (
        <p key={label} className="py-1">
          <Label>{label}</Label> <NameList names={names} />
        </p>
      ))}
      <PrintedLinks story={story} />
    </footer>
  );
}
