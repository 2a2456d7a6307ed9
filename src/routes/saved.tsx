import { useSuspenseQuery } from '@tanstack/react-query';
import { Label } from '../components/Label.tsx';
import { Page } from '../components/Page.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/PageMeta.tsx';
import { frontAddress, historyAddress } from '../edition/addresses.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { OnThisDevice } from '../reader/OnThisDevice.tsx';
import { SavedList } from '../reader/SavedList.tsx';
import { saved } from '../reader/shelves.ts';
import { useShelf } from '../reader/use-shelf.ts';

/** What this reader has saved for later. The page is pressed without any of it: that is on their device alone. */
export function Component() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const records = useShelf(saved);
  return (
    <Page masthead={masthead}>
      <PageMeta masthead={masthead} title="Saved" description="Headlines saved for later, on this device." />
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 pt-8 pb-5">
        <PageHeading lang="en">Saved</PageHeading>
        <PageLink to={historyAddress} className="inline-block py-3.25 font-sans text-label link">
          <Label>History</Label>
        </PageLink>
      </header>
      <OnThisDevice records={records} empty={<NothingSaved />}>
        {(known) => <SavedList records={known} />}
      </OnThisDevice>
    </Page>
  );
}

function NothingSaved() {
  return (
    <div className="border-t-3 border-strong py-6">
      <p className="max-w-note text-standfirst text-soft">
        <Label>Nothing is saved yet. Press Save beside any headline or in a story, and it waits for you here.</Label>
      </p>
      <p className="font-sans text-label">
        <PageLink to={frontAddress} className="inline-block py-3.25 link">
          <Label>Go to the front page</Label>
        </PageLink>
      </p>
    </div>
  );
}
