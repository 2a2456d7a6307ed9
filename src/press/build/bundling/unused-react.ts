/**
 * Features of React that the app doesn't use. React's client is one module, so the bundler can't leave them out.
 */

/** Functions of react-dom that serve features which the app doesn't use, and what they return instead. */
export const unusedReactFunctions: readonly (readonly [feature: string, names: string, result?: 'null'])[] = [
  [
    'ViewTransition',
    'applyViewTransitionToHostInstances applyViewTransitionToHostInstancesRecursive applyViewTransitionName ' +
      'commitAfterMutationEffectsOnFiber commitAppearingPairViewTransitions commitDeletedPairViewTransitions ' +
      'commitEnterViewTransitions commitExitViewTransitions commitNestedViewTransitions ' +
      'createViewTransitionInstance getViewTransitionClassName getViewTransitionName ' +
      'measureNestedViewTransitions measureViewTransitionHostInstancesRecursive ' +
      'recursivelyTraverseAfterMutationEffects reportViewTransitionError restoreEnterOrExitViewTransitions ' +
      'restoreNestedViewTransitions restorePairedViewTransitions restoreViewTransitionName ' +
      'restoreViewTransitionOnHostInstances scheduleViewTransitionEvent startViewTransition ' +
      'trackEnterViewTransitions ViewTransitionPseudoElement',
  ],
  [
    'refs of fragments',
    'addFragmentHandleToFiber addFragmentHandleToInstance blurActiveElementWithinFragment collectClientRects ' +
      'commitFragmentInstanceDeletionEffects commitFragmentInstanceInsertionEffects ' +
      'commitNewChildToFragmentInstance commitNewChildToFragmentInstances deleteChildFromFragmentInstance ' +
      'findFragmentInstanceOrTextInstanceSiblings FragmentInstance getFragmentInstanceOrTextInstanceSiblings ' +
      'getFragmentParentInstanceOrContainerFiber getParentForFragmentAncestors indexOfEventListener ' +
      'scrollTextNodeIntoView validateDocumentPositionWithFiberTree',
  ],
  ['SuspenseList', 'cutOffTailIfNeeded findFirstSuspended initSuspenseListRenderState updateSuspenseListComponent'],
  [
    'Suspense in pages that a server has rendered',
    'commitActivityHydrationCallbacks commitSuspenseHydrationCallbacks retryDehydratedSuspenseBoundary ' +
      'retrySuspenseComponentWithoutHydrating updateDehydratedSuspenseComponent',
  ],
  [
    'actions of forms',
    'actionStateActionEffect actionStateReducer coerceFormActionProp defaultOnDefaultTransitionIndicator ' +
      'dispatchActionState dispatchOptimisticSetState ensureFormComponentIsStateful mountActionState ' +
      'recursivelyResetForms requestFormReset requestFormReset$1 rerenderActionState runActionStateAction ' +
      'startHostTransition updateActionState updateActionStateImpl updateOptimisticImpl',
  ],
  ['scripts and stylesheets of components', 'getResource waitForCommitToBeReady', 'null'],
  [
    'scripts and stylesheets of components',
    'accumulateSuspenseyCommitOnFiber acquireResource adoptPreloadPropsForScript ' +
      'adoptPreloadPropsForStylesheet getScriptKey getScriptSelectorFromKey getStyleKey ' +
      'getStylesheetSelectorFromKey insertStylesheet insertStylesheetIntoRoot insertSuspendedStylesheets ' +
      'preconnect preconnectAs prefetchDNS preinitModuleScript preinitScript preinitStyle preload ' +
      'preloadInstanceAndSuspendIfNeeded preloadModule preloadResource preloadResourceAndSuspendIfNeeded ' +
      'preloadStylesheet recursivelyAccumulateSuspenseyCommit stylesheetPropsFromRawProps suspendResource',
  ],
  [
    'events that no component listens to',
    'constructSelectEvent getFallbackBeforeInputChars getNativeBeforeInputChars isFallbackCompositionEnd',
  ],
  [
    'names of components in reports of errors',
    'describeBuiltInComponentFrame describeFiber describeNativeComponentFrame getComponentNameFromType ' +
      'getStackByFiberInDevAndProd',
  ],
];

/** The events that components listen to, beside focus, changes of fields and the input of composed characters. */
export const usedEvents = 'click close input submit toggle';

/** What react-dom says about events, and what takes its place. */
export const eventTables: readonly (readonly [found: RegExp, replacement: string])[] = [
  [/"abort auxClick [ \w]+ wheel"/u, `"${usedEvents}"`],
  [/^simpleEventPluginEvents\.push\("scrollEnd"\);$/mu, ''],
  [/^registerSimpleEvent\((?!.*"onFocus").*\);$/gmu, ''],
  [/^registerDirectEvent\(.*\);$/gmu, ''],
  [/^registerTwoPhaseEvent\(\s*"on(?:Select|BeforeInput|CompositionUpdate)".*?^\]?\);$/gmsu, ''],
  // These are for browsers without the events that the fields of others send.
  [/"change click focusin focusout input keydown keyup selectionchange"/u, '"change click focusout input"'],
  [/"(composition\w+) focusout keydown keypress keyup mousedown"/gu, '"$1"'],
  [/listenToNativeEvent\("selectionchange", !1, ownerDocument\)/u, '0'],
];

/**
 * Takes features out of react-dom that the app doesn't use: 11 KB (brotli). React then listens to a tenth of the
 * events. A tap on a link sends ten events, and React would look for listeners at each.
 * @param code of react-dom's client
 */
export function withoutUnusedReact(code: string): string {
  let rest = code;
  for (const [, names, result] of unusedReactFunctions) {
    const body = result === undefined ? '' : `  return ${result};\n`;
    for (const name of names.split(' '))
      rest = rest.replace(functionOf(name), () => `function ${name}() {\n${body}}`).replaceAll(methodsOf(name), '');
  }
  return eventTables.reduce((shorter, [found, replacement]) => shorter.replace(found, replacement), rest);
}

const escaped = (name: string) => name.replaceAll('$', String.raw`\$`);

/** Finds the declaration of a function that is in no other function. */
export const functionOf = (name: string) => new RegExp(String.raw`^function ${escaped(name)}\(.*?^\}`, 'msu');

/** Finds each place where a class is given a method. */
const methodsOf = (name: string) =>
  new RegExp(String.raw`^${escaped(name)}\.prototype\.\w+ = function \(.*?^\};`, 'gmsu');
