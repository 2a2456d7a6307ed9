import type { Params } from 'react-router';
import { MissingFile } from '../queries/client.ts';

/**
 * The page in an address: absent is the first, which has one address only.
 * @throws MissingFile where it is no number of a page
 */
export function pageNumber({ page }: Params): number {
  if (page === undefined) return 1;
  if (!/^(?:[2-9]|[1-9]\d{1,6})$/u.test(page)) throw new MissingFile(`page ${page}`);
  return Number(page);
}
