/** The table of what was found. */
import { describeCase, kindIn, type ChaosCase } from './cases.ts';
import { failures } from './failures.ts';
import { faultKinds, type Fault } from './faults.ts';
import type { KeptResult } from './kept-results.ts';

/** A fault in full: an error with its stack. */
const describeFault = ({ kind, what }: Fault): string => `  ${kind}: ${what.replaceAll('\n', '\n  ')}\n`;

/** A case and its faults, as they are listed above the table; empty if it has none. */
export function listFaults(name: string, { faults, again }: KeptResult): string {
  if (faults.length === 0) return '';
  const note = again?.length === 0 ? ' (not when it was tried again alone)' : '';
  return `\n${name}${note}\n${faults.map(describeFault).join('')}`;
}

export interface ReportedCase extends KeptResult {
  readonly one: ChaosCase;
}

/** @returns the report, and how many faults there are */
export function reportOf(results: readonly ReportedCase[]): { readonly text: string; readonly faults: number } {
  const rows = [
    [
      '',
      'cases',
      ...faultKinds.map((kind) => `${kind}s`.replace('not repaireds', 'not repaired')),
      'median ms',
      'slowest ms',
    ],
    ...failures.map((failure) =>
      row(
        failure,
        results.filter(({ one }) => one.failure === failure),
      ),
    ),
    ...[...new Set(results.map(({ one }) => kindIn(one)))].toSorted().map((kind) =>
      row(
        kind,
        results.filter(({ one }) => kindIn(one) === kind),
      ),
    ),
    ...[...new Set(results.map(({ one }) => `${one.visit}, worker ${one.worker ? 'on' : 'off'}`))]
      .toSorted()
      .map((name) =>
        row(
          name,
          results.filter(({ one }) => `${one.visit}, worker ${one.worker ? 'on' : 'off'}` === name),
        ),
      ),
    row('all', results),
  ];
  const list = results.map(({ one, ...result }) => listFaults(describeCase(one), result)).join('');
  return { text: `${list}\n${table(rows)}\n`, faults: results.filter(({ faults }) => faults.length > 0).length };
}

function row(name: string, results: readonly ReportedCase[]): string[] {
  const times = results.flatMap(({ readableAfter }) => readableAfter ?? []).toSorted((a, b) => a - b);
  return [
    name,
    String(results.length),
    ...faultKinds.map((kind) =>
      String(results.filter(({ faults }) => faults.some((fault) => fault.kind === kind)).length),
    ),
    ...[times[Math.floor(times.length / 2)], times.at(-1)].map((time) => (time === undefined ? '–' : time.toFixed(0))),
  ];
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_cell, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0))) ?? [];
  return rows
    .filter(([, cases]) => cases !== '0')
    .map((cells) =>
      cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
