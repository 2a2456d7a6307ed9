import type { Query, QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { EditionVersion, versionFile } from '../edition/offline-edition.ts';
import { checkData } from '../queries/client.ts';
import { pageChange, type PageChange } from './compare-pages.ts';

/** A newer version of the page that is shown. */
export interface NewVersion {
  /** The address of the page's data file. */
  readonly file: string;
  readonly change: Exclude<PageChange, 'none'>;
  readonly data: unknown;
}

export interface EditionCheckOptions {
  /** The edition's base path, with a slash at its end. */
  readonly base: string;
  /** The address of the page's first script, below the base path. */
  readonly script: string | undefined;
  readonly client: Pick<QueryClient, 'getQueryCache' | 'invalidateQueries'>;
  /** Called with the name of an edition that is found published. */
  readonly onEdition: (edition: string) => Promise<void>;
  /** Called once for each first script of the site that is not the page's. */
  readonly onOtherApp: () => Promise<void>;
  /** Called when the latest version of the page is known, before `onNewVersion`. */
  readonly onLatestKnown: () => void;
  readonly onNewVersion: (version: NewVersion) => void;
}

/**
 * Makes the function that checks for changes. It asks for a small file that names the edition, which hosts answer with
 * status 304 until there is another. Only then it asks for the data of the page that is shown.
 * @returns a function that throws if the host doesn't answer
 */
export function editionCheck(options: EditionCheckOptions): () => Promise<void> {
  const { base, client, script } = options;
  let edition: string | undefined;
  let app = script;

  async function readJson(address: string, cache: RequestCache): Promise<unknown> {
    const response = await fetch(`${base}${address.slice(1)}`, { cache });
    if (!response.ok) throw new Error(`${address}: status ${response.status}`);
    return response.json();
  }

  /** The data that is shown, if it is of a kind of page that changes while it is read. The masthead's is not. */
  const shownQuery = (): Query | undefined =>
    client
      .getQueryCache()
      .findAll({ type: 'active' })
      .find(({ state }) => pageChange(state.data, state.data) !== undefined);

  /** @returns whether the page has changed */
  async function checkPage(): Promise<boolean> {
    const query = shownQuery();
    const file: unknown = query?.queryKey[0];
    if (query?.meta === undefined || typeof file !== 'string') return false;
    const shown = query.state.data;
    // The service worker leaves such a request to the browser: an answer from its cache would not be the latest.
    const data = await checkData(await readJson(file, 'no-store'), query.meta);
    // The reader may have gone on meanwhile, or the page may have been updated.
    if (shownQuery() !== query || query.state.data !== shown) return false;
    options.onLatestKnown();
    // Data of a format that this version can't use comes with another app.
    const change = data.success ? pageChange(shown, data.output) : undefined;
    if (change === undefined || change === 'none') return false;
    options.onNewVersion({ file, change, data: data.output });
    return true;
  }

  return async () => {
    const published = v.safeParse(EditionVersion, await readJson(versionFile, 'no-cache'));
    if (!published.success || published.output.edition === edition) return;
    const { output } = published;
    const ignore = () => undefined;
    options.onEdition(output.edition).catch(ignore);
    if (app !== undefined && output.script !== app) {
      app = output.script;
      options.onOtherApp().catch(ignore);
    }
    const hasChanged = await checkPage();
    // What was loaded earlier is loaded again when its page is opened. The first edition that is found may well be that
    // of the page.
    if (hasChanged || edition !== undefined) await client.invalidateQueries({ refetchType: 'none' });
    // Only now: if the page could not be checked, the next check does it.
    edition = output.edition;
  };
}
