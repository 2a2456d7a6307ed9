/**
 * Normalises the texts of an edition. This is done once, when the edition is assembled. Later code uses the texts as
 * they are.
 */
import type { Inline } from '../../edition/inline.ts';
import { isVisible } from '../../text/visible.ts';
import { collapseSpaces } from '../../text/white-space.ts';

/** A text in one line and in Unicode's composed form (NFC), without spaces around it. */
export const singleLine = (text: string): string => collapseSpaces(text.normalize('NFC'));

/** An optional text in one line; undefined if the text has no visible character. */
export const optionalLine = (text: string | undefined): string | undefined =>
  text === undefined || !isVisible(text) ? undefined : singleLine(text);

/** Text with markup in NFC. Addresses stay as written: another form of a letter is another address. */
export const normalizeInline = (content: readonly Inline[]): Inline[] =>
  content.map((node) => {
    if (typeof node === 'string') return node.normalize('NFC');
    if (node.type === 'code') return { ...node, text: node.text.normalize('NFC') };
    if (node.type === 'footnote') return node;
    return { ...node, content: normalizeInline(node.content) };
  });
