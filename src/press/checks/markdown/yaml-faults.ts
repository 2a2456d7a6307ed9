import {
  isScalar,
  Scalar,
  visit,
  type Document,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
  type YAMLWarning,
} from 'yaml';
import { repeatedField } from '../../copy/messages/json.ts';
import * as messages from '../../copy/messages/yaml.ts';

/** A mistake in the fields above a text in Markdown. */
export interface YamlFault {
  /** In the YAML text. */
  readonly offset: number;
  readonly message: string;
}

type YamlError = YAMLParseError | YAMLWarning;

/** One mistake causes many errors. Only the first ones are near it, as in JSON. */
const maxFaults = 3;

/** Errors after which the value is still the one that the editor wrote. */
const harmless: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'TAG_RESOLVE_FAILED']);

/** Whether the fields of a YAML text can be checked in spite of its errors. */
export const isReadable = ({ errors }: Document.Parsed): boolean => errors.every(({ code }) => harmless.has(code));

/**
 * The mistakes in a YAML text in an editor's words: at most one for each line. Texts that YAML reads as something else
 * are put in place as they are meant, so that the rest can be checked.
 */
export function yamlFaults(document: Document.Parsed, yaml: string): YamlFault[] {
  const found: YamlFault[] = [...document.errors, ...document.warnings].map((error) => faultOf(error, document, yaml));
  const withoutAnchor = (node: Scalar | YAMLMap | YAMLSeq) => {
    const { anchor, range } = node;
    if (anchor === undefined) return;
    // The anchor stands before its value.
    const offset = yaml.lastIndexOf(`&${anchor}`, range?.[0]);
    found.push({ offset, message: messages.reserved(`&${anchor}`) });
    delete node.anchor;
    if (isScalar(node)) node.value = `&${anchor}`;
  };
  visit(document, {
    Alias(_, { source, range }) {
      found.push({ offset: range?.[0] ?? 0, message: messages.reserved(`*${source}`) });
      return new Scalar(`*${source}`);
    },
    Collection: (_, node) => withoutAnchor(node),
    Scalar(_, node) {
      withoutAnchor(node);
      const { comment, range, value } = node;
      // A comment has a space after its sign.
      if (typeof comment !== 'string' || /^(?:\s|$)/u.test(comment)) return;
      found.push({ offset: yaml.indexOf(`#${comment}`, range?.[0]), message: messages.hidden(`#${comment}`) });
      node.value = value === null ? `#${comment}` : value;
    },
  });
  const lines = new Set<number>();
  const own = found
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const line = yaml.slice(0, offset).split('\n').length;
      return !lines.has(line) && lines.add(line);
    });
  return isReadable(document) ? own : own.slice(0, maxFaults);
}

const field = /^(\s*(?:- +)?)([\w$]+):(\s+)(\S.*)$/u;

function faultOf({ code, pos: [offset], message }: YamlError, document: Document.Parsed, yaml: string): YamlFault {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const line = yaml.slice(start).split('\n')[0] ?? '';
  const [, before = '', name = '', space = '', value = ''] = field.exec(line) ?? [];
  const valueOffset = start + before.length + name.length + 1 + space.length;
  switch (code) {
    case 'DUPLICATE_KEY':
      return { offset, message: repeatedField };
    case 'TAB_AS_INDENT':
      return { offset: start, message: messages.tab };
    case 'BAD_DQ_ESCAPE':
      return { offset, message: messages.backslash };
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return { offset: valueOffset, message: messages.quoted(name, value) };
    case 'BLOCK_AS_IMPLICIT_KEY':
      // The value has a colon, or the next line is taken for a part of it.
      return /:(?:\s|$)/u.test(value) || /^[?-] /u.test(value)
        ? { offset: valueOffset, message: messages.quoted(name, value) }
        : { offset: start + line.length + 1, message: messages.badIndent };
    case 'MULTILINE_IMPLICIT_KEY':
      // A good field is not the mistake, but the line below it.
      return /:\s/u.test(line)
        ? { offset: start + line.length + 1, message: messages.badIndent }
        : lineFault(start, line);
    case 'BAD_INDENT': {
      const closing = /end with a (\S)/u.exec(message)?.[1];
      return closing === undefined
        ? { offset: start, message: messages.badIndent }
        : { offset: offset - 1, message: messages.unclosed(closing) };
    }
    case 'MISSING_CHAR': {
      const opened = message.includes('quote') ? openQuote(document, offset) : undefined;
      if (opened !== undefined) return { offset: opened, message: messages.openQuote };
      if (/^[|>-]/u.test(value)) return { offset: valueOffset, message: messages.quoted(name, value) };
      return message.includes('indicator') ? { offset: start, message: messages.badIndent } : lineFault(start, line);
    }
    case 'UNEXPECTED_TOKEN':
      if (/^['"]/u.test(value)) return { offset: valueOffset, message: messages.afterQuote(value.slice(0, 1)) };
      if (/^[|>-]/u.test(value)) return { offset: valueOffset, message: messages.quoted(name, value) };
      if (message.includes('Unexpected ,')) return { offset, message: messages.twoCommas };
      return { offset, message: messages.afterValue };
    default:
      return { offset, message: messages.unreadable };
  }
}

/** The fault of a line that is no field. @param offset of the line */
export function lineFault(offset: number, line: string): YamlFault {
  const indent = line.search(/\S/u);
  const item = /^\s*-([^\s-].*)$/u.exec(line)?.[1];
  const [, name = '', value = ''] = /^\s*(\w+)\s*[:=]\s*(.*)$/u.exec(line) ?? [];
  const remedy = item === undefined ? (name === '' ? undefined : `${name}: ${value}`.trim()) : `- ${item}`;
  return {
    offset: offset + Math.max(0, indent),
    message: remedy === undefined ? messages.noField : messages.writtenAs(remedy),
  };
}

/** Where a text in quotes begins that has no end. @param end of the YAML text */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] < end) [last] = node.range;
    },
  });
  return last;
}
