import { useEffect, useState } from 'react';
import { formatMoment } from '../edition/dates.ts';
import type { Moment } from '../edition/published.ts';

/**
 * A date. The page is pressed with times in UTC; once the browser has taken over, they are in
 * the reader's own zone.
 * @param language the language to write it in; the edition's where absent
 */
export function LocalTime({ moment, language }: { readonly moment: Moment; readonly language?: string | undefined }) {
  const [text, setText] = useState(moment.text);
  useEffect(() => {
    // The page was pressed without knowing the reader's zone: only now it can be said.
    if (!moment.iso.includes('T')) return;
    // oxlint-disable-next-line react/set-state-in-effect
    setText(formatMoment(moment.iso, language ?? document.documentElement.lang, undefined));
  }, [moment, language]);
  return (
    // A new element for a new text: a translated page's text nodes are not ours to change.
    <time key={text} dateTime={moment.iso}>
      {text}
    </time>
  );
}
