import { useSyncExternalStore } from 'react';
import { qrCodeRenderer } from './print-resources.ts';

const none = () => undefined;

/** The QR code of a page's address, for paper only. It is missing if the page is printed by the browser's menu. */
export function PrintedQrCode({ address }: { readonly address: string }) {
  const render = useSyncExternalStore(qrCodeRenderer.watch, qrCodeRenderer.get, none);
  return render?.(address) ?? null;
}
