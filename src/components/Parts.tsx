import { Fragment, type ReactNode } from 'react';

/**
 * A message with elements inside the sentence, in the order that the language puts them:
 * `<Parts of={messages.noResults(<q>{words}</q>)} />` with `noResults = <T>(words: T) => ['No results for ', words, '.']`.
 * Each text has an element of its own: browser translation replaces text nodes, which would break React's updates.
 */
export const Parts = ({ of }: { readonly of: readonly ReactNode[] }) =>
  of.map((part, i) => <Fragment key={i}>{typeof part === 'string' ? <span>{part}</span> : part}</Fragment>);
