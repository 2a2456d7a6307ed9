import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { storyAddress } from '../edition/addresses.ts';
import { slugFault } from '../edition/slug.ts';
import { editionName, slugOfFile } from './copy/copy.ts';
import { findFiles } from './copy/find-files.ts';
import { freeSlug, headlineSlug } from './copy/headline-slug.ts';
import * as messages from './copy/messages/new-story.ts';
import { badSlug } from './copy/messages/slugs.ts';
import { pressConfig } from './copy/press-config.ts';

/**
 * `npm run new -- "Headline"`: creates the file of a story to start from, a draft. It never overwrites a file.
 * @param root the project's folder
 * @param args the headline; `--md` for Markdown; `--slug` and a name
 */
export async function newStory(root: string, args: readonly string[]): Promise<void> {
  const refuse = (message: string): void => {
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  };
  const { headline, given, extension } = optionsIn(args);
  if (headline === '') return refuse(messages.usage);
  const { storiesFolder } = pressConfig(root);
  const edition = await readSettings(storiesFolder);
  const slug = given ?? headlineSlug(headline, edition.inLanguage ?? 'en');
  if (slug === undefined) return refuse(messages.noSlug(headline));
  const fault = slugFault(slug);
  if (fault !== undefined) return refuse(messages.badSlugOption(slug, badSlug(fault)));

  await mkdir(storiesFolder, { recursive: true });
  const others = new Map((await findFiles(storiesFolder)).map(({ name }) => [slugOfFile(name), name]));
  const other = others.get(slug);
  const shown = (name: string) => relative(root, join(storiesFolder, name)).replaceAll('\\', '/');
  if (other !== undefined)
    return refuse(
      messages.exists(
        shown(other),
        freeSlug(slug, (other) => others.has(other)),
      ),
    );
  const name = `${slug}${extension}`;
  const schema = existsSync(join(storiesFolder, 'story.schema.json')) ? './story.schema.json' : undefined;
  // Fails if another program has written the file since.
  await writeFile(join(storiesFolder, name), contentOf(headline, extension, schema), { flag: 'wx' });
  const address = decodeURI(storyAddress(slug));
  process.stdout.write(
    messages.created(
      shown(name),
      address,
      (edition.sections ?? []).map((section) => section.slug),
    ),
  );
}

interface NewStoryOptions {
  readonly headline: string;
  readonly given: string | undefined;
  readonly extension: '.json' | '.md';
}

function optionsIn(args: readonly string[]): NewStoryOptions {
  const words: string[] = [];
  let given: string | undefined;
  let extension: NewStoryOptions['extension'] = '.json';
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    if (word === '--md') extension = '.md';
    else if (word === '--slug') given = (args[++i] ?? '').normalize('NFC');
    else if (word.startsWith('--slug=')) given = word.slice('--slug='.length).normalize('NFC');
    else words.push(word);
  }
  return { headline: words.join(' ').replaceAll(/\s+/gu, ' ').trim(), given, extension };
}

const firstParagraph = 'The first paragraph.';

function contentOf(headline: string, extension: NewStoryOptions['extension'], schema: string | undefined): string {
  // A text in JSON's quotes is one in YAML's too.
  if (extension === '.md')
    return `---\nheadline: ${JSON.stringify(headline)}\ncreativeWorkStatus: Draft\n---\n\n${firstParagraph}\n`;
  const story = { headline, creativeWorkStatus: 'Draft', body: [firstParagraph] };
  return `${JSON.stringify(schema === undefined ? story : { $schema: schema, ...story }, null, 2)}\n`;
}

/** What a new story needs of the edition. */
interface EditionSettings {
  readonly inLanguage?: string;
  readonly sections?: readonly { readonly slug: string }[];
}

/** The settings of the edition; none if its file can't be read. */
async function readSettings(folder: string): Promise<EditionSettings> {
  try {
    return JSON.parse(await readFile(join(folder, editionName), 'utf8')) as EditionSettings;
  } catch {
    return {};
  }
}
