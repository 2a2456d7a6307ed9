import { sectionAddress } from '../edition/addresses.ts';
import type { Named, Story } from '../edition/published.ts';
import { Moment } from './Moment.tsx';
import { PageHeading } from './PageHeading.tsx';
import { PageLink } from './PageLink.tsx';

/** Section, headline, standfirst, and what is known of author, place and time. Nothing stands for what is not. */
export function StoryHeader({ story }: { readonly story: Story }) {
  const { lang, dir } = story.language ?? {};
  return (
    <header>
      {story.section === undefined ? null : <Kicker slug={story.section.slug} name={story.section.name} />}
      <PageHeading lang={lang} dir={dir}>
        {story.headline}
      </PageHeading>
      {story.description === undefined ? null : (
        <p className="mt-4 max-w-note text-standfirst text-soft text-pretty" lang={lang} dir={dir}>
          {story.description}
        </p>
      )}
      <StoryFacts story={story} />
    </header>
  );
}

export function Kicker({ slug, name }: { readonly slug: string; readonly name: string }) {
  return (
    <p className="font-sans text-small font-semibold text-spot">
      <PageLink to={sectionAddress(slug)} className="inline-block py-3.25">
        {name}
      </PageLink>
    </p>
  );
}

function StoryFacts({ story }: { readonly story: Story }) {
  const language = story.language?.lang;
  return (
    <ul className="my-6 flex flex-wrap gap-x-6 gap-y-1 border-y border-rule py-3.5 font-sans text-label text-soft">
      {story.authors.length === 0 ? null : (
        <li>
          <span>By </span>
          <Names names={story.authors} />
        </li>
      )}
      {story.dateline === undefined ? null : <li>{story.dateline}</li>}
      {story.published === undefined ? null : (
        <li>
          <Moment moment={story.published} language={language} />
        </li>
      )}
      {story.modified === undefined ? null : (
        <li>
          <span>Updated </span>
          <Moment moment={story.modified} language={language} />
        </li>
      )}
      <li>
        <bdi lang="en">{story.text.kind === 'full' ? `${story.text.minutes} min read` : 'Headline only'}</bdi>
      </li>
    </ul>
  );
}

/** Names in a row, as links where they have an address. */
export function Names({ names }: { readonly names: readonly Named[] }) {
  return names.map(({ name, url }, i) => (
    <span key={i}>
      {i === 0 ? null : <span>{i === names.length - 1 ? ' and ' : ', '}</span>}
      {url === undefined ? (
        <span>{name}</span>
      ) : (
        <a href={url} rel="noopener noreferrer" className="link">
          {name}
        </a>
      )}
    </span>
  ));
}
