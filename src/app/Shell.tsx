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
import { FocusOnNavigation } from './FocusOnNavigation.tsx';
import { LoadingIndicator } from './LoadingIndicator.tsx';

/** The components of other features that pages contain. */
export const slots: Slots = { CardNote: ReadNote, CardAction: CardSaveButton, PageTools, FooterTools: ShortcutsButton };

let isMounted = false;

/**
 * The key under which a page's scroll position is stored. The page that the document was loaded for has a key of its
 * own, which has no stored position: the browser or the reader may have scrolled the page before the app started.
 */
const scrollKeyOf = ({ key }: Location): string => (isMounted ? key : 'loaded');

/** Surrounds every page. It stays mounted when the page changes. */
export function Shell() {
  const { pathname } = useLocation();
  const page = useOutlet();
  useEffect(() => {
    isMounted = true;
    // Browsers color visited links. If read stories are stored, the app's own marks replace that.
    if (store.isPersistent) document.documentElement.dataset['marks'] = '';
    return appearanceSettings.watch(() =>
      applyAppearance(appearanceSettings.get(settingsId) ?? defaultAppearance, document),
    );
  }, []);
  return (
    <SlotsContext value={slots}>
      {/* Each page has new elements: browser translation may have replaced text nodes in the old ones. */}
      <Fragment key={pathname}>{page}</Fragment>
      <LoadingIndicator />
      <ListeningSlot />
      <Notices />
      <Announcer />
      <FocusOnNavigation />
      <ScrollRestoration getKey={scrollKeyOf} />
    </SlotsContext>
  );
}
