import * as v from 'valibot';
import { notADuration } from '../../copy/messages/media.ts';
import { field } from '../../copy/values.ts';

const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/u;
const iso = /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/u;

/** How long a film or a recording is. */
export const durationFile = field(
  v.pipe(
    v.string(),
    v.check((text) => clock.test(text) || iso.test(text), notADuration),
    v.examples(['3:20']),
  ),
  'How long it is: "3:20", or "1:02:30" with hours',
);

/** A length in ISO 8601. */
export function isoDuration(written: string): string {
  const [, hours, minutes = '0', seconds = '0'] = clock.exec(written) ?? [];
  if (iso.test(written)) return written;
  return `PT${hours === undefined ? '' : `${Number(hours)}H`}${Number(minutes)}M${Number(seconds)}S`;
}
