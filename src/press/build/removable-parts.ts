/**
 * Lets the bundler remove parts of packages that the app doesn't use. It keeps them otherwise: nothing tells it that
 * they have no effect, or that they are never reached.
 */

/**
 * Removes components of react-router: links, forms and their prefetching, 3.4 KB (brotli). The package marks neither
 * the calls that make them nor the assignments of their names, which only developer tools show, as free of side
 * effects.
 * @param code of a module of react-router
 */
export const withRemovableComponents = (code: string): string =>
  code
    .replace(/(?<=^(?:const|let|var) \w+ = )(?=React\d*\.(?:createContext|forwardRef|memo)\()/gmu, '/* @__PURE__ */ ')
    // A class whose parent is a property, which may have a getter.
    .replace(/(?<=^var \w+ = )(class extends React\d*\.\w+ \{.*?^\});$/gmsu, '/* @__PURE__ */ (() => $1)();')
    .replace(/^\w+\.displayName = "\w+";$/gmu, '');

/**
 * Removes mutations and infinite queries, 1 KB (brotli). The app only reads, and each of its queries is one file.
 * @param code of a module of query-core
 */
export const withQueriesOnly = (code: string): string =>
  code
    .replace(' || new MutationCache()', '')
    .replaceAll('this.#mutationCache.', 'this.#mutationCache?.')
    .replace('this.#queryType === "infinite" ? infiniteQueryBehavior(this.options.pages) : ', '');
