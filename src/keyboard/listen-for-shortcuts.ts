import { withExport } from '../platform/with-export.ts';
import { settingsId } from '../reader/appearance/appearance.ts';
import { closeNotice } from '../reader/notices.ts';
import { reportNotLoaded } from '../reader/report-not-loaded.ts';
import { shortcutSettings } from '../reader/storage/later-collections.ts';
import type { ShortcutContext } from './shortcut-context.ts';
import { createShortcutReader } from './shortcut-reader.ts';
import { prefix } from './shortcuts.ts';

/**
 * Listens for shortcuts. The browser's default for the key is prevented at once; the code of the
 * actions is loaded with the first shortcut, which runs as soon as it has arrived.
 * @returns a function that stops listening
 */
export function listenForShortcuts(context: ShortcutContext): () => void {
  const read = createShortcutReader();
  const onKeyDown = (event: KeyboardEvent) => {
    if (shortcutSettings.get(settingsId)?.off === true) return;
    const shortcut = read(event);
    if (shortcut === 'Escape') return closeNotice();
    if (shortcut === undefined) return;
    event.preventDefault();
    if (shortcut === prefix) return;
    import('./shortcut-actions.ts').then(withExport('runShortcut')).then(
      ({ runShortcut }) => runShortcut(shortcut, context),
      () => reportNotLoaded('shortcuts'),
    );
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
