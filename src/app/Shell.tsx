import { Fragment, useEffect, useSyncExternalStore } from 'react';
import { NavigationType, useLocation, useNavigationType, useOutlet } from 'react-router';
import { InSteps } from '../components/Later.tsx';
import { SlotsContext, type Slots } from '../components/slots-context.ts';
import { ShortcutsButton } from '../keyboard/ShortcutsButton.tsx';
import { ListeningSlot } from '../listening/ListeningSlot.tsx';
import { applyAppearance, settingsId, defaultAppearance } from '../reader/appearance/appearance.ts';
import { Notices } from '../reader/Notices.tsx';
import { PageTools } from '../reader/PageTools.tsx';
import { ReadNote } from '../reader/history/ReadNote.tsx';
import { CardSaveButton, SaveButtonNames } from '../reader/saved/SaveButton.tsx';
import { appearanceSettings, store } from '../reader/storage/collections.ts';
import { Announcer } from './Announcer.tsx';
import { lateParts } from './late-parts.ts';
import { FocusOnNavigation } from './navigation/FocusOnNavigation.tsx';
import { ScrollPosition } from './navigation/ScrollPosition.tsx';

/** The components of other features that pages contain. */
export const slots: Slots = { CardNote: ReadNote, CardAction: CardSaveButton, PageTools, FooterTools: ShortcutsButton };

const none = () => undefined;

/** Surrounds every page. It stays mounted when the page changes. */
export function Shell() {
  const { pathname } = useLocation();
  // After Back and Forward the whole page is needed at once: it may be scrolled.
  const isNew = useNavigationType() !== NavigationType.Pop;
  const page = useOutlet();
  const late = useSyncExternalStore(lateParts.watch, lateParts.get, none);
  useEffect(() => {
    // Browsers color visited links. If read stories are stored, the app's own marks replace that.
    if (store.isPersistent) document.documentElement.dataset['marks'] = '';
    return appearanceSettings.watch(() =>
      applyAppearance(appearanceSettings.get(settingsId) ?? defaultAppearance, document),
    );
  }, []);
  return (
    <SlotsContext value={slots}>
      {/* Before the page, whose own effects may scroll further. */}
      <ScrollPosition />
      {/* Each page has new elements: browser translation may have replaced text nodes in the old ones. */}
      <InSteps value={isNew}>
        <Fragment key={pathname}>{page}</Fragment>
      </InSteps>
      {late}
      <ListeningSlot />
      <Notices />
      <SaveButtonNames />
      <Announcer />
      <FocusOnNavigation />
    </SlotsContext>
  );
}
