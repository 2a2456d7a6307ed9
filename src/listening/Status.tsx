import type { Card } from '../edition/published.ts';
import type { Listening, Trouble } from './listening.ts';

const troubles: Readonly<Record<Trouble, string>> = {
  unread: 'The text of this story could not be read. Try again once the connection is back.',
  'not allowed': 'The browser did not let this page speak.',
  'no connection': 'This voice needs a connection.',
  'no voice': 'This voice is not there any more.',
  failed: 'The voice stopped, and gave no reason.',
};

/** How far a story has been heard and what comes after it, or what is wrong. */
export function Status({
  now,
  next,
}: {
  readonly now: Exclude<Listening, { kind: 'idle' }>;
  readonly next: Card | undefined;
}) {
  if (now.kind === 'failed') {
    return (
      <p key={now.trouble} role="alert" className="-mt-2.5 pb-2.5">
        {troubles[now.trouble]}
      </p>
    );
  }
  const place =
    now.kind === 'loading' ? 'Loading…' : `Sentence ${now.reading.at + 1} of ${now.reading.sentences.length}`;
  return (
    <p className="-mt-2.5 truncate pb-2.5 text-small text-soft">
      <span key={place}>{place}</span>
      {next === undefined ? null : (
        <span key={next.slug}>
          <span>. Then, from saved: </span>
          <bdi lang={next.language?.lang}>{next.headline}</bdi>
        </span>
      )}
    </p>
  );
}
