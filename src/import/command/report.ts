import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../../press/files/is-running.ts';
import type { Loss } from '../loss.ts';
import { ownCopy } from '../own-copy.ts';
import type { Decision } from '../stories/ledger/decide.ts';
import type { FieldDifference } from '../stories/ledger/differences.ts';
import type { FileReport } from '../stories/pictures/story-files.ts';
import { BufferedFile } from './buffered-file.ts';

/** What the report says of one story. */
export interface StoryReport {
  readonly slug: string;
  /** Where its original stands: `export.xml:1024`. */
  readonly source: string;
  /** Its file, below the edition's folder. */
  readonly file: string;
  readonly result: Decision;
  /** Whether readers miss nothing but the original's look. */
  readonly carried: boolean;
  readonly losses: readonly Loss[];
  /** What its editors should know. */
  readonly notes?: readonly string[] | undefined;
  readonly pictures?: readonly FileReport[] | undefined;
  readonly differences?: readonly FieldDifference[] | undefined;
  /** The new version of a story that was edited on both sides, below the edition's folder. */
  readonly newVersion?: string | undefined;
}

/** An item that becomes no story. */
export interface ItemReport {
  readonly source: string;
  readonly reason: string;
}

/** The numbers of an import. */
export interface ImportTotals {
  stories: number;
  /** How many stories readers see whole. */
  carried: number;
  readonly results: Record<Decision, number>;
  /** Items that should be stories and can't be. */
  refused: number;
  /** Items that are none, such as menus and comments. */
  others: number;
  /** Faults of files that were read nevertheless. */
  notes: number;
  /** How many elements of each kind readers miss. */
  readonly missing: Record<string, number>;
  /** How many elements of each kind became what: `{"iframe": {"embed": 3}}`. */
  readonly losses: Record<string, Partial<Record<Loss['made'], number>>>;
  readonly pictures: Record<FileReport['is'], number>;
  /** How many of the linked pictures should have been fetched. */
  notFetched: number;
}

/** Whether readers of a story miss nothing of its original. What was dropped and was no furniture is missing. */
export const isCarried = (losses: readonly Loss[]): boolean =>
  losses.every(({ made, isFurniture = false }) => made !== 'dropped' || isFurniture);

/** The most items of a kind that are kept for the summary on the screen. */
const mostShown = 5;

/** Removes what imports have left that were killed: their processes have ended. */
function removeLeftReports(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const id = name.startsWith(`${basename(path)}.`) ? /\.(\d+)\.tmp(?:\.refused)?$/u.exec(name)?.[1] : undefined;
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(dirname(path), name), { force: true });
  }
}

/**
 * Writes the report story by story, so that it needs no memory. The file has a temporary name until it is complete.
 */
export class ReportWriter {
  readonly totals: ImportTotals = {
    stories: 0,
    carried: 0,
    results: { created: 0, updated: 0, unchanged: 0, edited: 0, conflict: 0, settled: 0, deleted: 0 },
    refused: 0,
    others: 0,
    notes: 0,
    missing: Object.create(null) as ImportTotals['missing'],
    losses: Object.create(null) as ImportTotals['losses'],
    pictures: { copied: 0, fetched: 0, linked: 0, lost: 0 },
    notFetched: 0,
  };
  /** The first items of each kind, for the summary on the screen. */
  readonly shown = {
    refused: [] as ItemReport[],
    notes: [] as ItemReport[],
    conflicts: [] as string[],
    notCarried: [] as StoryReport[],
  };
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: BufferedFile;
  /** A million items can be refused: they are written to a file of their own until the stories are complete. */
  readonly #refused: BufferedFile;
  #isFirstRefused = true;
  /** How many items are none for each reason: an archive can have more comments than memory has room for. */
  readonly #others = new Map<string, number>();
  readonly #notes: ItemReport[] = [];
  #isFirst = true;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#temporary = `${path}.${process.pid}.tmp`;
    removeLeftReports(path);
    this.#file = new BufferedFile(this.#temporary);
    this.#file.write('{\n  "stories": [');
    this.#refused = new BufferedFile(this.#refusedPath);
  }

  addStory(story: StoryReport): void {
    const { totals, shown } = this;
    totals.stories += 1;
    totals.results[story.result] += 1;
    if (story.carried) totals.carried += 1;
    else if (shown.notCarried.length < mostShown) shown.notCarried.push(story);
    if (story.result === 'conflict' && shown.conflicts.length < mostShown) shown.conflicts.push(story.slug);
    for (const loss of story.losses) {
      const { element, made } = loss;
      if (!isCarried([loss])) totals.missing[element] = (totals.missing[element] ?? 0) + 1;
      const counts = (totals.losses[element] ??= {});
      counts[made] = (counts[made] ?? 0) + 1;
    }
    for (const { is, reason } of story.pictures ?? []) {
      totals.pictures[is] += 1;
      if (is === 'linked' && reason !== undefined) totals.notFetched += 1;
    }
    this.#write(story);
  }

  addRefused(item: ItemReport): void {
    this.totals.refused += 1;
    if (this.shown.refused.length < mostShown) this.shown.refused.push(item);
    this.#refused.write(`${this.#isFirstRefused ? '' : ','}\n    ${JSON.stringify(item)}`);
    this.#isFirstRefused = false;
  }

  /** Notes what was wrong with a file that was read nevertheless. */
  addNote(note: ItemReport): void {
    this.totals.notes += 1;
    if (this.shown.notes.length < mostShown) this.shown.notes.push(note);
    this.#notes.push(note);
  }

  addOther(reason: string): void {
    this.totals.others += 1;
    const count = this.#others.get(reason);
    this.#others.set(count === undefined ? ownCopy(reason) : reason, (count ?? 0) + 1);
  }

  /** How many items are none for each reason, the most frequent first. */
  get others(): readonly (readonly [reason: string, count: number])[] {
    return [...this.#others].toSorted(([, a], [, b]) => b - a);
  }

  /** Ends the report. @param facts of the whole import */
  close(facts: Readonly<Record<string, unknown>>): void {
    const { results, ...counts } = this.totals;
    this.#file.write(this.#isFirst ? ']' : '\n  ]');
    this.#file.write(',\n  "refused": [');
    this.#file.append(this.#refused);
    this.#file.write(this.#isFirstRefused ? ']' : '\n  ]');
    const end = {
      others: Object.fromEntries(this.others),
      notes: this.#notes,
      ...facts,
      totals: { ...counts, ...results },
    };
    this.#file.write(`,${JSON.stringify(end, null, 2).slice(1)}\n`);
    this.#file.close();
    this.#removeRefused();
    renameSync(this.#temporary, this.#path);
  }

  /** Removes what was written of an import that ends early. */
  abandon(): void {
    this.#file.close();
    this.#removeRefused();
    rmSync(this.#temporary, { force: true });
  }

  get #refusedPath(): string {
    return `${this.#temporary}.refused`;
  }

  #removeRefused(): void {
    this.#refused.close();
    rmSync(this.#refusedPath, { force: true });
  }

  #write(story: StoryReport): void {
    const text = JSON.stringify(story, null, 2).replaceAll('\n', '\n    ');
    this.#file.write(`${this.#isFirst ? '' : ','}\n    ${text}`);
    this.#isFirst = false;
  }
}
