/**
 * Finds figures that show that two texts are about different things: sums, shares, years and models. A deal of £3bn is
 * not one of £5.1bn. Counts show nothing: the toll of a storm rises from one report to the next.
 */
import { fold } from '../../text/fold.ts';

const number = String.raw`\d+(?:[.,]\d+)*`;
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const sum = new RegExp(
  [
    String.raw`(?<sign>\p{Sc})?\s?(?<![\p{L}\p{N}.,])(?<value>${number})`,
    String.raw`(?:[\s-]?(?<scale>${Object.keys(scales).join('|')})(?!\p{L})|\s?(?<after>[\p{Sc}%]))?`,
  ].join(''),
  'gu',
);
const year = /(?<![\p{L}\p{N}.,\p{Sc}])(?:1[5-9]|2[01])\d\d(?![\p{L}\p{N}%]|[.,]\d)/gu;
/** A name and the number after it, such as "iPhone 5", "A-380" and "Jet 737", but not "killed 15". */
const model = /(?<![\p{L}\p{N}])(\p{Ll}{0,2}\p{Lu}[\p{L}\p{M}]*)[\s-]?(\d{1,4})(?![\p{N}%]|[.,]\d)/gu;

/** The figures of a text, by what they are: `sum`, `share`, `year`, or the name before a model's number. */
function figuresIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const figures = new Map<string, Set<string>>();
  const add = (kind: string, value: string) => figures.set(kind, (figures.get(kind) ?? new Set()).add(value));
  const folded = fold(text);
  for (const { groups = {} } of folded.matchAll(sum)) {
    const { sign, value = '', scale, after } = groups;
    if (after === '%') add('share', value);
    else if (sign !== undefined || scale !== undefined || after !== undefined)
      add('sum', String(Number(value.replaceAll(/,(?=\d{3})/gu, '').replace(',', '.')) * (scales[scale ?? ''] ?? 1)));
  }
  for (const [found] of folded.matchAll(year)) add('year', found);
  for (const [, name = '', found = ''] of text.matchAll(model)) add(`model ${fold(name)}`, found);
  return figures;
}

/** Whether two texts have figures of one kind, but none of them in common. */
export function figuresDiffer(text: string, other: string): boolean {
  const [figures, others] = [figuresIn(text), figuresIn(other)];
  return [...figures].some(([kind, values]) => {
    const found = others.get(kind);
    return found !== undefined && [...values].every((value) => !found.has(value));
  });
}
