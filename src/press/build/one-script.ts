interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** A module and everything it imports at once, by their ids. */
function withImports(id: string, modules: Modules): Set<string> {
  const found = new Set([id]);
  for (const module of found)
    for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * Names the file that a module goes into, so that all the takeover needs is one. Left to itself
 * the bundler makes a file of whatever the panels, loaded later, need too: a handful of small
 * ones, asked for only once the first is there.
 * @param first the module that each page loads, which has what it needs in its own file
 * @param then the module that it loads next
 */
export function oneScript(first: string, then: string): (id: string, modules: Modules) => string | null {
  let known: { readonly boot: Set<string>; readonly takeover: Set<string> } | undefined;
  return (id, modules) => {
    known ??= { boot: withImports(first, modules), takeover: withImports(then, modules) };
    if (known.boot.has(id)) return 'boot';
    return known.takeover.has(id) ? 'takeover' : null;
  };
}
