import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { notFoundAddress } from '../../edition/addresses.ts';
import { editionChangedEvent } from '../../edition/dev-events.ts';
import { interfaceLanguage } from '../copy/interface-language.ts';
import { pressConfig } from '../copy/press-config.ts';
import { liesIn } from '../copy/find-files.ts';
import { readEdition } from '../model/read-edition.ts';
import { openDraftCaches } from './draft-caches.ts';
import { initialDevState, nextDevState, type DevState } from './dev-state.ts';
import { answerWithDraft, hasPage } from './draft-responses.ts';
import { isDecodable, pathBelow, redirect, redirectToSlash } from './request-path.ts';
import { serveLanguages } from './language-servers.ts';
import { overlayMessage } from './show-faults.ts';
import { watchStories } from './watch-stories.ts';

/**
 * Makes Vite's dev server serve the edition while it is written. Each page is rendered when it is
 * requested, and a saved story updates open pages. A story with faults shows them in the browser
 * and the terminal, while the last edition without faults is still served.
 * @returns a function that adds the handler of pages; Vite calls it after adding its own handlers
 */
export function addDevServer(server: ViteDevServer): () => void {
  const { root, base, publicDir } = server.config;
  const { storiesFolder } = pressConfig(root);
  const currentState = followStories(server);

  const answer = async (path: string, response: ServerResponse) =>
    answerWithDraft(server, { stories: storiesFolder, public: publicDir }, await currentState(), path, response);

  const passOn = serveLanguages(server);
  server.middlewares.use((request, response, next) => {
    if (!passOn(request, response, (error) => fail(error, next))) next();
  });
  // This runs before Vite's handlers, which throw at a path that can't be decoded.
  server.middlewares.use((request, response, next) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (isDecodable(path)) return next();
    answer(notFoundAddress, response).catch((error: unknown) => fail(error, next));
  });

  async function handle(request: IncomingMessage, response: ServerResponse, path: string, next: Connect.NextFunction) {
    const { draft } = await currentState();
    const withSlash = path.endsWith('/') ? path : `${path}/`;
    if (path !== withSlash && draft !== undefined && hasPage(draft.publication, withSlash))
      return redirectToSlash(request, response);
    const moved = draft?.moved.find(({ from }) => from === withSlash);
    if (moved !== undefined) return redirect(response, `${base}${moved.to.slice(1)}`);
    if (path !== '/' && isPublicFile(publicDir, path)) return next();
    return answer(path, response);
  }

  function fail(error: unknown, next: Connect.NextFunction) {
    if (error instanceof Error) server.ssrFixStacktrace(error);
    next(error);
  }

  return () => {
    server.middlewares.use((request, response, next) => {
      const path = pathBelow(base, request.originalUrl ?? request.url);
      if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
      handle(request, response, path, next).catch((error: unknown) => fail(error, next));
    });
  };
}

/** Milliseconds. Timers have a limit of 24 days. */
const longestWait = 24 * 60 * 60 * 1000;

/**
 * Reads the edition now, after each change of the stories, and when one is published or expires. Updates open pages.
 * @returns a function that gives the state after the last change
 */
function followStories(server: ViteDevServer): () => Promise<DevState> {
  const { config, environments, httpServer, watcher } = server;
  const { root, publicDir, logger } = config;
  const { hot } = environments.client;
  const stories = { ...pressConfig(root), showsUnpublished: true };

  const opening = openDraftCaches(root, stories);

  async function read(last: DevState): Promise<DevState> {
    const caches = await opening;
    const { memo, editions } = caches;
    const edition = () => readEdition(stories, root, publicDir, undefined, memo, { editions });
    const next = await nextDevState(last, edition, caches);
    if (next.faults !== undefined) logger.error(next.faults.message, { timestamp: true });
    if (stories.now === undefined) wait(next.draft?.edition.nextChange?.time);
    return next;
  }
  let timer: NodeJS.Timeout | undefined;
  // A story is published or expires while nothing is saved.
  const wait = (time: number | undefined): void => {
    clearTimeout(timer);
    if (time === undefined) return;
    timer = setTimeout(() => void update().catch(report), Math.min(longestWait, Math.max(0, time - Date.now()) + 1));
    timer.unref();
  };
  const report = (error: unknown) => logger.error(String(error), { timestamp: true });
  let state = read(initialDevState);

  // The words of the interface are part of the code.
  const interfaceNow = () => interfaceLanguage(root, stories.storiesFolder, stories.language);
  const interfaceAtStart = interfaceNow();

  async function update(): Promise<void> {
    if (interfaceNow() !== interfaceAtStart) return server.restart();
    const before = await state;
    state = read(before);
    const { faults } = await state;
    if (faults !== undefined) hot.send(overlayMessage(faults));
    // Loading the page again removes the overlay, and the page that only lists faults.
    else if (before.faults !== undefined) hot.send({ type: 'full-reload' });
    else hot.send({ type: 'custom', event: editionChangedEvent });
  }

  const stopWatching = watchStories({
    watcher,
    storiesFolder: stories.storiesFolder,
    publicDir,
    onChange: () => void update().catch(report),
  });
  httpServer?.once('close', () => {
    clearTimeout(timer);
    stopWatching();
  });

  // A page that is opened while there are faults shows them too.
  hot.on('vite:client:connect', () => {
    void state.then(({ faults }) => {
      if (faults !== undefined) hot.send(overlayMessage(faults));
    });
  });
  return () => state;
}

/** Whether an address names a file or folder in the site's public folder, and does not lead out of it. */
function isPublicFile(folder: string, path: string): boolean {
  if (folder === '') return false;
  const file = join(folder, decodeURIComponent(path));
  return liesIn(resolve(folder), resolve(file)) && existsSync(file);
}
