import { Fragment, useEffect } from 'react';
import { ScrollRestoration, useLocation, useOutlet, type Location } from 'react-router';
import { SlotsContext, type Slots } from '../components/slots-context.ts';
import { ShortcutsButton } from '../keyboard/ShortcutsButton.tsx';
import { ListeningSlot } from '../listening/ListeningSlot.tsx';
import { applyAppearance, settingsId, defaultAppearance } from '../reader/appearance/appearance.ts';
import { Notices } from '../reader/Notices.tsx';
import { PageTools } from '../reader/PageTools.tsx';
import { ReadNote } from '../reader/history/ReadNote.tsx';
import { CardSaveButton } from '../reader/saved/SaveButton.tsx';
import { appearanceSettings, store } from '../reader/storage/collections.ts';
import { Announcer } from './Announcer.tsx';
import { LoadingLine } from './LoadingLine.tsx';

/** What other rooms put into pages. */
export const slots: Slots = { CardNote: ReadNote, CardAction: CardSaveButton, PageTools, FootTools: ShortcutsButton };

let shown = false;

/**
 * What a page's scroll position is kept under. The one that was loaded stands where the browser
 * has put it, or the reader has moved it since: what was kept of it is not asked for.
 */
const placeOf = ({ key }: Location): string => (shown ? key : 'loaded');

/** What stays while pages come and go. */
export function Shell() {
  const { pathname } = useLocation();
  const page = useOutlet();
  useEffect(() => {
    shown = true;
    // From now on the reader's own marks say what has been read, where they are kept.
    if (store.isPersistent) document.documentElement.dataset['marks'] = '';
    return appearanceSettings.watch(() =>
      applyAppearance(appearanceSettings.get(settingsId) ?? defaultAppearance, document),
    );
  }, []);
  return (
    <SlotsContext value={slots}>
      {/* A new page is new elements: text that a translator rewrote in the old ones is not reused. */}
      <Fragment key={pathname}>{page}</Fragment>
      <LoadingLine />
      <ListeningSlot />
      <Notices />
      <Announcer />
      <ScrollRestoration getKey={placeOf} />
    </SlotsContext>
  );
}
