import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runMeasured, type BuildFigures } from './build.ts';

/** The version that figures of other machines can be compared with. */
const version = '3.1.2';

const layout = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{{ title }}</title>
<style>body{max-width:40rem;margin:auto;font:18px/1.5 serif}</style></head><body>
<header><a href="/">Measured</a></header><main><h1>{{ title }}</h1><time>{{ published }}</time>
{{ content | safe }}</main><aside><h2>Latest</h2><ul>
{%- for story in collections.latest %}<li><a href="{{ story.url }}">{{ story.data.title }}</a></li>{% endfor -%}
</ul></aside></body></html>`;

/** A list of thirty headlines a page, as Broadsheet's. */
const list = `---
pagination: { data: collections.stories, size: 30, alias: batch }
permalink: "/{% if pagination.pageNumber > 0 %}page-{{ pagination.pageNumber + 1 }}/{% endif %}index.html"
title: Measured
layout: story.njk
---
<ul>{%- for story in batch %}<li><a href="{{ story.url }}">{{ story.data.title }}</a></li>{% endfor -%}</ul>`;

const configuration = `module.exports = (config) => {
  const stories = (collections) => collections.getFilteredByGlob('in/stories/*.md');
  config.addCollection('stories', (all) => stories(all).reverse());
  config.addCollection('latest', (all) => stories(all).slice(-10).reverse());
  config.setQuietMode(true);
  return { dir: { input: 'in', output: 'out', includes: 'layouts' }, markdownTemplateEngine: false };
};`;

/** The same stories as a site of Eleventy: a page for each, and lists. It has no related stories, search or data. */
export interface EleventySite {
  /** The folder of the built site. */
  readonly output: string;
  /** Writes a story again from its file among ours. */
  readonly writeStory: (file: string) => Promise<void>;
  readonly build: () => Promise<BuildFigures>;
}

interface Story {
  readonly headline: string;
  readonly description?: string;
  readonly datePublished?: string;
  readonly body?: readonly string[];
}

/**
 * Installs Eleventy into a folder of its own, and writes the site.
 * @param storiesFolder the folder of our stories
 * @throws if Eleventy can't be installed
 */
export async function eleventySite(root: string, folder: string, storiesFolder: string): Promise<EleventySite> {
  await mkdir(join(folder, 'in/stories'), { recursive: true });
  await mkdir(join(folder, 'in/layouts'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...options, `@11ty/eleventy@${version}`], { cwd: folder });
  await writeFile(join(folder, '.eleventy.cjs'), configuration);
  await writeFile(join(folder, 'in/layouts/story.njk'), layout);
  await writeFile(join(folder, 'in/index.njk'), list);
  const writeStory = async (file: string) => {
    const {
      headline,
      description,
      datePublished,
      body = [],
    } = JSON.parse(await readFile(join(storiesFolder, file), 'utf8')) as Story;
    const fields = { title: headline, description, date: datePublished?.slice(0, 10), published: datePublished };
    // YAML takes JSON.
    const front = JSON.stringify({ ...fields, layout: 'story.njk' });
    await writeFile(
      join(folder, 'in/stories', file.replace(/json$/u, 'md')),
      `---json\n${front}\n---\n${body.join('\n\n')}\n`,
    );
  };
  for (const file of await readdir(storiesFolder)) if (file !== 'edition.json') await writeStory(file);
  const script = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  return {
    output: join(folder, 'out'),
    writeStory,
    build: () => runMeasured(root, [script, '--config=.eleventy.cjs'], join(folder, 'usage.json'), {}, folder),
  };
}
