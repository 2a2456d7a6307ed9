import { CodeNotLoaded } from '../code-not-loaded.ts';
import { rareParts } from '../rare-parts.ts';

/** Only pictures have the field `alt`. */
const hasPicture = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && ('alt' in data || Object.values(data).some(hasPicture));

/**
 * Loads the code of pictures if a page has one. The code is needed before the page is shown.
 * @returns whether code was loaded: the data has to be checked again
 * @throws CodeNotLoaded if the file can't be fetched or is damaged
 */
export async function loadPictures(page: object): Promise<boolean> {
  if (rareParts.PictureFigure !== undefined || !hasPicture(page)) return false;
  const error = await import('./picture-part.ts').catch((cause: unknown) => ({ cause }));
  if (rareParts.PictureFigure === undefined) throw new CodeNotLoaded('pictures did not load', error);
  return true;
}
