import { useEffect, useState } from 'react';
import { HeadlineList } from '../components/headlines/HeadlineList.tsx';
import { Label } from '../components/Label.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { SectionHeading } from '../components/SectionHeading.tsx';
import { historyAddress, savedAddress } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { offlineStories } from '../reader/storage/offline-stories.ts';

/** More would be a history, which is a page of its own. */
const mostListed = 12;

/** What can be read without a connection: stories of this reader's that are kept on the device. */
export function AvailableOffline() {
  const [cards, setCards] = useState<readonly Card[]>([]);
  useEffect(() => {
    let shown = true;
    void offlineStories().then((found) => {
      if (shown && found.length > 0) setCards(found);
    });
    return () => {
      shown = false;
    };
  }, []);
  return (
    <section aria-labelledby="kept" className="mt-10">
      <SectionHeading id="kept">
        <Label>On this device</Label>
      </SectionHeading>
      {cards.length === 0 ? null : <HeadlineList cards={cards.slice(0, mostListed)} className="headline-columns" />}
      <ul className="flex flex-wrap gap-x-6 font-sans text-label">
        <li>
          <PageLink to={savedAddress} className="inline-block py-3.25 link">
            <Label>Saved</Label>
          </PageLink>
        </li>
        <li>
          <PageLink to={historyAddress} className="inline-block py-3.25 link">
            <Label>History</Label>
          </PageLink>
        </li>
      </ul>
    </section>
  );
}
