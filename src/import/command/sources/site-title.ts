/** What the settings of a site call it: those of Hugo, and of Jekyll. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { plainName } from '../../source-names.ts';
import { splitFrontMatter } from '../../text-files/front-matter.ts';

/** The files in the order in which Hugo looks for them, then Jekyll's. */
const names = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config']
  .flatMap((name) => ['toml', 'yaml', 'yml', 'json'].map((extension) => `${name}.${extension}`))
  .concat('_config.yml');

const mostBytes = 1e6;
const fences: Readonly<Record<string, string>> = { toml: '+++', yaml: '---', yml: '---', json: ';;;' };

/** The title in the settings of a site's folder. Undefined if there are none, or if they can't be read. */
export async function siteTitle(folder: string): Promise<string | undefined> {
  const name = names.find((one) => existsSync(join(folder, one)));
  if (name === undefined) return undefined;
  const path = join(folder, name);
  if ((await stat(path)).size > mostBytes) return undefined;
  const fence = fences[name.slice(name.lastIndexOf('.') + 1)] ?? '---';
  // Settings are fields with nothing after them.
  const { title } = splitFrontMatter(`${fence}\n${await readFile(path, 'utf8')}\n${fence}\n`).fields;
  return typeof title === 'string' ? plainName(title) : undefined;
}
