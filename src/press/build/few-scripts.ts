/** The part of the bundler's interface that is used here. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** A group of modules that the bundler puts into one file. */
export interface ScriptGroup {
  readonly debugName: string;
  /** Returns the name of the group for its modules, and null for all others. */
  readonly name: (id: string, modules: ModuleGraph) => string | null;
  /** A module that several groups name goes to the one with the highest priority. */
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
 * Groups modules into few files, so that the app starts sooner. By default the bundler puts modules that the app shares
 * with panels into many small files. The browser would request these only after the first file has arrived.
 * @param files for each file its name and its entry modules, in the order of loading. A module that an entry module
 * imports, directly or through others, is put into the first file that needs it. Dynamic imports are left out
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
