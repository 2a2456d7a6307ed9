import type { RenderedPage, Renderer } from '../../../app/renderer.tsx';
import { mastheadFile } from '../../../edition/addresses.ts';
import { MissingFile } from '../../../queries/client.ts';
import { directionOf } from '../../../text/language.ts';
import type { Edition } from '../../model/edition.ts';
import type { PageContent, Publication } from '../../pages/publication.ts';
import { createTasks } from '../../files/tasks.ts';
import { digestOf, shortDigest } from '../../reuse/digest.ts';
import type { PageWriter } from '../page-writer.ts';
import { createTemplates, type PageTemplate } from '../template.ts';
import { createRenderThreads, type RendererModule } from './render-threads.ts';

interface PlannedPage {
  readonly address: string;
  /** The address of the page's own data. */
  readonly file: string | undefined;
  readonly made: ReturnType<PageContent['make']> | undefined;
  /** The part of the head about the preview image. */
  readonly preview: string;
  /** The keys of the data and of the page, if they are known before the data is made. */
  readonly dataKey: string | undefined;
  readonly plannedKey: string | undefined;
}

/** What decides pages besides their data. */
export interface RenderOptions {
  readonly edition: Edition;
  readonly templates: readonly PageTemplate[];
  readonly renderer: Renderer;
  /** The module of the same renderer, for other threads. Without it, this thread renders all pages. */
  readonly rendererModule?: RendererModule;
  /** A digest of the code of the renderer, and of what else decides the pages besides their data and templates. */
  readonly rendererKey: string;
}

/**
 * Renders pages in this thread and in others. Only a few are in memory at once. A page that is made of the same as in
 * the last edition is taken from there.
 */
export async function renderPages(
  addresses: readonly string[],
  { files, contents, plainHead }: Publication,
  previewHeadOf: (address: string) => string,
  { edition, templates, renderer, rendererModule, rendererKey }: RenderOptions,
  writer: PageWriter,
  onPage: () => void,
): Promise<void> {
  const language = { lang: edition.language, dir: directionOf(edition.language) };
  const fill = createTemplates(templates, language);
  const masthead = files.get(mastheadFile)?.();
  const shared = [rendererKey, language.lang, JSON.stringify(masthead), ...templates.map(({ html }) => html)];
  const sharedKey = digestOf(JSON.stringify(shared));
  const sharedDataKey = shortDigest(rendererKey);
  const sharedPageKeys = new Map<string, string>();
  const sharedPageKey = (preview: string): string => {
    const known = sharedPageKeys.get(preview) ?? shortDigest(sharedKey + preview);
    if (preview === '') sharedPageKeys.set(preview, known);
    return known;
  };
  const threads = rendererModule && createRenderThreads(rendererModule, masthead);
  const elsewhere = createTasks();
  /** The page, its data file and its head are made from the same data, which is then released. */
  const writePage = async ({ address, file, made, preview, dataKey, plannedKey }: PlannedPage): Promise<void> => {
    const before = made?.preload ?? '';
    const after = preview + (made?.head ?? plainHead);
    const structuredData = made?.structuredData ?? '';
    const own = file === undefined ? undefined : { file, data: JSON.stringify(made?.data) };
    const data = own === undefined ? '' : writer.write(own.file, own.data, dataKey);
    const key = plannedKey ?? digestOf(JSON.stringify([sharedKey, address, data, before, after, structuredData]));
    if (writer.reuse(address, key)) return;
    const write = (rendered: RenderedPage, keyOfAll?: string) => {
      const whole = { ...rendered, head: before + rendered.head + after, state: rendered.state + structuredData };
      writer.write(address, fill(whole), keyOfAll);
    };
    const renderHere = async () => {
      let readsOthers = false;
      const rendered = await renderer.render(address, (asked) => {
        if (asked === file) return made?.data;
        if (asked === mastheadFile) return masthead;
        readsOthers = true;
        const make = files.get(asked);
        if (make === undefined) throw new MissingFile(asked);
        return make();
      });
      // The key says nothing of other files.
      write(rendered, readsOthers ? undefined : key);
    };
    const started = own && (await threads?.render({ address, ...own }));
    if (started === undefined) await renderHere();
    else elsewhere.add(started.page.then((page) => (page === undefined ? renderHere() : write(page, key))));
  };
  try {
    for (const address of addresses) {
      const content = contents.get(address);
      const plan = content?.plan();
      const preview = previewHeadOf(address);
      const dataKey = plan?.key === undefined ? undefined : sharedDataKey + plan.key;
      const plannedKey = plan?.key === undefined ? undefined : sharedPageKey(preview) + plan.key;
      const isSame =
        plannedKey !== undefined &&
        dataKey !== undefined &&
        content !== undefined &&
        writer.reuse(content.file, dataKey) &&
        writer.reuse(address, plannedKey);
      if (!isSame) await writePage({ address, file: content?.file, made: plan?.make(), preview, dataKey, plannedKey });
      await writer.ready();
      await elsewhere.fewerThan(Infinity);
      onPage();
    }
    await elsewhere.fewerThan(1);
  } finally {
    await threads?.end();
  }
}
