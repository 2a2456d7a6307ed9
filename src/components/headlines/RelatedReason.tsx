import { Fragment } from 'react';
import type { RelatedCard } from '../../edition/published.ts';
import { Label } from '../Label.tsx';

const words = { about: 'both about', mentions: 'both mention' };

/** What a related headline has in common with the story: the words are the product's, the names the story's. */
export function RelatedReason({ card: { why } }: { readonly card: RelatedCard }) {
  if (why === undefined || why.kind === 'version') return null;
  return (
    <>
      <span>, </span>
      {why.kind === 'linked' ? <Label>links here</Label> : <Shared label={words[why.kind]} names={why.names} />}
    </>
  );
}

function Shared({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  return (
    <>
      <Label>{label}</Label>
      {names.map((name, i) => (
        <Fragment key={name}>
          {i === 0 || i < names.length - 1 ? <span>{i === 0 ? ' ' : ', '}</span> : <Label> and </Label>}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}
