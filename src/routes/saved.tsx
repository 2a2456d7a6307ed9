import { language } from '#messages/language.ts';
import * as messages from '#messages/reader/saved.ts';
import { goToFrontPage } from '#messages/page.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Label } from '../components/Label.tsx';
import { FullHeight } from '../components/page/FullHeight.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { frontAddress, historyAddress, listMark, publicAddress, savedAddress } from '../edition/addresses.ts';
import { ListenToSaved } from '../listening/ListenToSaved.tsx';
import type { KeepEdition } from '../offline-edition/KeepEdition.tsx';
import { assertLoaded } from '../components/assert-loaded.ts';
import { renewAssets } from '../platform/renew-assets.ts';
import { withExport } from '../platform/with-export.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { ImportList } from '../reader/transfer/ImportList.tsx';
import { TransferPanel } from '../reader/transfer/TransferPanel.tsx';
import { OnThisDevice } from '../reader/OnThisDevice.tsx';
import { SavedList } from '../reader/saved/SavedList.tsx';
import { savedStories } from '../reader/storage/collections.ts';
import { StoredCard } from '../reader/StoredCard.tsx';
import { useCollection } from '../reader/storage/use-collection.ts';

assertLoaded(StoredCard);

/** The stories that this reader has saved. The built page has none of them: they are only on the reader's device. */
export function Component() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const records = useCollection(savedStories);
  const { hash } = useLocation();
  return (
    <Page masthead={masthead}>
      <PageMeta masthead={masthead} lang={language} title={messages.saved} description={messages.description} />
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 pt-8 pb-5">
        <PageHeading>
          <Label>{messages.saved}</Label>
        </PageHeading>
        <div className="flex flex-wrap items-baseline gap-x-3 print:hidden">
          <ListenToSaved records={records} />{' '}
          <PageLink to={historyAddress} className="inline-block py-3.25 font-sans text-label link">
            <Label>{messages.history}</Label>
          </PageLink>
        </div>
      </header>
      <FullHeight>
        {records !== undefined && hash.startsWith(listMark) ? (
          <ImportList key={hash} fragment={hash} saved={records} />
        ) : (
          <>
            <OnThisDevice records={records} empty={<NothingSaved />}>
              {(known) => <SavedList records={known} />}
            </OnThisDevice>
            {records === undefined ? null : (
              <TransferPanel
                edition={masthead.name}
                records={records}
                page={publicAddress(
                  masthead.url ?? new URL(import.meta.env.BASE_URL, location.origin).href,
                  savedAddress,
                )}
              />
            )}
            <KeepEditionWhenLoaded />
          </>
        )}
      </FullHeight>
    </Page>
  );
}

/** Loads what keeps the whole edition offline. It is the last part of the page, so that its coming moves nothing. */
function KeepEditionWhenLoaded() {
  const [Panel, setPanel] = useState<typeof KeepEdition>();
  useEffect(() => {
    Promise.all([
      import('../offline-edition/KeepEdition.tsx').then(withExport('KeepEdition')),
      // The panel's code is in two files.
      import('../offline-edition/keeper.ts').then(withExport('keepEdition')),
    ]).then(
      ([loaded]) => setPanel(() => loaded.KeepEdition),
      // The browser may keep a broken file.
      () => renewAssets(),
    );
  }, []);
  return Panel === undefined ? null : <Panel />;
}

function NothingSaved() {
  return (
    <div className="border-t-3 border-strong py-6">
      <p className="max-w-note text-standfirst text-soft">
        <Label>{messages.nothingSavedYet}</Label>
      </p>
      <p className="font-sans text-label">
        <PageLink to={frontAddress} className="inline-block py-3.25 link">
          <Label>{goToFrontPage}</Label>
        </PageLink>
      </p>
    </div>
  );
}
