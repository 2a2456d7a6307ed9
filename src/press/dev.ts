import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { createRenderer } from '../app/press-entry.tsx';
import { notFoundAddress } from '../edition/addresses.ts';
import { directionOf } from '../edition/language.ts';
import { MissingFile } from '../queries/client.ts';
import { pressConfig } from './config.ts';
import type { Edition } from './edition.ts';
import { countFaults, EditionFaults, formatFault } from './faults.ts';
import type { Made } from './make-edition.ts';
import { publish, type Publication } from './publication.ts';
import { readEdition } from './read-edition.ts';
import { pathBelow, redirectToSlash } from './serve.ts';
import { createTemplate } from './template.ts';

/** What is served: the last edition without faults, and the faults that have come since. */
interface Draft {
  readonly edition: Edition | undefined;
  readonly publication: Publication | undefined;
  readonly faults: EditionFaults | undefined;
}

/**
 * Serves the edition while it is written: every page is rendered when it is asked for, and a
 * saved story updates the pages that are open. A broken one shows its faults in the browser
 * and the terminal, over the last edition that was right.
 */
export function serveDraft(server: ViteDevServer): () => void {
  const { root, base } = server.config;
  const config = pressConfig(root);
  let draft: Promise<Draft> = read({ edition: undefined, publication: undefined, faults: undefined });

  async function read(last: Draft): Promise<Draft> {
    const made = await readEdition(config, root).catch((error: unknown): Made => {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'faulty', faults: [{ file: 'STORIES_DIR', line: 1, column: 1, field: '', message }] };
    });
    if (made.kind === 'edition') return { edition: made.edition, publication: publish(made.edition), faults: undefined };
    const faults = new EditionFaults(made.faults);
    server.config.logger.error(faults.message, { timestamp: true });
    return { ...last, faults };
  }

  let saved: NodeJS.Timeout | undefined;
  server.watcher.add(config.storiesFolder);
  server.watcher.on('all', (_event, file) => {
    if (!resolve(file).startsWith(config.storiesFolder)) return;
    // Saving a file can be several events; a folder copied in is hundreds.
    clearTimeout(saved);
    saved = setTimeout(() => {
      update().catch((error: unknown) => server.config.logger.error(String(error), { timestamp: true }));
    }, 60);
  });

  async function update(): Promise<void> {
    const before = await draft;
    draft = read(before);
    const { faults } = await draft;
    const { hot } = server.environments.client;
    if (faults !== undefined) hot.send({ type: 'error', err: overlay(faults) });
    // The overlay goes, and so does a page that only listed faults, with a fresh load.
    else if (before.faults !== undefined) hot.send({ type: 'full-reload' });
    else hot.send({ type: 'custom', event: 'broadsheet:edition' });
  }

  server.environments.client.hot.on('vite:client:connect', () => {
    void draft.then(({ faults }) => {
      if (faults !== undefined) server.environments.client.hot.send({ type: 'error', err: overlay(faults) });
    });
  });

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const { edition, publication, faults } = await draft;
    if (edition === undefined || publication === undefined) {
      const page = await server.transformIndexHtml(path, faultsPage(faults));
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const file = publication.files.get(path);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file()));
      return;
    }
    const picture = edition.pictures.find(({ address }) => address === path);
    if (picture !== undefined) {
      response.writeHead(200).end(await readFile(join(config.storiesFolder, picture.file)));
      return;
    }
    const known = publication.pages.includes(path);
    const environment = server.environments['press'];
    if (environment === undefined || !isRunnableDevEnvironment(environment)) throw new Error('the press cannot run here');
    const entry = (await environment.runner.import('/src/app/press-entry.tsx')) as { createRenderer: typeof createRenderer };
    const renderer = entry.createRenderer(base, (address) => {
      const make = publication.files.get(address);
      if (make === undefined) throw new MissingFile(address);
      return make();
    });
    const rendered = await renderer.render(known ? path : notFoundAddress);
    const language = edition.file.inLanguage;
    const fill = createTemplate(await readFile(join(root, 'index.html'), 'utf8'), { lang: language, dir: directionOf(language) });
    const html = await server.transformIndexHtml(path, fill(rendered));
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }

  return () => {
    server.middlewares.use((request, response, next) => {
      const path = pathBelow(base, request.originalUrl ?? request.url);
      if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
      draft
        .then(({ publication }) => {
          const slashed = `${path}/`;
          if (!path.endsWith('/') && publication?.pages.includes(slashed) === true) return redirectToSlash(request, response);
          if (existsSync(join(root, 'public', path)) && path !== '/') return next();
          return answer(path, response);
        })
        .catch((error: unknown) => {
          if (error instanceof Error) server.ssrFixStacktrace(error);
          next(error);
        });
    });
  };
}

function overlay(faults: EditionFaults) {
  const [first] = faults.faults;
  return {
    plugin: 'broadsheet',
    message: `${countFaults(faults.faults)} in the stories`,
    stack: faults.faults.map(formatFault).join('\n'),
    ...(first === undefined ? {} : { id: first.file, loc: { file: first.file, line: first.line, column: first.column } }),
  };
}

function faultsPage(faults: EditionFaults | undefined): string {
  const escape = (text: string) => text.replace(/[&<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
  const list = (faults?.faults ?? []).map((fault) => `<li>${escape(formatFault(fault))}</li>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults in the stories</title><body><h1>The stories have faults</h1><ol>${list}</ol><p>Mend them and save: this page follows.</p>`;
}
