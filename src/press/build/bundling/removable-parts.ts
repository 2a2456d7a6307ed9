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

/** What the router does for features that the app doesn't use, and what takes its place. */
export const unusedFeatures: readonly (readonly [code: string, replacement: string])[] = [
  // Warnings for developers. Without an effect, calls whose result is not used are left out.
  ['\nfunction warning(cond, message) {', '\n/* @__NO_SIDE_EFFECTS__ */ function warning(cond, message) {'],
  // Actions, which forms are sent to.
  ['else if (opts && opts.submission && isMutationMethod(opts.submission.formMethod)) {', 'else if (false) {'],
  ['if (!opts || !isSubmissionNavigation(opts)) {', 'if (true) {'],
  ['state.navigation.formMethod != null && isMutationMethod(', 'false && isMutationMethod('],
  ['submission != null && isMutationMethod(', 'false && isMutationMethod('],
  ['if (!submission && !fetcherSubmission && formMethod', 'if (false && formMethod'],
  ['if (redirectPreserveMethodStatusCodes.has(', 'if (false && redirectPreserveMethodStatusCodes.has('],
  ['submission || fetcherSubmission || getSubmissionFromNavigation(loadingNavigation)', 'undefined'],
  ['let activeSubmission = submission || fetcherSubmission;', 'let activeSubmission;'],
  ['if (submission && isMutationMethod(submission.formMethod)) {', 'if (false) {'],
  ['\n  if (submission) {', '\n  if (false) {'],
  // Fetchers, which load data without a change of page.
  ['\n    fetch: fetch2,\n', '\n'],
  ['\n    getFetcher,\n    resetFetcher,\n    deleteFetcher: queueFetcherForDeletion,\n', '\n'],
  ['\n  fetchLoadMatches.forEach((f, key) => {', '\n  if (false) fetchLoadMatches.forEach((f, key) => {'],
  ['state.fetchers.forEach(', 'false && state.fetchers.forEach('],
  ['revalidatingFetchers.forEach(', 'false && revalidatingFetchers.forEach('],
  ['let isActionReload = ', 'let isActionReload = false && '],
  ['if (newState.actionData) {', 'if (false) {'],
  // Blockers, which keep the reader on a page.
  ['\n    getBlocker,\n    deleteBlocker,\n', '\n'],
  ['if (blockerFunctions.size === 0) {', 'if (true) {'],
  ['warning(\n          blockerFunctions.size', 'false && warning(\n          blockerFunctions.size'],
  ['if (blockerKey && delta != null) {', 'if (false) {'],
  ['if (blockerKey) {', 'if (false) {'],
  // Routes that are found or changed while the app runs.
  ['if (isFogOfWar) {', 'if (false) {'],
  ['\n    patchRoutes,\n', '\n'],
  ['\n    _internalSetRoutes,\n', '\n'],
  ['init.patchRoutesOnNavigation', 'undefined'],
  // Middleware, and routes with several functions to load them.
  ['init.dataStrategy || defaultDataStrategyWithMiddleware', 'defaultDataStrategy'],
  ['let runClientMiddleware = isStaticHandler ?', 'let runClientMiddleware = true ?'],
  ['if (typeof route.lazy === "function") {', 'if (true) {'],
  // Pages that its own server has rendered, or React Server Components.
  ['opts?.hydrationData || parseHydrationData()', 'undefined'],
  ['init.hydrationData', 'undefined'],
  ['if (this.context && typeof error === "object"', 'if (false && typeof error === "object"'],
  ['if (this.context) {', 'if (false) {'],
  // View transitions.
  ['if (!viewTransitionOpts || !isViewTransitionAvailable) {', 'if (true) {'],
  ['let isViewTransitionAvailable = ', 'let isViewTransitionAvailable = false && '],
  ['if (vtContext.isTransitioning && !vtContext.flushSync) {', 'if (false) {'],
  ['if (renderDfd && pendingState', 'if (false && renderDfd && pendingState'],
  ['if (!vtContext.isTransitioning && interruption) {', 'if (false) {'],
  ['restoreAppliedTransitions(routerWindow, appliedViewTransitions);', ''],
  ['() => persistAppliedTransitions(routerWindow, appliedViewTransitions)', 'undefined'],
  // Navigation in React's transitions.
  ['React3[USE_OPTIMISTIC]', 'undefined'],
  // Scroll positions, which the app restores itself.
  ['\n    enableScrollRestoration,\n', '\n'],
  // Navigation in an app without routes with data, masked addresses, instrumentation, its own page for errors.
  ['isDataRoute ? useNavigateStable() : useNavigateUnstable()', 'useNavigateStable()'],
  ['if (opts?.mask) {', 'if (false) {'],
  ['if (init.instrumentations) {', 'if (false) {'],
  ['React2.createElement(DefaultErrorComponent, null)', 'null'],
];

/**
 * Removes features of react-router that the app has no use for: 6 KB (brotli).
 * @param code of a module of react-router
 */
export const withoutUnusedFeatures = (code: string): string =>
  unusedFeatures.reduce((rest, [found, replacement]) => rest.replaceAll(found, replacement), code);

/**
 * Removes mutations and infinite queries, 1 KB (brotli). The app only reads, and each of its queries is one file.
 * @param code of a module of query-core
 */
export const withQueriesOnly = (code: string): string =>
  code
    .replace(' || new MutationCache()', '')
    .replaceAll('this.#mutationCache.', 'this.#mutationCache?.')
    .replace('this.#queryType === "infinite" ? infiniteQueryBehavior(this.options.pages) : ', '');
