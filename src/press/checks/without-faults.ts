import type { FieldPath } from './draft.ts';
import type { ShapeFault } from './check-shape.ts';
import { isRecord } from './is-record.ts';

/** Replaces a faulty value that is required. */
export const placeholder = 'faulty';

/**
 * A copy of a file's content without its faulty fields, so that the rest can be checked. Blocks and
 * corrections are replaced, not removed, so that the others keep their indexes.
 * @param required placeholders for required fields
 */
export function withoutFaults(
  content: Record<string, unknown>,
  faults: readonly ShapeFault[],
  required: Record<string, unknown>,
): Record<string, unknown> {
  const rest: Record<string, unknown> = { ...content };
  const body = copyOfList(content['body']);
  const corrections = copyOfList(content['correction']);
  for (const { path } of faults) {
    const [field, index] = path;
    if (field === 'body' && typeof index === 'number') body[index] = blockWithout(body[index], path);
    else if (field === 'correction' && typeof index === 'number') corrections[index] = { text: placeholder };
    else if (field === 'image' && path.length === 2) rest[field] = imageWithout(rest[field], path);
    else if (typeof field === 'string') delete rest[field];
  }
  if (Array.isArray(rest['body'])) rest['body'] = body;
  if (Array.isArray(rest['correction'])) rest['correction'] = corrections;
  return { ...required, ...rest };
}

/** An image with its source only, so that the file is still checked; undefined if the source is faulty. */
function imageWithout(image: unknown, path: FieldPath): Record<string, unknown> | undefined {
  if (!isRecord(image) || path.at(-1) === 'src' || typeof image['src'] !== 'string') return undefined;
  return { src: image['src'], alt: '', width: 1, height: 1 };
}

/** A block without the fault at a path: lists lose an item, images all but their source, other blocks everything. */
function blockWithout(block: unknown, path: FieldPath): unknown {
  const [, , field, item] = path;
  if (isRecord(block) && block['type'] === 'image') {
    const image = imageWithout(block, path);
    return image === undefined || path.length < 3 ? placeholder : { type: 'image', ...image };
  }
  if (!isRecord(block) || field !== 'items' || typeof item !== 'number') return placeholder;
  return { ...block, items: copyOfList(block['items']).with(item, placeholder) };
}

const copyOfList = (value: unknown): unknown[] => (Array.isArray(value) ? [...value] : []);
