import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { HeadlineList } from '../components/headlines/HeadlineList.tsx';
import { Label } from '../components/Label.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { SectionHeading } from '../components/SectionHeading.tsx';
import { frontAddress, listAddress, wordPrefix } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { isShell } from '../platform/loaded-page.ts';
import { MissingFile } from '../queries/client.ts';
import { mastheadQuery, wordsQuery } from '../queries/edition.ts';

/** A shell, which stands in for pages that could not be fetched, cannot know which there are. */
export const loader = () => {
  if (!import.meta.env.SSR && isShell()) throw new MissingFile('the page');
  return null;
};

/** The page for an address that leads nowhere: it says so, and offers what the address resembles. */
export function Component() {
  const { data: masthead } = useQuery(mastheadQuery);
  return (
    <Page masthead={masthead}>
      <PageMeta masthead={masthead} title="Page not found" description="There is no page at this address." />
      <div className="pt-10">
        <PageHeading>
          <Label>There is no page at this address</Label>
        </PageHeading>
        <p className="mt-5 max-w-note text-standfirst text-pretty text-soft">
          <Label>The address may be mistyped or cut off, or the story may have left the edition.</Label>
        </p>
        <ul className="mt-4 flex flex-wrap gap-x-6 font-sans text-label">
          <li>
            <PageLink to={frontAddress} className="inline-block py-3.25 link">
              <Label>Go to the front page</Label>
            </PageLink>
          </li>
          <li>
            <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 link">
              <Label>See all headlines</Label>
            </PageLink>
          </li>
        </ul>
        <Resembling />
      </div>
    </Page>
  );
}

function Resembling() {
  const { pathname } = useLocation();
  const cards = useResembling(pathname);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="resembling" className="mt-10 max-w-note">
      <SectionHeading id="resembling">
        <Label>Headlines that resemble it</Label>
      </SectionHeading>
      <HeadlineList cards={cards} />
    </section>
  );
}

/** Asks only for the few files of words that the address begins like; what cannot be read offers nothing. */
function useResembling(pathname: string): readonly Card[] {
  const client = useQueryClient();
  const [cards, setCards] = useState<readonly Card[]>([]);
  useEffect(() => {
    let shown = true;
    const look = async () => {
      const { similarHeadlines, addressWords } = await import('./similar-headlines.ts');
      const words = addressWords(pathname);
      const prefixes = [...new Set(words.flatMap((word) => wordPrefix(word) ?? []))];
      const answers = await Promise.allSettled(prefixes.map((prefix) => client.query(wordsQuery(prefix))));
      const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      if (shown) setCards(similarHeadlines(words, found));
    };
    look().catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [client, pathname]);
  return cards;
}
