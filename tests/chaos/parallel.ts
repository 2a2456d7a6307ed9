/** Working on many cases at once, and saying how far it is. */
import type { FailingSite } from './failing-site.ts';

/** Whether a name contains one of the texts of an option, which are divided by commas. */
export const matches = (wanted: string | undefined, name: string): boolean =>
  wanted === undefined || wanted.split(',').some((part) => name.toLowerCase().includes(part.toLowerCase()));

/** @param part such as `2/10`: every tenth item, beginning with the second; undefined for all */
export function inPart<T>(part: string | undefined, items: readonly T[], nameOf: (item: T) => string): T[] {
  const [start = 1, step = 1] = part?.split('/').map(Number) ?? [];
  return items.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))).filter((_item, i) => i % step === start - 1);
}

/** Works on items, as many at once as there are hosts. */
export async function inParallel<T>(
  sites: readonly FailingSite[],
  items: readonly T[],
  work: (item: T, site: FailingSite, done: number, all: number) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    sites.map(async (site) => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift())
        await work(item, site, items.length - queue.length, items.length);
    }),
  );
}

/** Shows one line that is written again and again; on a log, each that is asked for at most every ten seconds. */
export function progressLine(): (text: string) => void {
  const { stderr } = process;
  let shownAt = 0;
  return (text) => {
    if (stderr.isTTY) return void stderr.write(`\r\u001b[K${text.slice(0, 118)}`);
    if (text === '' || Date.now() - shownAt < 10_000) return;
    shownAt = Date.now();
    stderr.write(`${text}\n`);
  };
}
