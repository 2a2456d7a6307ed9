import * as messages from '#messages/story.ts';
import { topicAddress } from '../../edition/addresses.ts';
import type { Named, Story } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PrintedLinks } from './PrintedLinks.tsx';
import { PageLink } from '../PageLink.tsx';
import { Message } from '../Message.tsx';
import { Name } from '../Name.tsx';

/** Below a story: its topics and sources; on paper also the addresses of its links. */
export function StoryFooter({ story }: { readonly story: Story }) {
  const { basedOn, copyrightHolder, license, links } = story;
  const provenance = [
    ...(basedOn.length === 0 ? [] : [messages.basedOn(basedOn.map(nameOf))]),
    ...(copyrightHolder === undefined ? [] : [messages.copyright(nameOf(copyrightHolder))]),
    ...(license === undefined ? [] : [messages.license(nameOf(license))]),
  ];
  const onScreen = story.topics.length > 0 || provenance.length > 0;
  const onPaper = provenance.length > 0 || links !== undefined;
  if (!onScreen && !onPaper) return null;
  const visibility = `${onScreen ? '' : 'print:block'} ${onPaper ? '' : 'print:hidden'}`;
  return (
    <footer
      hidden={!onScreen}
      className={`mt-8 border-t border-rule pt-3 font-sans text-label text-soft print:mt-4 ${visibility}`}
    >
      {story.topics.length === 0 ? null : (
        // Reader views take a `nav` inside an article for a part of its text, but leave out the role.
        <div role="navigation" aria-labelledby="about" className="gap-x-4 wide:flex print:hidden">
          <p id="about" className="shrink-0 pt-3.25 wide:pb-3.25">
            <Label>{messages.about}</Label>
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
        </div>
      )}
      {provenance.map((message, i) => (
        <p key={i} className="py-1">
          <Message of={message} />
        </p>
      ))}
      {links && <PrintedLinks links={links} />}
    </footer>
  );
}

const nameOf = (named: Named) => <Name of={named} />;
