import { Fragment, useEffect, useSyncExternalStore } from 'react';
import { NavigationType, useLocation, useNavigationType, useOutlet } from 'react-router';
import { InSteps } from '../components/Later.tsx';
import { SlotsContext, type Slots } from '../components/slots-context.ts';
import { pagePatterns } from '../edition/addresses.ts';
import { ShortcutsButton } from '../keyboard/ShortcutsButton.tsx';
import { ListeningSlot } from '../listening/ListeningSlot.tsx';
import { applyAppearance, settingsId, defaultAppearance } from '../reader/appearance/appearance.ts';
import { HeadlineTools } from '../reader/HeadlineTools.tsx';
import { PageTools } from '../reader/PageTools.tsx';
import { CardSaveButton, SaveButtonNames } from '../reader/saved/SaveButton.tsx';
import { appearanceSettings, store } from '../reader/storage/collections.ts';
import { Announcer } from './Announcer.tsx';
import { lateParts } from './late-parts.ts';
import { neededHeadlines } from './navigation/needed-headlines.ts';
import { FocusOnNavigation } from './navigation/FocusOnNavigation.tsx';
import { ScrollPosition } from './navigation/ScrollPosition.tsx';

/** The components of other features that pages contain. */
export const slots: Slots = { CardAction: CardSaveButton, HeadlineTools, PageTools, FooterTools: ShortcutsButton };

const none = () => undefined;

/** The beginning of the addresses of stories. */
const stories = pagePatterns.story.replace(':slug/', '');

/** Surrounds every page. It stays mounted when the page changes. */
export function Shell() {
  const { key, pathname, hash } = useLocation();
  // After Back and Forward, and after links to passages, a page is scrolled.
  const isAtTop = useNavigationType() !== NavigationType.Pop && hash === '';
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
      {/* Each page has new elements: browser translation may have replaced text nodes in the old ones. A story that
          follows another keeps the header and the footer, and has new elements between them: see routes/story.tsx. */}
      <InSteps value={isAtTop || (neededHeadlines.get(key) ?? false)}>
        <Fragment key={pathname.startsWith(stories) ? stories : pathname}>{page}</Fragment>
      </InSteps>
      <ListeningSlot />
      {late}
      <SaveButtonNames />
      <Announcer />
      <FocusOnNavigation />
    </SlotsContext>
  );
}
