/** What paper has beyond the page on a screen. It is loaded when a page is first printed. */
import type { ReactNode } from 'react';
import { observable } from '../platform/observable.ts';

type QrCodeRenderer = (address: string) => ReactNode;

const draw = observable<QrCodeRenderer | undefined>(undefined);

/** Draws a page's address for a camera; undefined until paper has been asked for. */
export const { get: qrCodeRenderer, set: setQrCodeRenderer, watch: watchQrCodeRenderer } = draw;

/** Pictures that have not been loaded. */
export const unloadedImages = (): HTMLImageElement[] => [...document.images].filter(({ complete }) => !complete);
