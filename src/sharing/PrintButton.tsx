import { useEffect } from 'react';
import * as messages from '#messages/sharing.ts';
import { withExport } from '../platform/with-export.ts';
import { Label } from '../components/Label.tsx';
import { qrCodeRenderer, unloadedImages } from './print-resources.ts';

/** Prints the page with its QR code. If the code for that cannot be loaded, prints it without. */
const printPage = () =>
  void import('./load-and-print.tsx').then(withExport('loadAndPrint')).then(
    ({ loadAndPrint }) => loadAndPrint(),
    () => print(),
  );

const isPrintShortcut = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && ctrlKey !== metaKey && !shiftKey && !altKey;

/** Prints a story. Ctrl+P and Cmd+P do the same. Hidden without scripts. */
export function PrintButton() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintShortcut(event) || event.defaultPrevented) return;
      // With everything loaded, the browser can print by itself.
      if (qrCodeRenderer.get() !== undefined && unloadedImages().length === 0) return;
      event.preventDefault();
      if (!event.repeat) printPage();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <button type="button" data-needs-script="" className="tool noscript:hidden" onClick={printPage}>
      <Label>{messages.print}</Label>
    </button>
  );
}
