import type { Params } from 'react-router';
import { MissingFile } from '../queries/client.ts';

/**
 * The number of a list's page, from the parameters of its address. The first page's address has no number.
 * @throws MissingFile if it is not written as in addresses: a number from 2, without leading zeros
 */
export function pageNumber({ page }: Params): number {
  if (page === undefined) return 1;
  if (!/^(?:[2-9]|[1-9]\d{1,6})$/u.test(page)) throw new MissingFile(`page ${page}`);
  return Number(page);
}
