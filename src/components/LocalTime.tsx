import { useEffect, useState } from 'react';
import { formatMoment } from '../edition/dates.ts';
import type { Moment } from '../edition/published.ts';

/**
 * A date. The build writes times in UTC; the browser replaces them by the reader's own time zone.
 * @param language a BCP 47 tag of the language to write the date in; by default the page's
 */
export function LocalTime({ moment, language }: { readonly moment: Moment; readonly language?: string | undefined }) {
  const [text, setText] = useState(moment.text);
  useEffect(() => {
    // Only the browser knows the reader's time zone. A date without a time has none.
    if (!moment.iso.includes('T')) return;
    // oxlint-disable-next-line react/set-state-in-effect
    setText(formatMoment(moment.iso, language ?? document.documentElement.lang, undefined));
  }, [moment, language]);
  return (
    // A new text gets a new element: browser translation replaces text nodes, which would break React's updates.
    <time key={text} dateTime={moment.iso}>
      {text}
    </time>
  );
}
