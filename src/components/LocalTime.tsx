import { useEffect, useRef, useState } from 'react';
import { localText } from '../edition/dates.ts';
import type { Moment } from '../edition/moment.ts';

/** A date. The build writes times in UTC; the browser replaces them by the reader's own time zone. */
export function LocalTime({
  moment,
  since,
}: {
  readonly moment: Moment;
  /** A date that stands before it. On the same day, the time is enough. */
  readonly since?: Moment | undefined;
}) {
  const element = useRef<HTMLTimeElement>(null);
  const [text, setText] = useState(moment.text);
  useEffect(() => {
    // Only the browser knows the reader's time zone.
    // oxlint-disable-next-line react/set-state-in-effect
    setText(localText(moment, element.current?.closest<HTMLElement>('[lang]')?.lang, since?.iso));
  }, [moment, since]);
  return (
    // A new text gets a new element: browser translation replaces text nodes, which would break React's updates.
    <time key={text} ref={element} dateTime={moment.iso} lang={moment.lang} dir="auto">
      {text}
    </time>
  );
}
