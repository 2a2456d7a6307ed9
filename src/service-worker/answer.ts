import { offlineAddress } from '../edition/addresses.ts';
import { isUsable, type Keep } from './keep.ts';
import { asKept } from './kept-page.ts';
import { networkFirst, patience } from './network-first.ts';
import { filesOf } from '../edition/page-files.ts';

const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * How each kind of request is answered. Each gives the answer, and what is still to be done when
 * it has been given.
 * @param scope the edition's whole address
 */
export function createAnswers(keep: Keep, scope: string) {
  const { archives } = keep;
  let failedAt: number | undefined;

  /** How long an answer of the network's is waited for, and what to remember of how that went. */
  function watch(network: Promise<Response>): Promise<void> {
    let isSettled = false;
    const settle = (at: number | undefined) => () => {
      isSettled = true;
      failedAt = at;
    };
    network.then(settle(undefined), () => settle(Date.now())());
    return wait(patience(failedAt, Date.now())).then(() => {
      if (!isSettled) failedAt = Date.now();
    });
  }

  const shell = () => caches.match(scope + offlineAddress.slice(1), { ignoreVary: true });

  /** @param at since when it has been kept, where it is old */
  async function marked(response: Response, at: number | undefined): Promise<Response> {
    const { headers } = response;
    const html = await response.text();
    return new Response(at === undefined ? html : asKept(html, at), { headers });
  }

  /** What a page was, if it is kept: itself with its scripts, the shell and its data, or at the least its text. */
  async function keptPage(address: string): Promise<Response | undefined> {
    if (!address.endsWith('/')) {
      // As hosts do; but only to what is there.
      return (await keptPage(`${address}/`)) === undefined
        ? undefined
        : Response.redirect(`${scope}${address.slice(1)}/`, 302);
    }
    const page = await archives.pages.get(address);
    const isWhole =
      page?.script !== undefined &&
      (await caches.match(new URL(page.script, scope), { ignoreVary: true })) !== undefined;
    if (page !== undefined && isWhole) return marked(page.response, page.at);
    const files = await Promise.all((filesOf(address) ?? ['']).map((file) => archives.data.get(file)));
    const kept = files.filter((file) => file !== undefined);
    const frame = kept.length === files.length ? await shell() : undefined;
    // Of the nameplate alone nobody has to know how old it is.
    if (frame !== undefined) return marked(frame, kept.length === 1 ? undefined : kept.at(-1)?.at);
    return page === undefined ? undefined : marked(page.response, page.at);
  }

  return {
    /** @param address of a page; undefined of a file that is opened as a document, of which nothing is kept */
    async page(address: string | undefined, sent: Promise<Response>): Promise<Response> {
      try {
        return (
          await networkFirst(sent, async () => (address === undefined ? undefined : keptPage(address)), watch(sent))
        ).response;
      } catch (error) {
        const frame = await shell();
        if (frame === undefined) throw error;
        return frame;
      }
    },

    /** Done with a page's answer, whether or not it was waited for. */
    async keepPage(address: string, sent: Promise<Response>): Promise<void> {
      const response = await sent;
      if (isGone(response)) await keep.letGo('pages', address);
      else if (isUsable(response)) await keep.keepPage(address, response);
    },

    /** @param onKept told where the answer is not the network's */
    async data(address: string, sent: Promise<Response>, onKept: () => void): Promise<Response> {
      const { from, response } = await networkFirst(
        sent,
        async () => (await archives.data.get(address))?.response,
        watch(sent),
      );
      if (from === 'kept') onKept();
      return response;
    },

    async keepData(address: string, sent: Promise<Response>): Promise<void> {
      const response = await sent;
      if (isGone(response)) await keep.letGo('data', address);
      else await keep.keepFile('data', address, response);
    },

    /** What has a name made of what is in it is never old. */
    async unchanging(
      shelf: 'assets' | 'pictures',
      address: string,
      request: Request,
      after: (work: Promise<void>) => void,
    ): Promise<Response> {
      const known = await caches.match(request.url, { ignoreVary: true }).catch(() => undefined);
      if (known !== undefined) return known;
      const response = await fetch(request);
      after(keep.keepFile(shelf, address, response.clone()));
      return response;
    },
  };
}
