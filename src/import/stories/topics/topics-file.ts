import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { topicTypes } from '../../../edition/topic-types.ts';
import { errorCode } from '../../../press/files/error-code.ts';
import { jsonFault } from '../../json-fault.ts';
import { memoryFolder } from '../ledger/ledger.ts';

/** The file that proposes topics, for review. */
export const topicsName = 'topics.json';
export const topicsPath = (edition: string): string => join(edition, memoryFolder, topicsName);

const proposedTopic = v.object({
  name: v.string(),
  as: v.picklist(['topic', 'keyword', 'nothing']),
  type: v.optional(v.picklist(topicTypes)),
  sameAs: v.optional(v.string()),
  stories: v.optional(v.number()),
  spellings: v.optional(v.array(v.string())),
});

/** What becomes of a tag of the source. Editors may change everything but the spellings. */
export type ProposedTopic = v.InferOutput<typeof proposedTopic>;

const topicsFile = v.object({ topics: v.array(proposedTopic) });

/** The file of topics has a form that can't be read. The message says where and why. */
export class TopicsUnreadable extends Error {
  override readonly name = 'TopicsUnreadable';
}

/**
 * Reads the topics that earlier imports have proposed and editors have reviewed.
 * @throws TopicsUnreadable
 */
export async function readTopics(edition: string): Promise<readonly ProposedTopic[]> {
  const file = topicsPath(edition);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { reason, line, column } = jsonFault(text);
    throw new TopicsUnreadable(`line ${line}, column ${column}: ${reason}`);
  }
  const parsed = v.safeParse(topicsFile, value);
  if (parsed.success) return parsed.output.topics;
  const [issue] = parsed.issues;
  throw new TopicsUnreadable(`${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

const explanation =
  'What becomes of the tags of the imported stories. Change "name", "as" (topic, keyword or nothing) and "type" ' +
  '(Person, Organization, Place, Event, Thing) as you like. To join two topics, move the spellings of one to the ' +
  'other, and delete it. The next import follows this file.';

/** The text of the file. Each topic is a line, so that thousands can be read and compared. */
export function* topicsText(topics: readonly ProposedTopic[]): Generator<string> {
  yield `{\n  "about": ${JSON.stringify(explanation)},\n  "topics": [`;
  for (const [i, topic] of topics.entries()) yield `${i === 0 ? '' : ','}\n    ${spaced(topic)}`;
  yield `\n  ]\n}\n`;
}

/** JSON in one line, with spaces between fields. */
const spaced = (topic: ProposedTopic): string =>
  `{ ${Object.entries(topic)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
