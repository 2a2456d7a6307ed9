import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with JSX). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.entries(node)
    .flatMap(([property, value]): unknown[] => (property === 'parent' ? [] : Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** Attributes and properties that readers see or hear. */
const shownNames = new Set(
  (
    'alt aria-description aria-label aria-roledescription aria-valuetext placeholder title ' +
    'description explanation heading label message text'
  ).split(' '),
);

/** Functions that show or announce their arguments. */
const showingFunctions = new Set(['announce', 'say', 'showNotice', 'tell']);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
/** A sentence or a label of several words; class names and keys begin in lower case or have no spaces. */
const isProse = (text: string): boolean => /^\p{Lu}\S* \S/u.test(text);

/** The string literals that an expression may result in. */
function resultsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return [(node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')];
    case 'ConditionalExpression':
      return [...resultsOf(node['consequent']), ...resultsOf(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return ['===', '!==', '<', '>', '<=', '>='].includes(node['operator'] as string)
        ? []
        : [...resultsOf(node['left']), ...resultsOf(node['right'])];
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'ParenthesizedExpression':
      return resultsOf(node['expression']);
    default:
      return [];
  }
}

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  const { name, value } = node;
  return typeof name === 'string' ? name : typeof value === 'string' ? value : '';
};

/** The texts for readers in a node itself, without its children. */
function textsAt(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [node['value'] as string].filter(hasLetters);
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as Node[])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(resultsOf)
        .filter(hasLetters);
    case 'JSXAttribute':
      return shownNames.has(nameOf(node['name'])) ? resultsOf(node['value']).filter(hasLetters) : [];
    case 'Property':
      return shownNames.has(nameOf(node['key'])) ? resultsOf(node['value']).filter(hasLetters) : [];
    case 'CallExpression':
      return showingFunctions.has(nameOf(node['callee']))
        ? (node['arguments'] as Node[]).flatMap(resultsOf).filter(hasLetters)
        : [];
    case 'Literal':
    case 'TemplateLiteral':
      return resultsOf(node).filter(isProse);
    default:
      return [];
  }
}

/** Nodes whose texts are only for developers: errors, imports. */
const isForDevelopers = ({ type }: Node): boolean =>
  ['ThrowStatement', 'ImportDeclaration', 'ImportExpression'].includes(type);

/** The texts for readers in a module's code, which belong in the message catalogue. */
export function textsInCode(file: string, code: string): string[] {
  const visit = (node: Node): string[] =>
    isForDevelopers(node) ? [] : [...textsAt(node), ...childrenOf(node).flatMap(visit)];
  const texts = visit(parseSync(file, code).program as unknown as Node);
  return [...new Set(texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()))];
}

/** All string literals of a module but those of imports, with `…` for the parts of a template. */
export function literalsIn(file: string, code: string): string[] {
  const visit = (node: Node): string[] => {
    if (isForDevelopers(node)) return [];
    const own = node.type === 'Literal' || node.type === 'TemplateLiteral' ? resultsOf(node) : [];
    return [...own, ...childrenOf(node).flatMap(visit)];
  };
  return visit(parseSync(file, code).program as unknown as Node);
}
