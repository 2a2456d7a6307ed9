/** What paper has beyond the page on a screen. It is loaded when a page is first printed. */
import type { ReactNode } from 'react';
import { observable } from '../platform/observable.ts';

type Draw = (address: string) => ReactNode;

const draw = observable<Draw | undefined>(undefined);

/** Draws a page's address for a camera; undefined until paper has been asked for. */
export const { get: drawCode, set: drawCodeBy, watch: watchCode } = draw;

/** Pictures that have not been loaded. */
export const latePictures = (): HTMLImageElement[] => [...document.images].filter(({ complete }) => !complete);
