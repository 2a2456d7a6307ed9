import * as messages from '#messages/failures.ts';
import { useEffect, useState } from 'react';
import { HeadlineList } from '../components/headlines/HeadlineList.tsx';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { SectionHeading } from '../components/SectionHeading.tsx';
import { historyAddress, savedAddress } from '../edition/addresses.ts';
import { keepEditionId } from '../edition/offline-edition.ts';
import type { Card } from '../edition/published.ts';
import { offlineStories } from '../reader/storage/offline-stories.ts';

/** The most stories that are listed. The history page has the others. */
const maxListed = 12;

/** Stories that open without a connection: saved or opened by this reader, and stored on the device. */
export function AvailableOffline() {
  const [cards, setCards] = useState<readonly Card[]>([]);
  useEffect(() => {
    let isStale = false;
    void offlineStories().then((found) => {
      if (!isStale && found.length > 0) setCards(found);
    });
    return () => {
      isStale = true;
    };
  }, []);
  return (
    <section aria-labelledby="on-this-device" className="mt-10">
      <SectionHeading id="on-this-device">
        <Label>{messages.onThisDevice}</Label>
      </SectionHeading>
      {cards.length === 0 ? null : <HeadlineList cards={cards.slice(0, maxListed)} className="headline-columns" />}
      <ul className="flex flex-wrap gap-x-6 font-sans text-label">
        <li>
          <PageLink to={savedAddress} className="inline-block py-3.25 link">
            <Label>{messages.saved}</Label>
          </PageLink>
        </li>
        <li>
          <PageLink to={historyAddress} className="inline-block py-3.25 link">
            <Label>{messages.history}</Label>
          </PageLink>
        </li>
        <li>
          <PageLink to={`${savedAddress}#${keepEditionId}`} className="inline-block py-3.25 link">
            <Label>{messages.readOffline}</Label>
          </PageLink>
        </li>
      </ul>
    </section>
  );
}
