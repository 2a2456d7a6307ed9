import { language } from '#messages/language.ts';
import * as messages from '#messages/not-found.ts';
import { goToFrontPage } from '#messages/page.ts';
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
import { frontAddress, listAddress, notFoundAddress, wordPrefix } from '../edition/addresses.ts';
import { isShell } from '../edition/page-state.ts';
import type { Card } from '../edition/published.ts';
import { MissingFile } from '../queries/client.ts';
import { mastheadQuery, wordsQuery } from '../queries/edition.ts';

/** The offline shell is served at any address, so it can't know which pages exist. */
export const loader = () => {
  if (!import.meta.env.SSR && isShell(document)) throw new MissingFile('the page');
  return null;
};

/** The page for an unknown address, with stories whose addresses are similar. */
export function Component() {
  const { data: masthead } = useQuery(mastheadQuery);
  return (
    <Page masthead={masthead}>
      <PageMeta masthead={masthead} lang={language} title={messages.pageNotFound} description={messages.explanation} />
      <div className="pt-10">
        <PageHeading>
          <Label>{messages.pageNotFound}</Label>
        </PageHeading>
        <p className="mt-5 max-w-note text-standfirst text-pretty text-soft">
          <Label>{messages.explanation}</Label>
        </p>
        <ul className="mt-4 flex flex-wrap gap-x-6 font-sans text-label">
          <li>
            <PageLink to={frontAddress} className="inline-block py-3.25 link">
              <Label>{goToFrontPage}</Label>
            </PageLink>
          </li>
          <li>
            <PageLink to={listAddress({ kind: 'headlines' })} className="inline-block py-3.25 link">
              <Label>{messages.seeAllStories}</Label>
            </PageLink>
          </li>
        </ul>
        <SimilarStories />
      </div>
    </Page>
  );
}

function SimilarStories() {
  const { pathname } = useLocation();
  const cards = useSimilarStories(pathname);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="mt-10 max-w-note">
      <SectionHeading id="similar">
        <Label>{messages.similarStories}</Label>
      </SectionHeading>
      <HeadlineList cards={cards} />
    </section>
  );
}

/** Fetches only the word files that the words of the address start like. A file that can't be read is left out. */
function useSimilarStories(pathname: string): readonly Card[] {
  const client = useQueryClient();
  const [cards, setCards] = useState<readonly Card[]>([]);
  useEffect(() => {
    let isStale = false;
    const look = async () => {
      const { similarStories, addressWords } = await import('./similar-stories.ts');
      // The page's own address has no words that a story could have.
      const words = pathname === notFoundAddress ? [] : addressWords(pathname);
      const prefixes = [...new Set(words.flatMap((word) => wordPrefix(word) ?? []))];
      const answers = await Promise.allSettled(prefixes.map((prefix) => client.query(wordsQuery(prefix))));
      const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      if (!isStale) setCards(similarStories(words, found));
    };
    look().catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, [client, pathname]);
  return cards;
}
