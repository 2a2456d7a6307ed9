/** A text with its marks as a list of runs: parts of the text that have the same marks. */
import type { Mark } from '../../../edition/inline.ts';

export interface Run {
  readonly text: string;
  readonly marks: readonly RunMark[];
  /** The address that it leads to. */
  readonly href?: string | undefined;
  /** The name of the footnote that it is the sign of. It has no text then. */
  readonly footnote?: string | undefined;
}

/** What a part of a text can be beside a link. */
export type RunMark = Mark | 'code';

/** Marks from the outside to the inside. */
const order: readonly RunMark[] = ['strong', 'emphasis', 'struck', 'sup', 'sub', 'code'];

/** Marks in the order in which they are nested, each once. */
export const inOrder = (marks: Iterable<RunMark>): readonly RunMark[] => {
  const all = new Set(marks);
  return order.filter((mark) => all.has(mark));
};

const key = ({ marks, href, footnote }: Run): string => `${marks.join(' ')}\n${href ?? ''}\n${footnote ?? ''}`;

/** Joins neighbours with the same marks, and leaves out empty runs. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.text === '' && run.footnote === undefined) continue;
    const last = joined.at(-1);
    if (last !== undefined && last.footnote === undefined && key(last) === key(run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const collapsible = /[\t\n\v\f\r \u0085\u2028\u2029]+/gu;

/**
 * Collapses spaces as browsers do, takes spaces out of marks and links, and leaves out marks that show nothing. No
 * spaces are left at the ends.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let isAfterSpace = true;
  for (const run of joinRuns(runs)) {
    if (run.footnote !== undefined) {
      tidy.push(run);
      isAfterSpace = false;
      continue;
    }
    let text = run.text.replaceAll(collapsible, ' ');
    if (isAfterSpace) text = text.replace(/^ /u, '');
    if (text === '') continue;
    isAfterSpace = text.endsWith(' ');
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
    // Spaces between two runs of one link stay in it, so that it stays one link.
    if (before !== '') tidy.push({ text: before, marks: [], href: run.href });
    if (words !== '') tidy.push({ ...run, text: words });
    if (after !== '') tidy.push({ text: after, marks: [], href: run.href });
  }
  return joinRuns(trimEnds(spacesOutOfMarks(tidy)));
}

/** Spaces belong to a mark or a link only between two runs that have it. */
function spacesOutOfMarks(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    if (run.footnote !== undefined || run.text.trim() !== '') return run;
    const before = neighbour(runs, i, -1);
    const after = neighbour(runs, i, 1);
    const marks = inOrder((before?.marks ?? []).filter((mark) => mark !== 'code' && after?.marks.includes(mark)));
    const isInLink = run.href !== undefined && before?.href === run.href && after?.href === run.href;
    return {
      text: run.text,
      marks: marks.filter((mark) => mark !== 'sup' && mark !== 'sub'),
      href: isInLink ? run.href : undefined,
    };
  });
}

function neighbour(runs: readonly Run[], from: number, step: 1 | -1): Run | undefined {
  for (let i = from + step; i >= 0 && i < runs.length; i += step) {
    const run = runs[i];
    if (run !== undefined && (run.footnote !== undefined || run.text.trim() !== '')) return run;
  }
  return undefined;
}

function trimEnds(runs: readonly Run[]): Run[] {
  const trimmed = [...runs];
  while (trimmed[0]?.footnote === undefined && trimmed[0]?.text.trim() === '') trimmed.shift();
  for (let last = trimmed.at(-1); last?.footnote === undefined && last?.text.trim() === ''; last = trimmed.at(-1))
    trimmed.pop();
  return trimmed;
}

/** The words of runs, without marks. */
export const plainRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
