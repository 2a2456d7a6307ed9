import { toJsonSchema } from '@valibot/to-json-schema';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/write-file.ts';
import { EditionFile } from '../copy/edition-file.ts';
import { listItemFile } from '../blocks/list.ts';
import { StoryFile } from './story-file.ts';

/** The JSON Schemas that code editors use to complete and check fields, by their file names. */
export function schemaFiles(): Record<string, string> {
  const options = { errorMode: 'ignore', definitions: { listItem: listItemFile } } as const;
  const text = (title: string, schema: Parameters<typeof toJsonSchema>[0]) =>
    // JSON Schema can't express some checks, such as that a date exists. The press makes them.
    `${JSON.stringify({ title, ...toJsonSchema(schema, options) }, null, 2)}\n`;
  return { 'story.schema.json': text('A story', StoryFile), 'edition.schema.json': text('An edition', EditionFile) };
}

/** `npm run schemas`: writes the schemas next to the stories. */
export async function writeSchemas(root = process.cwd()): Promise<void> {
  for (const [name, content] of Object.entries(schemaFiles())) {
    await writeFileAtomically(join(root, 'src/stories', name), content);
  }
}
