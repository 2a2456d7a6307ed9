/** Writes a text with its marks so that the press reads the same text. */
import { parseInlineMarkup } from '../../../press/model/inline-markup.ts';
import type { Inline } from '../../../edition/inline.ts';
import { isVisible } from '../../../text/visible.ts';
import { inOrder, joinRuns, plainRuns, tidyRuns, type Run, type RunMark } from './runs.ts';

/** A written text, and the marks that it could not have. */
export interface Written {
  readonly text: string;
  /** Marks that stand where the format has none, such as emphasis inside a word. The words are there. */
  readonly lost: readonly (RunMark | 'link')[];
}

type Escape = (text: string) => string;

/** From the plainest to the safest: most texts need no backslash at all. */
const escapes: readonly Escape[] = [
  (text) => text,
  (text) => text.replaceAll(/[\\`*_[\]~^<|$]|&(?=[#a-z])|(?<=^\s*)[#>+:=-]|(?<=^\s*\d+)[.)]/giu, String.raw`\$&`),
  (text) => text.replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`),
];

/** A longer text with marks is written without trying: the parser would take too long. */
const mostTried = 20_000;

/** Writes runs as the inline markup of a story's file. */
export function writeRuns(given: readonly Run[]): Written {
  const runs = tidyRuns(given).filter(({ text, footnote }) => footnote !== undefined || text !== '');
  const words = plainRuns(runs);
  if (!isVisible(words) && runs.every(({ footnote }) => footnote === undefined)) return { text: '', lost: [] };
  const isLong = words.length > mostTried;
  for (const variant of isLong ? [runs] : variants(runs))
    for (const escape of isLong ? escapes.slice(2) : escapes) {
      const text = sourceOfRuns(variant, escape);
      if (isReadAs(text, variant)) return { text, lost: lostMarks(runs, variant) };
    }
  const plain = runs.map(({ text, footnote }) => ({ text, marks: [], footnote }));
  return { text: sourceOfRuns(joinRuns(plain), escapes[2] ?? String), lost: lostMarks(runs, plain) };
}

/** The same text with fewer and fewer marks, until the format can hold it. */
function* variants(runs: readonly Run[]): Generator<readonly Run[]> {
  yield runs;
  if (runs.every(({ marks, href }) => marks.length === 0 && href === undefined)) return;
  yield punctuationOut(runs);
  const raised = withoutMarks(runs, (mark, { text }) => (mark === 'sup' || mark === 'sub') && /\s/u.test(text));
  yield raised;
  // Without the marks that touch a word from inside, then one run after the other.
  yield punctuationOut(withoutInner(raised));
  const marked = runs.flatMap((run, i) => (run.marks.length === 0 ? [] : [i]));
  if (marked.length <= 12)
    for (const index of marked) yield joinRuns(runs.map((run, i) => (i === index ? { ...run, marks: [] } : run)));
  yield withoutMarks(runs, (mark) => mark !== 'strong');
  yield withoutMarks(runs, () => true);
  yield joinRuns(runs.map(({ text, footnote }) => ({ text, marks: [], footnote })));
}

const withoutMarks = (runs: readonly Run[], isLost: (mark: RunMark, run: Run) => boolean): Run[] =>
  joinRuns(runs.map((run) => ({ ...run, marks: run.marks.filter((mark) => !isLost(mark, run)) })));

/** Moves punctuation at the ends of emphasis out of it: `**Note:**text` is no emphasis, `**Note**:text` is. */
const punctuationOut = (runs: readonly Run[]): Run[] =>
  joinRuns(
    runs.flatMap((run) => {
      if (run.marks.length === 0 || run.marks.includes('code')) return [run];
      const [, before = '', words = '', after = ''] =
        /^([\p{P}\p{S}\s]*)([\s\S]*?)([\p{P}\p{S}\s]*)$/u.exec(run.text) ?? [];
      if (words === '') return [{ ...run, marks: [] }];
      const bare = { ...run, marks: [] };
      return [
        { ...bare, text: before },
        { ...run, text: words },
        { ...bare, text: after },
      ];
    }),
  );

/** Takes marks away that begin or end inside a word. */
function withoutInner(runs: readonly Run[]): Run[] {
  const letter = /[\p{L}\p{N}]/u;
  return joinRuns(
    runs.map((run, i) => {
      const before = runs[i - 1]?.text.slice(-1) ?? '';
      const after = runs[i + 1]?.text.slice(0, 1) ?? '';
      const isInner =
        (letter.test(before) && letter.test(run.text.slice(0, 1))) ||
        (letter.test(after) && letter.test(run.text.slice(-1)));
      return isInner ? { ...run, marks: run.marks.filter((mark) => mark === 'sup' || mark === 'sub') } : run;
    }),
  );
}

function sourceOfRuns(runs: readonly Run[], escape: Escape): string {
  let source = '';
  for (let i = 0; i < runs.length;) {
    const { href } = runs[i] ?? { href: undefined };
    let end = i + 1;
    while (end < runs.length && runs[end]?.href === href) end += 1;
    const inner = nested(runs.slice(i, end), inOrder(['strong', 'emphasis', 'struck', 'sup', 'sub', 'code']), escape);
    source += href === undefined ? inner : `[${inner}](${addressSource(href)})`;
    i = end;
  }
  return source;
}

/** Brackets in an address end it if they have no partner; spaces always do. */
const addressSource = (href: string): string =>
  href.replaceAll(/[\s<>()\\*_`[\]^~|]/gu, (character) =>
    /[*_~]/u.test(character) ? character : encodeCharacter(character),
  );

const encodeCharacter = (character: string): string =>
  character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character);

const signs: Readonly<Record<Exclude<RunMark, 'code'>, string>> = {
  strong: '**',
  emphasis: '*',
  struck: '~~',
  sup: '^',
  sub: '~',
};

function nested(runs: readonly Run[], marks: readonly RunMark[], escape: Escape): string {
  const [mark, ...inner] = marks;
  if (mark === undefined)
    return runs.map(({ text, footnote }) => (footnote === undefined ? escape(text) : `[^${footnote}]`)).join('');
  let source = '';
  for (let i = 0; i < runs.length;) {
    const has = runs[i]?.marks.includes(mark) === true;
    let end = i + 1;
    while (end < runs.length && (runs[end]?.marks.includes(mark) === true) === has) end += 1;
    const part = runs.slice(i, end);
    if (!has) source += nested(part, inner, escape);
    else if (mark === 'code') source += codeSource(plainRuns(part));
    else source += `${signs[mark]}${nested(part, inner, escape)}${signs[mark]}`;
    i = end;
  }
  return source;
}

function codeSource(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** The runs of a written text. */
export function readText(text: string): Run[] {
  const names: string[] = [];
  const find = (name: string) => ({ type: 'footnote', note: names.push(name), sign: 1 }) as const;
  const { content } = parseInlineMarkup(text, () => undefined, find);
  return [...readRuns(content, [], undefined)].map((run) =>
    run.footnote === undefined ? run : { ...run, footnote: names[Number(run.footnote) - 1] },
  );
}

const anyFootnote = () => ({ type: 'footnote', note: 1, sign: 1 }) as const;

/** Whether the press reads a text as these runs, and finds no fault in it. */
function isReadAs(text: string, runs: readonly Run[]): boolean {
  // Names of footnotes are compared by their order alone.
  const { content, faults } = parseInlineMarkup(text, () => undefined, anyFootnote);
  if (faults.length > 0) return false;
  const read = joinRuns([...readRuns(content, [], undefined)]);
  const meant = joinRuns(
    runs.map((run) => (run.footnote === undefined ? run : { ...run, marks: [], href: undefined })),
  );
  return read.length === meant.length && read.every((run, i) => isSame(run, meant[i]));
}

function isSame(read: Run, meant: Run | undefined): boolean {
  if (meant === undefined || read.text !== meant.text) return false;
  if ((read.footnote === undefined) !== (meant.footnote === undefined)) return false;
  const href = meant.href === undefined ? undefined : canonical(meant.href);
  return read.marks.join(' ') === inOrder(meant.marks).join(' ') && read.href === href;
}

const canonical = (href: string): string => {
  const source = addressSource(href);
  return URL.canParse(source) ? new URL(source).href : source;
};

function* readRuns(content: readonly Inline[], marks: readonly RunMark[], href: string | undefined): Generator<Run> {
  for (const node of content) {
    if (typeof node === 'string') yield { text: node, marks: inOrder(marks), href };
    else if (node.type === 'code') yield { text: node.text, marks: inOrder([...marks, 'code']), href };
    else if (node.type === 'footnote') yield { text: '', marks: [], footnote: String(node.note) };
    else if (node.type === 'link') yield* readRuns(node.content, marks, node.href);
    else if (node.type === 'story' || node.type === 'topic') yield* readRuns(node.content, marks, `story:${node.slug}`);
    else yield* readRuns(node.content, [...marks, node.type], href);
  }
}

/** The marks that a variant has no longer. */
function lostMarks(before: readonly Run[], after: readonly Run[]): (RunMark | 'link')[] {
  const count = (runs: readonly Run[], mark: RunMark) =>
    runs.reduce(
      (sum, { marks, text }) => sum + (marks.includes(mark) ? text.replaceAll(/[\p{P}\p{S}\s]/gu, '').length : 0),
      0,
    );
  const lost: (RunMark | 'link')[] = inOrder(before.flatMap(({ marks }) => marks)).filter(
    (mark) => count(after, mark) < count(before, mark),
  );
  const links = (runs: readonly Run[]) => runs.filter(({ href }) => href !== undefined).length;
  return links(after) < links(before) ? [...lost, 'link'] : lost;
}
