import type { Fault, FieldPath, Position } from '../../copy/faults.ts';
import { maxFaults } from '../../copy/fault-list.ts';
import * as messages from '../../copy/messages/markdown.ts';
import { decodeText, positionAt, type FaultyFile } from '../decode-text.ts';
import { isRecord } from '../is-record.ts';
import { cleaned, maxLevels, type ParsedJson } from '../parse-json.ts';
import { parseFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** Whether a file is a story in Markdown, by its name. */
export const isMarkdown = (name: string): boolean => /\.md$/iu.test(name);

const opening = /^---[ \t]*\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu;

/** Whether a file begins as a story does. Others, such as a README, may stand beside the stories. */
export const hasFrontMatter = (bytes: Uint8Array): boolean =>
  /^\ufeff?---[ \t]*\r?\n/u.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/**
 * Reads a story in Markdown: its fields in YAML, and its text as the blocks that a JSON story has. The result has the
 * form of a parsed JSON file, so that the same checks follow.
 * @param file the path that faults show
 */
export function parseMarkdown(bytes: Uint8Array, file: string): ParsedJson {
  const decoded = decodeText(bytes, file);
  if (typeof decoded !== 'string') return decoded;
  const text = decoded.replaceAll(/\r\n?/gu, '\n');
  const faulty = (found: readonly { readonly offset: number; readonly message: string }[]): FaultyFile => ({
    kind: 'faulty',
    faults: found.slice(0, maxFaults).map(({ offset, message }) => ({
      file,
      position: positionAt(text, offset),
      field: '',
      message,
    })),
    more: Math.max(0, found.length - maxFaults),
  });
  if (text.trim() === '') return faulty([{ offset: 0, message: messages.emptyFile }]);
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return faulty([{ offset: 0, message: messages.noFrontMatter }]);
  const end = closing.exec(text.slice(start));
  if (end === null) return faulty([{ offset: 0, message: messages.frontMatterOpen }]);

  try {
    const front = parseFrontMatter(text.slice(start, start + end.index));
    const bodyStart = start + end.index + end[0].length;
    const { body, places, faults: blockFaults } = markdownBlocks(text.slice(bodyStart));
    const inBody = ({ line, column }: Position): Position => ({
      line: line + positionAt(text, bodyStart).line - 1,
      column,
    });
    const { value } = front;
    const faultAt = (position: Position, message: string): Fault => ({ file, position, field: '', message });
    const faults = [
      ...front.faults.map(({ offset, message }) => faultAt(positionAt(text, start + offset), message)),
      ...blockFaults.map(({ position, message }) => faultAt(inBody(position), message)),
    ];
    const stop = (offset: number, message: string): FaultyFile => {
      const all = [faultAt(positionAt(text, offset), message), ...faults];
      return { kind: 'faulty', faults: all.slice(0, maxFaults), more: Math.max(0, all.length - maxFaults) };
    };
    const isPartial = value === undefined && front.faults.length > 0 && body.length > 0;
    if (!isRecord(value) && !isPartial)
      return front.faults.length > 0
        ? { kind: 'faulty', faults: faults.slice(0, maxFaults), more: Math.max(0, faults.length - maxFaults) }
        : stop(start, messages.frontMatterNoFields);
    // The text is checked even if the fields can't be read.
    const fields = isRecord(value) ? value : { headline: text.slice(start, start + end.index) };
    if (depthOf(fields) > maxLevels) return stop(start, messages.tooDeep(maxLevels));
    if ('body' in fields) return stop(start + front.locate(['body']), messages.bodyBelow);
    const isInBody = (path: FieldPath) => path[0] === 'body';
    return {
      kind: 'parsed',
      value: cleaned({ ...fields, ...(body.length === 0 ? {} : { body }) }),
      notationOf: (path) => (isInBody(path) ? 'markdown' : 'yaml'),
      faults,
      isPartial,
      locate(path, offset) {
        if (!isInBody(path)) return positionAt(text, start + front.locate(path, offset));
        const position = places.positionOf(path.slice(1), offset);
        return position === undefined ? positionAt(text, bodyStart) : inBody(position);
      },
    };
  } catch (error) {
    // Both parsers are recursive.
    if (error instanceof RangeError) return faulty([{ offset: 0, message: messages.tooDeep(maxLevels) }]);
    throw error;
  }
}

const depthOf = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : 1 + Object.values(value).reduce<number>((most, content) => Math.max(most, depthOf(content)), 0);
