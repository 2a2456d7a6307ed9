import type { Inline } from './published.ts';

/** The text of a run without its markup, as a reader reads, hears and copies it. */
export function plainText(content: readonly Inline[]): string {
  return content.map((node) => (typeof node === 'string' ? node : node.type === 'code' ? node.text : plainText(node.content))).join('');
}
