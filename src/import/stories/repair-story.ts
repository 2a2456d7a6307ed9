import { isRecord } from '../../press/checks/is-record.ts';
import type { Loss } from '../loss.ts';
import { inlineText } from '../html/story-body.ts';
import { lineOf, textRoot } from './plain-texts.ts';
import { storyFaults, type FilesBeside } from './story-faults.ts';

/** The fields of a story's file. */
export type StoryFields = Record<string, unknown>;

/** The text of a story's file. */
export const storyText = (story: Readonly<StoryFields>): string => `${JSON.stringify(story, null, 2)}\n`;

/** A block is first written without markup. If that is faulty too, it is left out. */
type BlockState = 'as made' | 'plain';

/** Rounds of checks. Each repairs all that it finds; one repair can bring another fault to light. */
const maxRounds = 8;

/**
 * Changes a story until the checks of a build find no fault in it, and reports each change as a loss. The readers of
 * formats leave nothing to repair, as far as is known: this is the net below them.
 * @param place of the item in its source
 */
export function repairStory(
  slug: string,
  story: StoryFields,
  beside: FilesBeside,
  { language, place }: { readonly language: string; readonly place: string },
): Loss[] {
  const losses: Loss[] = [];
  const states = new Map<number, BlockState>();
  for (let round = 0; round < maxRounds; round++) {
    const faults = storyFaults(slug, storyText(story), beside, language);
    if (faults.length === 0) return losses;
    const fields = new Set(faults.map(({ path: [field = ''] }) => field).filter((field) => field !== 'body'));
    const blocks = new Set(
      faults.flatMap(({ path: [field, i] }) => (field === 'body' && typeof i === 'number' ? i : [])),
    );
    if (fields.has('')) fields.add('body');
    if (faults.some(({ path }) => path[0] === 'body' && path.length === 1)) fields.add('body');
    for (const field of fields) if (field !== 'headline') removeField(story, String(field), losses, place);
    if (Array.isArray(story['body'])) repairBlocks(story, blocks, states, losses, place);
  }
  if ('body' in story) removeField(story, 'body', losses, place);
  return losses;
}

function removeField(story: StoryFields, field: string, losses: Loss[], place: string): void {
  if (!(field in story)) return;
  losses.push({ element: field, made: 'dropped', place, text: beginning(textsIn(story[field]).join(' ')) });
  delete story[field];
}

function repairBlocks(
  story: StoryFields,
  faulty: ReadonlySet<number>,
  states: Map<number, BlockState>,
  losses: Loss[],
  place: string,
): void {
  const body = story['body'] as unknown[];
  // From the end, so that the others keep their indices.
  for (const i of [...faulty].toSorted((a, b) => b - a)) {
    const block = body[i];
    const text = textsIn(block).join(' ');
    const plain = states.get(i) === 'plain' ? undefined : plainBlock(text);
    const element = isRecord(block) ? String(block['type']) : 'p';
    losses.push({
      element,
      made: plain === undefined ? 'dropped' : 'text',
      place: `${place}, block ${i + 1}`,
      text: beginning(text),
    });
    if (plain === undefined) {
      body.splice(i, 1);
      const later = [...states].map(([j, state]) => [j > i ? j - 1 : j, state] as const).filter(([j]) => j !== i);
      states.clear();
      for (const [j, state] of later) states.set(j, state);
    } else {
      body[i] = plain;
      states.set(i, 'plain');
    }
  }
  if (body.length === 0) delete story['body'];
}

/** A paragraph with the words of a block, without markup; undefined if it has none. */
function plainBlock(text: string): string | undefined {
  const line = lineOf(text.replaceAll(/\[([^[\]]*)\]\([^()]*\)/gu, '$1').replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, ''));
  return line === undefined ? undefined : inlineText(textRoot(line), { place: 'body' });
}

/** Fields of blocks that are no words. */
const otherFields = new Set(['type', 'src', 'url', 'size', 'chart', 'level', 'language', 'poster', 'provider']);

/** The words of a block or a field. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, inner]) => (otherFields.has(name) ? [] : textsIn(inner)))
    : [];
}

const beginning = (text: string): string => [...text].slice(0, 120).join('');
