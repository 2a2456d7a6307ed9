import { callSite } from '../trace/forced.ts';
import { activities } from '../trace/spans.ts';
import { kinds, steps, type Visits } from './breakdown.ts';
import { median, middleHalf, print, ratio, table } from './figures.ts';

/** Prints a table for each of loading, click and Back, and where scripts forced style and layout. */
export async function printBreakdown(all: readonly Visits[], runs: number): Promise<void> {
  for (const step of steps) {
    print('', `breakdown of ${titles[step]}, ms, traced, medians of ${runs}`);
    const rows = all.flatMap((visits) =>
      kinds.map((kind) => {
        const measured = visits.of[kind].map((visit) => visit[step]);
        const totals = measured.map(({ total }) => total);
        const plain = visits.of['plain HTML'].map((visit) => visit[step].total);
        const timesOf = activities.map((activity) => measured.map(({ times }) => times.get(activity) ?? 0));
        const waiting = totals.map((total, i) => total - timesOf.reduce((sum, times) => sum + (times[i] ?? 0), 0));
        const from = step === 'click' ? `${visits.start} → story` : visits.start;
        return [
          `${step === 'Back' ? `back to ${from}` : from}, ${visits.headlines} headlines, ${kind}`,
          median(totals).toFixed(1),
          middleHalf(totals, 1),
          ratio(totals, plain),
          ...[...timesOf, waiting].map((times) => median(times).toFixed(1)),
        ];
      }),
    );
    print(table([['', 'painted', 'middle half', 'ratio', ...activities, 'waiting'], ...rows]));
    await printForced(all, step);
  }
}

const titles = {
  'first paint': 'the first contentful paint on slow 4G and 4x CPU',
  click: 'a click until the story is painted, at 4x CPU',
  Back: 'Back until the page is painted, at 4x CPU',
};

/** Prints where our scripts forced style and layout, in milliseconds of the median visit to each page. */
async function printForced(all: readonly Visits[], step: (typeof steps)[number]): Promise<void> {
  const places = new Map<string, number[][]>();
  for (const [column, { of }] of all.entries()) {
    for (const [row, visit] of of.ours.entries()) {
      for (const one of visit[step].forced) {
        const place = `${one.what}: ${await callSite(one)}`;
        const times = places.get(place) ?? all.map((visits) => visits.of.ours.map(() => 0));
        places.set(place, times);
        times[column] = (times[column] ?? []).map((time, i) => (i === row ? time + one.time : time));
      }
    }
  }
  if (places.size === 0) return print('', `${step}: no script forced style or layout`);
  const rows = [...places].map(([place, columns]) => ({ place, medians: columns.map(median) }));
  const sum = ({ medians }: (typeof rows)[number]) => medians.reduce((total, time) => total + time, 0);
  print(
    '',
    `${step}: style and layout that our scripts forced, ms`,
    table([
      ['', ...all.map(({ start, headlines }) => `${start} ${headlines}`)],
      ...rows
        .toSorted((a, b) => sum(b) - sum(a))
        .map(({ place, medians }) => [place, ...medians.map((time) => time.toFixed(1))]),
    ]),
  );
}
