import { Fragment } from 'react';
import type { RelatedCard } from '../edition/published.ts';
import { Label } from './Label.tsx';

/** What a related headline has in common with the story: the words are the product's, the names the story's. */
export function Why({ card: { why } }: { readonly card: RelatedCard }) {
  if (why?.kind !== 'mentions') return null;
  return (
    <>
      <span>, </span>
      <Label>both mention</Label>
      {why.names.map((name, i) => (
        <Fragment key={name}>
          <span>{i === 0 ? ' ' : ', '}</span>
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}
