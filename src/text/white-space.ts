/**
 * Line breaks, tabs and ordinary spaces: where a text has several of them, readers see one space. All other spaces are
 * part of the text: French has no-break spaces before some signs, Japanese ideographic ones between words.
 */
const collapsible = String.raw`[\t\n\v\f\r \u0085\u2028\u2029]+`;
const runs = new RegExp(collapsible, 'gu');
const edges = new RegExp(`^${collapsible}|${collapsible}$`, 'gu');

/** A text with one space for each run of line breaks, tabs and ordinary spaces, and none of them around it. */
export const collapseSpaces = (text: string): string => text.replaceAll(edges, '').replaceAll(runs, ' ');
