import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type ParsedNode } from 'yaml';
import type { FieldPath } from '../../copy/faults.ts';
import { isReadable, lineFault, yamlFaults, type YamlFault } from './yaml-faults.ts';

/** The fields at the beginning of a story in Markdown. Offsets are in the YAML text. */
export interface FrontMatter {
  /** Undefined if the text can't be read. A field without a value is left out. */
  readonly value: unknown;
  /** @param offset in a text, in UTF-16 code units */
  readonly locate: (path: FieldPath, offset?: number) => number;
  readonly faults: readonly YamlFault[];
}

/** Parses YAML 1.2, whose dates are texts. */
export function parseFrontMatter(yaml: string): FrontMatter {
  const document = parseDocument(yaml, { uniqueKeys: true, schema: 'core', prettyErrors: false });
  const faults = yamlFaults(document, yaml);
  const locate = (path: FieldPath, offset?: number) => offsetOf(document, path, yaml, offset);
  if (!isReadable(document)) return { value: undefined, locate, faults };
  if (isScalar(document.contents) && typeof document.contents.value === 'string')
    return { value: undefined, locate, faults: [lineFault(0, yaml.split('\n')[0] ?? '')] };
  return { value: withoutNulls(document.toJS()), locate, faults };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, content]) => (content === null ? [] : [[name, withoutNulls(content)]])),
  );
}

/** The offset of a field's name, of a list's item, or of a character of a text; that of its parent if there is none. */
function offsetOf(document: Document.Parsed, path: FieldPath, yaml: string, within?: number): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair === undefined) return offset;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items.at(Number(part));
      if (item?.range === undefined) return offset;
      [offset] = item.range;
      node = item;
    } else return offset;
  }
  if (within === undefined || !isScalar(node) || typeof node.value !== 'string') return offset;
  // Found by its words: a text in quotes, or of several lines, is not written as it reads.
  const [start, end] = node.range;
  const around = node.value.slice(within, within + 10);
  const found = yaml.slice(start, end).indexOf(around, within);
  return found === -1 ? offset : start + found;
}
