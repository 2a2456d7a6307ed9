import { feedsFolder } from '../../edition/addresses.ts';

/**
 * The rules by which a browser loads the next page ahead, as a document, when the reader points at its link or touches
 * it. They apply until the app follows links, which loads only the data of pages. Browsers that save data ignore them.
 * Their format: https://html.spec.whatwg.org/multipage/speculative-loading.html.
 * @param base the edition's base path, with a slash at its end
 */
export const speculationRules = (base: string): string =>
  JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: `${base}*` },
            { not: { href_matches: `${base}${feedsFolder.slice(1)}*` } },
            { selector_matches: ':root:not([data-follows-links]) a' },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
