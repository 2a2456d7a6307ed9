import type { XmlElement } from '../xml/xml-element.ts';
import { fieldOf } from './wxr-shape.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})/u;

function millisecondsOf(written: string | undefined): number | undefined {
  const [, day, time] = pattern.exec(written ?? '') ?? [];
  const value = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
  return Number.isNaN(value) || day?.startsWith('0000') === true ? undefined : value;
}

function offsetOf(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * A date of a post. WordPress saves it in the site's time and in GMT, and the difference is the time zone. Without GMT
 * the zone is unknown, and the date has no time.
 */
export function wxrDate(item: XmlElement, local: string, gmt: string): string | undefined {
  const [, day, time] = pattern.exec(fieldOf(item, local) ?? '') ?? [];
  const here = millisecondsOf(fieldOf(item, local));
  const there = millisecondsOf(fieldOf(item, gmt));
  if (there === undefined) return here === undefined ? undefined : day;
  if (here === undefined) return new Date(there).toISOString().replace('.000Z', 'Z');
  const minutes = Math.round((here - there) / 60_000);
  const isZone = Math.abs(minutes) <= 14 * 60 && minutes % 15 === 0;
  return isZone ? `${day}T${time}${offsetOf(minutes)}` : new Date(there).toISOString().replace('.000Z', 'Z');
}
