import { settingsId } from '../reader/appearance/appearance.ts';
import { closeNotice, showNotice } from '../reader/notices.ts';
import { shortcutSettings } from '../reader/storage/collections.ts';
import type { Desk } from './context.ts';
import { strokeReader } from './strokes.ts';

/**
 * Listens for shortcuts. What they do is loaded with the first of them, which is acted on as soon
 * as that is there; what the browser would do at such a key is prevented at once.
 * @returns a function that ends it
 */
export function listenForStrokes(desk: Desk): () => void {
  const read = strokeReader();
  const onKeyDown = (event: KeyboardEvent) => {
    if (shortcutSettings.get(settingsId)?.off === true) return;
    const stroke = read(event);
    if (stroke === 'Escape') return closeNotice();
    if (stroke === undefined) return;
    event.preventDefault();
    if (stroke === 'g') return;
    import('./act.ts').then(
      ({ act }) => act(stroke, desk),
      () => showNotice({ text: 'The keyboard shortcuts could not be fetched. Try again once the connection is back.' }),
    );
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
