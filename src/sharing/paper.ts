/** What paper has beyond the page on a screen. It is loaded when a page is first printed. */
import type { ReactNode } from 'react';

type Draw = (address: string) => ReactNode;

let draw: Draw | undefined;
const watchers = new Set<() => void>();

/** Draws a page's address for a camera; undefined until paper has been asked for. */
export const drawCode = (): Draw | undefined => draw;

export function drawCodeBy(by: Draw): void {
  draw = by;
  for (const changed of watchers) changed();
}

export function watchCode(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Pictures that have not been loaded. */
export const latePictures = (): HTMLImageElement[] => [...document.images].filter(({ complete }) => !complete);
