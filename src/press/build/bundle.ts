import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/** The bundler's output, searched by source files. Results are paths below the folder of the output. */
export interface Bundle {
  /**
   * The script that a source file went into.
   * @throws if there is none
   */
  readonly scriptOf: (source: string) => string;
  /** The scripts that source files went into. A development build lacks code that only others run. */
  readonly scriptsOf: (sources: readonly string[]) => readonly string[];
  /**
   * The asset that a source file became, such as a font, or the stylesheet of a page.
   * @param extension tells the assets of one source file apart
   * @throws if there is none
   */
  readonly assetOf: (source: string, extension: string) => string;
  /** A script and all that it imports statically, in alphabetical order. */
  readonly withImports: (script: string) => readonly string[];
  /** All scripts, in alphabetical order. */
  readonly scripts: readonly string[];
}

/** The fields of the bundler's output files that are used here. */
export type BundledFile =
  | Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'imports' | 'moduleIds'>
  | Pick<Rolldown.OutputAsset, 'type' | 'fileName' | 'originalFileNames'>;

/**
 * Makes the bundler's output searchable by source files.
 * @param root the project's folder; the paths of source files are relative to it
 */
export function searchBundle(root: string, files: readonly BundledFile[]): Bundle {
  const chunks = files.filter((file) => file.type === 'chunk');
  const assets = files.filter((file) => file.type === 'asset');
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const isSource = (source: string) => (file: string) => resolve(root, file) === resolve(root, source);
  const findScript = (source: string) => chunks.find(({ moduleIds }) => moduleIds.some(isSource(source)))?.fileName;
  return {
    scriptOf(source) {
      const script = findScript(source);
      if (script === undefined) throw new Error(`the bundler made no script of ${source}`);
      return script;
    },
    scriptsOf: (sources) => sources.flatMap((source) => findScript(source) ?? []),
    assetOf(source, extension) {
      const asset = assets.find(
        ({ fileName, originalFileNames }) => fileName.endsWith(extension) && originalFileNames.some(isSource(source)),
      );
      if (asset === undefined) throw new Error(`the bundler made no ${extension} file of ${source}`);
      return asset.fileName;
    },
    withImports(script) {
      const all = new Set([script]);
      // Files that are added in the loop are visited too.
      for (const file of all) for (const imported of named.get(file)?.imports ?? []) all.add(imported);
      return [...all].toSorted();
    },
    scripts: [...named.keys()].toSorted(),
  };
}
