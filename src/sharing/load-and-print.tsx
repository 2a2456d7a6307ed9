import { QrCode } from '../components/QrCode.tsx';
import { setQrCodeRenderer, unloadedImages } from './print-resources.ts';

/** Milliseconds that pictures may take; what comes later is missing on paper. */
const patience = 4000;

/** Prints the page once what a screen can wait for is there: the code, and pictures further down than the reader has been. */
export async function loadAndPrint(): Promise<void> {
  const pictures = unloadedImages().map((picture) => {
    picture.loading = 'eager';
    return picture.decode();
  });
  setQrCodeRenderer((address) => (
    <QrCode
      text={address}
      name="The address of this page, as a code"
      className="float-end -me-[2.5mm] mt-2 hidden size-[28mm] print:block"
    />
  ));
  const patient = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(pictures), patient]);
  // In a turn of its own, when the code has been drawn.
  setTimeout(() => print());
}
