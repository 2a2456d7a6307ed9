/** The part of the bundler's interface that is used here. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** A group of modules that the bundler puts into one file. */
export interface ScriptGroup {
  readonly debugName: string;
  /** Names the file of a module; null if it belongs elsewhere. */
  readonly name: (id: string, modules: ModuleGraph) => string | null;
  /** The bundler fills the groups from the highest priority on. */
  readonly priority: number;
}

/** The ids of modules and of everything that they import statically. */
function withImports(starts: readonly string[], modules: ModuleGraph): Set<string> {
  const ids = new Set(starts);
  // Ids that are added in the loop are visited too.
  for (const module of ids) for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) ids.add(imported);
  return ids;
}

/**
 * Groups modules such that the app starts from few files. By default the bundler puts modules that the app shares with
 * panels into several small files, which the browser would request only after the first has arrived.
 * @param files the names of the files in the order in which they are loaded, each with the modules that it starts from.
 *   A file gets everything that these import statically, unless an earlier one has it.
 */
export const fewScripts = (files: Readonly<Record<string, readonly string[]>>): ScriptGroup[] =>
  Object.entries(files).map(([file, starts], i, { length }) => {
    let ids: ReadonlySet<string> | undefined;
    return {
      debugName: file,
      name: (id, modules) => {
        ids ??= withImports(starts, modules);
        return ids.has(id) ? file : null;
      },
      priority: length - i,
    };
  });
