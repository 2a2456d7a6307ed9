/**
 * Makes a function that passes on a module that was loaded, if it exports a function of this name. A host may answer
 * with a script that has none: an empty one, or one that is cut off.
 * @throws if the module doesn't export it
 */
export const withExport =
  (name: string) =>
  <T extends object>(module: T): T => {
    if (typeof module[name as keyof T] !== 'function') throw new Error(`a script has no ${name}`);
    return module;
  };
