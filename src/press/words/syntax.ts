/** A node of a syntax tree (ESTree). */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

export const isSyntaxNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** All nodes of a syntax tree, in the order of the code. */
export function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isSyntaxNode(value)) return;
  yield value;
  for (const [name, child] of Object.entries(value)) if (name !== 'parent') yield* nodesIn(child);
}
