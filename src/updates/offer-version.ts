import * as messages from '#messages/updates.ts';
import { correctionId } from '../edition/page-elements.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { closeNotice, currentNotice, type Notice } from '../reader/notices.ts';
import { showNoticeWhenFree } from '../reader/show-when-free.ts';
import type { NewVersion } from './check-edition.ts';
import { keepPlace } from './reading-place.ts';

const texts: Readonly<Record<NewVersion['change'], string>> = {
  'new-stories': messages.newStories,
  'new-page': messages.newPage,
  'new-story': messages.newStory,
  corrected: messages.corrected,
};

export interface VersionOffers {
  /** Offers a newer version of the page that is shown. */
  readonly offer: (version: NewVersion) => void;
  /** Takes back the offer: another page is shown. */
  readonly withdraw: () => void;
}

/**
 * Creates the functions that offer a newer version of a page. A notice offers it, and the page stays as it is until the
 * reader accepts. Then the text that is being read keeps its place in the window.
 * @param show puts the data of a page in place of the shown one
 */
export function versionOffers(show: (version: NewVersion) => void): VersionOffers {
  let offered: { version: NewVersion; readonly notice: Notice; readonly endWait: () => void } | undefined;

  function withdraw(): void {
    offered?.endWait();
    closeNotice(offered?.notice ?? noNotice);
    offered = undefined;
  }

  async function take(): Promise<void> {
    const version = offered?.version;
    offered = undefined;
    const root = document.querySelector('main');
    if (version === undefined || root === null) return;
    // React can't update texts that a translator has replaced.
    if (root.querySelector('font') !== null) return reloadPage();
    await keepPlace(root, () => show(version));
    if (version.change === 'corrected') sayWhereTheCorrectionIs();
  }

  return {
    withdraw,
    offer(version) {
      const text = texts[version.change];
      if (offered?.notice.text === text && currentNotice.get() === offered.notice) {
        // It has been announced.
        offered.version = version;
        return;
      }
      withdraw();
      const notice: Notice = { text, action: { label: messages.update, run: () => void take() } };
      offered = { version, notice, endWait: showNoticeWhenFree(notice) };
    },
  };
}

const noNotice: Notice = { text: '' };

/** A reader further down does not see the correction that has been added. */
function sayWhereTheCorrectionIs(): void {
  const correction = document.getElementById(correctionId);
  if (correction === null || correction.getBoundingClientRect().top >= 0) return;
  showNoticeWhenFree({
    text: messages.correctionAbove,
    action: { label: messages.showCorrection, run: () => correction.scrollIntoView({ block: 'center' }) },
  });
}
