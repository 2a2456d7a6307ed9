import { numbersIn, numbersText } from './numbers.ts';
import type { SearchDays } from './format.ts';

const dayLength = 24 * 60 * 60 * 1000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);

/** @param days of the stories that have one, newest first, in ISO 8601 */
export function daysText(days: readonly string[]): Omit<SearchDays, 'of'> {
  const numbers: number[] = [];
  let before = dayNumber(days[0] ?? '1970-01-01');
  for (const day of days.map(dayNumber)) {
    if (numbers.length > 0 && day === before) numbers.push((numbers.pop() ?? 0) + 1);
    else numbers.push(before - day, 1);
    before = day;
  }
  return { last: days[0] ?? '1970-01-01', days: numbersText(numbers) };
}

/** Stories in the order of their days, of which those from one to before another are of the days that are asked for. */
export interface Dates {
  readonly first: number;
  readonly behind: number;
}

/** @returns undefined while the file is on its way */
export function datesIn(
  file: SearchDays | undefined,
  from: string | undefined,
  to: string | undefined,
): Dates | undefined {
  if (file === undefined) return undefined;
  const newest = to === undefined ? Infinity : dayNumber(to);
  const oldest = from === undefined ? -Infinity : dayNumber(from);
  const numbers = numbersIn(file.days);
  let day = dayNumber(file.last);
  let story = 0;
  let first = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    day -= numbers[i] ?? 0;
    if (day < oldest) break;
    story += numbers[i + 1] ?? 0;
    if (day > newest) first = story;
  }
  return { first, behind: story };
}
