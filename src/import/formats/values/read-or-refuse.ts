import type { Found } from '../../original.ts';
import { UnfitText } from './html.ts';
import { refuse } from './refuse.ts';

/** Reads an item. One whose text no story can have is refused, and does not stop the others. */
export function readOrRefuse(place: string, read: () => Found): Found {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnfitText) return refuse(place, place, error.message);
    throw error;
  }
}
