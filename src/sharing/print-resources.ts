/** What a printed page needs in addition to the page on screen: a QR code of its address, and every image. */
import type { ReactNode } from 'react';
import { observable } from '../platform/observable.ts';

/** Renders an address as a QR code. */
export type QrCodeRenderer = (address: string) => ReactNode;

/** Renders the QR code of a printed page. Undefined until the reader prints: the code for it is loaded then. */
export const qrCodeRenderer = observable<QrCodeRenderer | undefined>(undefined);

/** The page's images that have not been loaded, such as those far below the window. */
export const unloadedImages = (): HTMLImageElement[] => [...document.images].filter(({ complete }) => !complete);
