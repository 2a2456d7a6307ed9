import { paidContent, partOfSeries } from '#messages/headlines.ts';
import * as messages from '#messages/story.ts';
import { seriesAddress, storyAddress } from '../../edition/addresses.ts';
import type { StoryPage } from '../../edition/published.ts';
import { CardKicker } from '../headlines/CardKicker.tsx';
import { Label } from '../Label.tsx';
import { Message } from '../Message.tsx';
import { PageLink } from '../PageLink.tsx';

/** What few stories have below their text: the parts of their series before and after them, and who paid for them. */
export function BelowText({ page: { story, series } }: { readonly page: StoryPage }) {
  const { sponsor } = story;
  return (
    <>
      {series === undefined ? null : <SeriesNavigation story={story} series={series} />}
      {sponsor === undefined ? null : (
        <p className="mt-8 font-sans text-label text-soft">
          <Message
            of={paidContent(
              sponsor.url === undefined ? (
                <bdi>{sponsor.name}</bdi>
              ) : (
                <a href={sponsor.url} rel="sponsored noopener noreferrer" dir="auto" className="link">
                  {sponsor.name}
                </a>
              ),
            )}
          />
        </p>
      )}
    </>
  );
}

function SeriesNavigation({
  story: { slug, series },
  series: { topic, cards, total },
}: {
  readonly story: StoryPage['story'];
  readonly series: NonNullable<StoryPage['series']>;
}) {
  const index = cards.findIndex((card) => card.slug === slug);
  // Of a series that has just begun, the number of parts says nothing.
  const of = series?.position === undefined || total < 2 ? undefined : total;
  return (
    // Reader views take a `nav` inside an article for a part of its text, but leave out the role.
    <div
      role="navigation"
      aria-labelledby="series"
      className="mt-8 border-t border-rule pt-2 print:hidden"
      data-prefetch="in-view"
    >
      <p id="series" className="font-sans text-label font-semibold">
        <PageLink to={seriesAddress(topic.slug)} className="inline-block py-3.25" lang={topic.language?.lang}>
          <Message of={partOfSeries(<bdi>{topic.name}</bdi>, series?.position, of)} />
        </PageLink>
      </p>
      <ul>
        {[cards[index - 1], cards[index + 1]].map((card, i) =>
          card === undefined ? null : (
            <li key={card.slug} data-headline>
              <PageLink
                to={storyAddress(card.slug)}
                className="headline"
                lang={card.language?.lang}
                dir={card.language?.dir}
              >
                <b className="block font-sans text-small font-normal text-soft">
                  <Label>{i === 0 ? messages.previousPart : messages.nextPart}</Label>
                </b>{' '}
                <CardKicker card={card} />
                <span>{card.headline}</span>
              </PageLink>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
