import { readFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { createRenderer } from '../../app/renderer.tsx';
import { notFoundAddress, picturesFolder } from '../../edition/addresses.ts';
import { MissingFile } from '../../queries/client.ts';
import { directionOf } from '../../text/language.ts';
import { environments } from '../build/environments.ts';
import { sources } from '../build/sources.ts';
import { createTemplate } from '../build/template.ts';
import { fileHeaders } from '../hosts/headers.ts';
import { neededPictures, type PictureFolders } from '../pictures/needed-pictures.ts';
import type { Publication } from '../pages/publication.ts';
import type { DevState, ServedDraft } from './dev-state.ts';
import { faultsPage } from './show-faults.ts';

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Uint8Array;
}

const htmlHeaders = { 'content-type': 'text/html; charset=utf-8' };

/** Whether an edition has a page at an address. */
export const hasPage = ({ pages, unlisted }: Publication, address: string): boolean =>
  pages.includes(address) || unlisted.includes(address);

/**
 * Answers a request with a page or file of the edition, which is made now.
 * @param path below the base
 */
export async function answerWithDraft(
  server: ViteDevServer,
  folders: PictureFolders,
  { draft, faults }: DevState,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body } =
    draft === undefined
      ? { status: 500, headers: htmlHeaders, body: await server.transformIndexHtml(path, faultsPage(faults)) }
      : ((await fileAnswer(draft, folders, path)) ?? (await pageAnswer(server, draft, path)));
  response.writeHead(status, headers).end(body);
}

/** A data file, a file for machines, or a picture. */
async function fileAnswer(draft: ServedDraft, folders: PictureFolders, path: string): Promise<Answer | undefined> {
  const data = draft.publication.files.get(path);
  if (data !== undefined)
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(data()) };
  const machineFile = draft.machineFiles.get(path);
  if (machineFile !== undefined) return { status: 200, headers: fileHeaders(path), body: machineFile() };
  const media = draft.edition.media.find(({ address }) => address === path);
  if (media !== undefined)
    return { status: 200, headers: fileHeaders(path), body: await readFile(join(folders.stories, media.file)) };
  if (!path.startsWith(picturesFolder)) return undefined;
  const body = await pictureFile(draft.edition, folders, path);
  if (body === undefined) return undefined;
  return { status: 200, headers: { ...fileHeaders(path), 'x-content-type-options': 'nosniff' }, body };
}

/** Makes one of the files of a picture. The build makes all of them. */
async function pictureFile(
  { pictures, stories }: ServedDraft['edition'],
  folders: PictureFolders,
  path: string,
): Promise<Uint8Array | undefined> {
  const named = pictures.filter(({ facts }) => path.startsWith(picturesFolder + facts.hash));
  for (const { file, facts, renditions } of neededPictures(named, stories, folders)) {
    const rendition = renditions.find(({ address }) => address === path);
    if (rendition === undefined) continue;
    const { encodePicture } = await import('../pictures/encode-picture.ts');
    let made: Uint8Array | undefined;
    await encodePicture(file, facts, [rendition], (_, bytes) => {
      made = bytes;
      return Promise.resolve();
    });
    return made;
  }
  return undefined;
}

/** A page, or the page for unknown addresses with status 404. */
async function pageAnswer(server: ViteDevServer, { edition, publication }: ServedDraft, path: string): Promise<Answer> {
  const exists = hasPage(publication, path);
  const { base, root } = server.config;
  const renderer = (await importRenderer(server))(base);
  const rendered = await renderer.render(exists ? path : notFoundAddress, (address) => {
    const make = publication.files.get(address);
    if (make === undefined) throw new MissingFile(address);
    return make();
  });
  const lang = edition.language;
  const template = await readFile(join(root, sources.template), 'utf8');
  const html = withoutBase(createTemplate(template, { lang, dir: directionOf(lang) })(rendered), base);
  return { status: exists ? 200 : 404, headers: htmlHeaders, body: await server.transformIndexHtml(path, html) };
}

/** Vite puts the base before the addresses of pictures, which have it already. */
const withoutBase = (html: string, base: string): string =>
  base === '/'
    ? html
    : html.replaceAll(/(\s(?:src|srcset|poster)=")([^"]*)/gu, (_, name: string, addresses: string) => {
        const files = addresses
          .split(', ')
          .map((file) => (file.startsWith(base) ? `/${file.slice(base.length)}` : file));
        return name + files.join(', ');
      });

/** Imports the renderer through Vite, which runs the current sources. */
async function importRenderer(server: ViteDevServer): Promise<typeof createRenderer> {
  const environment = server.environments[environments.renderer];
  if (environment === undefined || !isRunnableDevEnvironment(environment))
    throw new Error(`Vite's environment "${environments.renderer}" cannot run code`);
  const module = (await environment.runner.import(`/${sources.renderer}`)) as {
    readonly createRenderer: typeof createRenderer;
  };
  return module.createRenderer;
}
