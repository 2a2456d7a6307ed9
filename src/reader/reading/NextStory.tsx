import * as messages from '#messages/reader/controls.ts';
import { CardKicker } from '../../components/headlines/CardKicker.tsx';
import { Label } from '../../components/Label.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { storyAddress } from '../../edition/addresses.ts';
import type { Card, Language } from '../../edition/published.ts';
import { isSeen } from '../history/opened.ts';
import { readStories, visits } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';

/** The first related story that was neither opened nor read, else the first one. */
export function nextStory(related: readonly Card[], isSeen: (slug: string) => boolean): Card | undefined {
  return related.find(({ slug }) => !isSeen(slug)) ?? related[0];
}

/** At the end of a story: a link to the next one. */
export function NextStory({
  related,
  language,
}: {
  readonly related: readonly Card[];
  /** Of the edition: the story around may be in another one. */
  readonly language: Language;
}) {
  const read = useCollection(readStories);
  const opened = useCollection(visits);
  const isKnown = read !== undefined && opened !== undefined;
  const card = nextStory(related, (slug) => isKnown && isSeen(slug));
  if (card === undefined) return null;
  const { lang, dir } = card.language ?? language;
  return (
    // Reader views take a `nav` inside an article for a part of its text, but leave out the role.
    <div
      role="navigation"
      aria-labelledby="next"
      data-headline
      className="mt-8 border-t-3 border-strong print:hidden"
      data-prefetch="in-view"
    >
      <PageLink to={storyAddress(card.slug)} className="group block py-3.5 hover:no-underline" lang={lang} dir={dir}>
        <span id="next" className="mb-1 block font-sans text-small font-semibold text-spot">
          <Label>{messages.next}</Label>
        </span>{' '}
        <CardKicker card={card} />
        <span
          key={card.slug}
          data-next
          className={`block min-h-[2lh] max-w-note text-standfirst font-medium text-balance ${underlineOnHover}`}
        >
          {card.headline}
        </span>
      </PageLink>
    </div>
  );
}

const underlineOnHover = 'group-hover:underline group-hover:decoration-spot group-hover:decoration-2';
