import { language } from '#messages/language.ts';
import * as messages from '#messages/reader/history.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Label } from '../components/Label.tsx';
import { FullHeight } from '../components/page/FullHeight.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { savedAddress } from '../edition/addresses.ts';
import { assertLoaded } from '../components/assert-loaded.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { HistoryList } from '../reader/history/HistoryList.tsx';
import { OnThisDevice } from '../reader/OnThisDevice.tsx';
import { PauseHistory } from '../reader/history/PauseHistory.tsx';
import { visits } from '../reader/storage/collections.ts';
import { StoredCard } from '../reader/StoredCard.tsx';
import { useCollection } from '../reader/storage/use-collection.ts';

assertLoaded(StoredCard);

/** The stories that this reader has opened, by day. */
export function Component() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const records = useCollection(visits);
  return (
    <Page masthead={masthead}>
      <PageMeta masthead={masthead} lang={language} title={messages.history} description={messages.description} />
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 pt-8 pb-5">
        <PageHeading>
          <Label>{messages.history}</Label>
        </PageHeading>
        <PageLink to={savedAddress} className="inline-block py-3.25 font-sans text-label link print:hidden">
          <Label>{messages.saved}</Label>
        </PageLink>
      </header>
      <FullHeight>
        <OnThisDevice records={records} empty={<NothingOpened />}>
          {(known) => <HistoryList records={known} />}
        </OnThisDevice>
        {records === undefined ? null : <PauseHistory />}
      </FullHeight>
    </Page>
  );
}

function NothingOpened() {
  return (
    <p className="max-w-note border-t-3 border-strong py-6 text-standfirst text-soft">
      <Label>{messages.nothingOpenedYet}</Label>
    </p>
  );
}
