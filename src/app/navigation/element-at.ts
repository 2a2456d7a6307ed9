import { blockOf } from '../../edition/passage-link.ts';

/** The element that a fragment names. */
export function elementAt(hash: string): HTMLElement | null {
  const id = blockOf(hash);
  return id === undefined ? null : document.getElementById(id);
}
