import * as messages from '#messages/sharing.ts';
import { QrCode } from '../components/QrCode.tsx';
import { qrCodeRenderer, unloadedImages } from './print-resources.ts';

/** Milliseconds to wait for images. Images that load later are missing on paper. */
const imageTimeout = 4000;

/** Renders the page's QR code, loads all of its images, and then prints the page. */
export async function loadAndPrint(): Promise<void> {
  const images = unloadedImages().map((image) => {
    image.loading = 'eager';
    return image.decode();
  });
  qrCodeRenderer.set((address) => (
    <QrCode
      text={address}
      name={messages.qrCode}
      className="float-end -me-[2.5mm] mt-2 hidden size-[28mm] print:block"
    />
  ));
  const timeout = new Promise((resolve) => {
    setTimeout(resolve, imageTimeout);
  });
  await Promise.race([Promise.allSettled(images), timeout]);
  // In a task of its own, after React has rendered the QR code.
  setTimeout(() => print());
}
