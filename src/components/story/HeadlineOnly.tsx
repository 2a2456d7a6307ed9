import * as messages from '#messages/story.ts';
import { paragraphAddress } from '../../edition/addresses.ts';
import type { Passage } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';

/** Replaces the text of a headline-only story: a notice, and quotations from stories that mention it. */
export function HeadlineOnly({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    // Reader views find so short a text only by its id, and by an element that contains another.
    <div id="text">
      <div className="mt-6 max-w-note border border-s-3 border-rule border-s-spot px-4.5 py-3.5 text-body">
        <p>
          <Label>{messages.onlyHeadline}</Label>
        </p>
      </div>
      {passages.length === 0 ? null : (
        <section aria-labelledby="mentioned-in" className="mt-8">
          <h2 id="mentioned-in" className="mb-3 font-sans text-small font-semibold text-soft">
            <Label>{messages.mentionedIn}</Label>
          </h2>
          {passages.map((passage) => (
            <Quotation key={passage.story.slug} passage={passage} />
          ))}
        </section>
      )}
    </div>
  );
}

function Quotation({ passage: { text, paragraph, story } }: { readonly passage: Passage }) {
  return (
    <figure className="mb-6 max-w-note border-s border-rule ps-5">
      <blockquote className="text-story" lang={story.language?.lang} dir={story.language?.dir}>
        <p>{text}</p>
      </blockquote>
      <figcaption className="font-sans text-label">
        <PageLink to={paragraphAddress(story.slug, paragraph)} className="inline-block py-3.25 link">
          {story.headline}
        </PageLink>
      </figcaption>
    </figure>
  );
}
