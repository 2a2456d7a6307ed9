/**
 * The days of stories. Stories are numbered by their days, so that a span of days is a range of numbers.
 */
import { decodeNumbers, encodeNumbers } from './number-codec.ts';
import type { SearchDays } from './format.ts';

const dayLength = 24 * 60 * 60 * 1000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);

/**
 * Encodes the days of stories as pairs of numbers: how many days earlier than the pair before, and how many stories.
 * @param days the day of each story that has one, newest first, in ISO 8601
 */
export function encodeDays(days: readonly string[]): Omit<SearchDays, 'stamp'> {
  const numbers: number[] = [];
  let before = dayNumber(days[0] ?? '1970-01-01');
  for (const day of days.map(dayNumber)) {
    if (numbers.length > 0 && day === before) numbers.push((numbers.pop() ?? 0) + 1);
    else numbers.push(before - day, 1);
    before = day;
  }
  return { last: days[0] ?? '1970-01-01', days: encodeNumbers(numbers) };
}

/** Stories by their numbers, from `first` to before `end`. */
export interface StoryRange {
  readonly first: number;
  readonly end: number;
}

/**
 * The stories from one day to another, both included.
 * @param from the first day in ISO 8601; undefined for no limit
 * @param to the last day
 */
export function storiesBetween(file: SearchDays, from: string | undefined, to: string | undefined): StoryRange {
  const newest = to === undefined ? Infinity : dayNumber(to);
  const oldest = from === undefined ? -Infinity : dayNumber(from);
  const numbers = decodeNumbers(file.days);
  let day = dayNumber(file.last);
  let end = 0;
  let first = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    day -= numbers[i] ?? 0;
    if (day < oldest) break;
    end += numbers[i + 1] ?? 0;
    if (day > newest) first = end;
  }
  return { first, end };
}
