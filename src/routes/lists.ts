import type { LoaderFunctionArgs, Params } from 'react-router';
import type { ListName } from '../edition/addresses.ts';
import { listQuery } from '../queries/edition.ts';
import { loadQuery } from './load-query.ts';
import { pageNumber } from './page-number.ts';

/** The kinds of lists, each with the function that reads its name from the parameters of an address. */
export const lists = {
  headlines: () => ({ kind: 'headlines' }),
  section: ({ slug = '' }: Params) => ({ kind: 'section', slug }),
  topic: ({ slug = '' }: Params) => ({ kind: 'topic', slug }),
} as const satisfies Record<ListName['kind'], (params: Params) => ListName>;

/** The loader of a list's screen. It is apart from the screen, so that data is loaded while the screen's code is. */
export const listLoader =
  (nameOf: (params: Params) => ListName) =>
  (args: LoaderFunctionArgs): Promise<null> =>
    loadQuery(args, listQuery(nameOf(args.params), pageNumber(args.params)));
