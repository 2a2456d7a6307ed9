import { useEffect, useSyncExternalStore } from 'react';
import { Label } from '../components/Label.tsx';
import { qrCodeRenderer, unloadedImages, watchQrCodeRenderer } from './print-resources.ts';

/** What cannot be fetched does not keep a page from being printed. */
const printPage = () =>
  void import('./load-and-print.tsx').then(
    (loaded) => loaded.loadAndPrint(),
    () => print(),
  );

/** Prints a story, or has the browser save it as a PDF. The keys for it do the same. */
export function PrintButton() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted =
        event.key.toLowerCase() === 'p' && event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey;
      // Once all is there, the browser prints by itself.
      if (!wanted || event.defaultPrevented || (qrCodeRenderer() !== undefined && unloadedImages().length === 0))
        return;
      event.preventDefault();
      if (!event.repeat) printPage();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <button type="button" data-needs-script className="tool noscript:hidden" onClick={printPage}>
      <Label>Print</Label>
    </button>
  );
}

const none = () => undefined;

/** On paper, the address of a page for a camera. A page that the browser prints by itself has it in words only. */
export function PrintedQrCode({ address }: { readonly address: string }) {
  const draw = useSyncExternalStore(watchQrCodeRenderer, qrCodeRenderer, none);
  return draw?.(address) ?? null;
}
