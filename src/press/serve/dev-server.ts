import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ServerResponse } from 'node:http';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { createRenderer } from '../../app/press-entry.tsx';
import { notFoundAddress } from '../../edition/addresses.ts';
import { editionChangedEvent } from '../../edition/dev-events.ts';
import { escapeText } from '../../text/escape-markup.ts';
import { directionOf } from '../../text/language.ts';
import { MissingFile } from '../../queries/client.ts';
import { pressConfig } from '../copy/config.ts';
import { countFaults, formatFault, formatFaultFolded, type EditionFaults } from '../copy/faults.ts';
import { liesIn } from '../copy/find-files.ts';
import { ownFields } from '../hosts/headers.ts';
import { mediaTypeOf } from '../copy/picture-types.ts';
import type { Publication } from '../pages/publication.ts';
import { firstProof, pullProof, type Proof } from './dev-state.ts';
import { readEdition } from '../model/read-edition.ts';
import { pathBelow, redirectToSlash } from './preview-server.ts';
import { environments } from '../build/environments.ts';
import { sources } from '../build/sources.ts';
import { createTemplate } from '../build/template.ts';
import { watchPlace } from './watch-folder.ts';

/**
 * Serves the edition while it is written: every page is rendered when it is asked for, and a
 * saved story updates the pages that are open. A broken one shows its faults in the browser
 * and the terminal, over the last edition that was right.
 */
export function serveDraft(server: ViteDevServer): () => void {
  const { root, base, publicDir } = server.config;
  const config = pressConfig(root);
  const { storiesFolder } = config;
  let proof = read(firstProof);

  async function read(last: Proof): Promise<Proof> {
    const next = await pullProof(last, () => readEdition(config, root, publicDir));
    if (next.faults !== undefined) server.config.logger.error(next.faults.message, { timestamp: true });
    return next;
  }

  let saved: NodeJS.Timeout | undefined;
  const save = () => {
    // Saving a file can be several events; a folder copied in is hundreds.
    clearTimeout(saved);
    saved = setTimeout(() => {
      update().catch((error: unknown) => server.config.logger.error(String(error), { timestamp: true }));
    }, 60);
  };
  server.watcher.add(storiesFolder);
  server.watcher.on('all', (_event, file) => {
    if ([storiesFolder, publicDir].some((folder) => folder !== '' && liesIn(folder, resolve(file)))) save();
  });
  const endWatch = watchPlace(storiesFolder, () => {
    server.watcher.unwatch(storiesFolder);
    server.watcher.add(storiesFolder);
    save();
  });
  server.httpServer?.once('close', endWatch);

  async function update(): Promise<void> {
    const before = await proof;
    proof = read(before);
    const { faults } = await proof;
    const { hot } = server.environments.client;
    if (faults !== undefined) hot.send({ type: 'error', err: overlay(faults) });
    // The overlay goes, and so does a page that only listed faults, with a fresh load.
    else if (before.faults !== undefined) hot.send({ type: 'full-reload' });
    else hot.send({ type: 'custom', event: editionChangedEvent });
  }

  server.environments.client.hot.on('vite:client:connect', () => {
    void proof.then(({ faults }) => {
      if (faults !== undefined) server.environments.client.hot.send({ type: 'error', err: overlay(faults) });
    });
  });

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const { edition, publication, machines, faults } = await proof;
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
    const made = machines.get(path);
    if (made !== undefined) {
      response.writeHead(200, ownFields(path)).end(made());
      return;
    }
    const picture = edition.pictures.find(({ address }) => address === path);
    if (picture !== undefined) {
      const headers = { 'content-type': mediaTypeOf(picture.file), 'x-content-type-options': 'nosniff' };
      response.writeHead(200, headers).end(await readFile(join(storiesFolder, picture.file)));
      return;
    }
    const known = hasPage(publication, path);
    const environment = server.environments[environments.renderer];
    if (environment === undefined || !isRunnableDevEnvironment(environment))
      throw new Error('the press cannot run here');
    const entry = (await environment.runner.import(`/${sources.renderer}`)) as {
      createRenderer: typeof createRenderer;
    };
    const rendered = await entry.createRenderer(base).render(known ? path : notFoundAddress, (address) => {
      const make = publication.files.get(address);
      if (make === undefined) throw new MissingFile(address);
      return make();
    });
    const language = edition.language;
    const fill = createTemplate(await readFile(join(root, sources.template), 'utf8'), {
      lang: language,
      dir: directionOf(language),
    });
    const html = await server.transformIndexHtml(path, fill(rendered));
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }

  const failed = (error: unknown, next: (error: unknown) => void) => {
    if (error instanceof Error) server.ssrFixStacktrace(error);
    next(error);
  };
  // Before Vite's own handlers, which fail at an address that cannot be decoded. What follows a ? matters to no page.
  server.middlewares.use((request, response, next) => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    if (!canBeDecoded(path))
      return void answer(notFoundAddress, response).catch((error: unknown) => failed(error, next));
    if (!canBeDecoded(url)) request.url = path;
    next();
  });

  return () => {
    server.middlewares.use((request, response, next) => {
      const path = pathBelow(base, request.originalUrl ?? request.url);
      if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
      proof
        .then(({ publication, moved }) => {
          const slashed = `${path}/`;
          if (!path.endsWith('/') && publication !== undefined && hasPage(publication, slashed))
            return redirectToSlash(request, response);
          const story = moved.find(({ from }) => from === path || from === slashed);
          if (story !== undefined)
            return void response.writeHead(301, { location: `${base}${story.to.slice(1)}` }).end();
          if (path !== '/' && isPublic(publicDir, path)) return next();
          return answer(path, response);
        })
        .catch((error: unknown) => failed(error, next));
    });
  };
}

const hasPage = ({ pages, unlisted }: Publication, address: string): boolean =>
  pages.includes(address) || unlisted.includes(address);

/** Whether the site's public folder has what an address names; one that leads out of the folder names nothing in it. */
function isPublic(folder: string, path: string): boolean {
  if (folder === '') return false;
  const file = join(folder, decodeURIComponent(path));
  return liesIn(resolve(folder), resolve(file)) && existsSync(file);
}

function canBeDecoded(url: string): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

function overlay(faults: EditionFaults) {
  const [first] = faults.faults;
  return {
    plugin: 'broadsheet',
    message: `${countFaults(faults.faults)} in the stories`,
    stack: faults.faults.map((fault) => formatFaultFolded(fault)).join('\n\n'),
    ...(first?.place === undefined ? {} : { id: first.file, loc: { file: first.file, ...first.place } }),
  };
}

function faultsPage(faults: EditionFaults | undefined): string {
  const list = (faults?.faults ?? []).map((fault) => `<li>${escapeText(formatFault(fault))}</li>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Faults in the stories</title><body><h1>The stories have faults</h1><ol>${list}</ol><p>Mend them and save: this page follows.</p>`;
}
