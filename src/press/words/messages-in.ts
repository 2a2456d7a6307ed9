import { parseSync } from 'vite';
import { isSyntaxNode, nodesIn, type SyntaxNode } from './syntax.ts';

/** A text of the interface, as the code has it. */
export interface CatalogueText {
  /** The words, with `…` for what is inserted and between the texts of several forms. */
  readonly text: string;
  /** Whether it is one text, into which nothing is inserted. */
  readonly isFixed: boolean;
  /** The plural categories of each object of plural forms. */
  readonly pluralForms: readonly (readonly string[])[];
}

interface Property extends SyntaxNode {
  readonly key: { readonly name?: string; readonly value?: string };
  readonly value: SyntaxNode;
}

/**
 * Finds the messages of a module of the catalogue.
 * @param file its name, for messages of the parser
 * @returns the messages by their names; `failures.offline.heading` for a text in an object
 */
export function messagesIn(file: string, code: string): ReadonlyMap<string, CatalogueText> {
  const found = new Map<string, CatalogueText>();
  const add = (name: string, value: SyntaxNode): void => {
    if (value.type !== 'ObjectExpression' || isPlural(value)) return void found.set(name, messageOf(value));
    for (const { key, value: inner } of propertiesOf(value)) add(`${name}.${key.name ?? key.value ?? ''}`, inner);
  };
  for (const node of nodesIn(parseSync(file, code).program)) {
    const { declaration } = node;
    if (node.type !== 'ExportNamedDeclaration' || !isSyntaxNode(declaration) || declaration.type.startsWith('TS'))
      continue;
    const declared = (declaration['declarations'] ?? [declaration]) as readonly SyntaxNode[];
    for (const { id, init, body } of declared) {
      const value = init ?? body;
      if (isSyntaxNode(id) && isSyntaxNode(value)) add(String(id['name']), value);
    }
  }
  return found;
}

function messageOf(value: SyntaxNode): CatalogueText {
  const nodes = [...nodesIn(value)];
  return {
    text: nodes.flatMap(wordsOf).join('…'),
    isFixed: value.type === 'Literal',
    pluralForms: nodes.filter(isPlural).map((node) => propertiesOf(node).map(({ key }) => key.name ?? key.value ?? '')),
  };
}

/** The words that a node itself has. */
function wordsOf({ type, ...node }: SyntaxNode): string[] {
  if (type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (type !== 'TemplateLiteral') return [];
  return [(node['quasis'] as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')];
}

const propertiesOf = (node: SyntaxNode): readonly Property[] =>
  (node['properties'] as readonly SyntaxNode[]).filter((one): one is Property => one.type === 'Property');

/** Whether a node has a text for each plural form. Each language has the form `other`. */
const isPlural = (node: SyntaxNode): boolean =>
  node.type === 'ObjectExpression' && propertiesOf(node).some(({ key }) => key.name === 'other');
