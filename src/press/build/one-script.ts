/** The part of the bundler's interface that is used here. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** The ids of a module and of everything that it imports statically. */
function withImports(id: string, modules: ModuleGraph): Set<string> {
  const ids = new Set([id]);
  // Ids that are added in the loop are visited too.
  for (const module of ids) for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) ids.add(imported);
  return ids;
}

/**
 * Names the file that each module goes into, so that the app starts from one file. By default the
 * bundler puts modules that the app shares with panels into several small files, which the browser
 * would request only after the first has arrived.
 * @param boot the module that each page loads first
 * @param app the module that it loads next
 * @returns the function that names the file of a module, or leaves it to the bundler (`null`)
 */
export function oneScript(boot: string, app: string): (id: string, modules: ModuleGraph) => string | null {
  let files: { readonly boot: Set<string>; readonly app: Set<string> } | undefined;
  return (id, modules) => {
    files ??= { boot: withImports(boot, modules), app: withImports(app, modules) };
    if (files.boot.has(id)) return 'boot';
    return files.app.has(id) ? 'start-app' : null;
  };
}
