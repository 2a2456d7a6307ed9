import type { LoaderFunctionArgs, Params } from 'react-router';
import type { ListName } from '../edition/addresses.ts';
import { listQuery } from '../queries/edition.ts';
import { loadQuery } from './load-query.ts';
import { pageNumber } from './page-number.ts';

/** The list that an address names, by the parameters of the address. */
export const listOf = (kind: ListName['kind'], { slug = '' }: Params): ListName =>
  kind === 'headlines' ? { kind } : { kind, slug };

/** The loader of a list's screen. It is apart from the screen, so that data is loaded while the screen's code is. */
export const listLoader =
  (kind: ListName['kind']) =>
  (args: LoaderFunctionArgs): Promise<null> =>
    loadQuery(args, listQuery(listOf(kind, args.params), pageNumber(args.params)));
