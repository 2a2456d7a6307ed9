import { relative, resolve, sep } from 'node:path';
import type { Rolldown, ViteBuilder } from 'vite';
import type { PressFile } from '../../reuse/keep-press.ts';
import type { BundledFile } from '../bundle.ts';
import { environments, type EnvironmentName } from '../environments.ts';
import { sources } from '../sources.ts';

/** A file that the bundler has made, with its path below the folder of the output. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All that the bundler makes for a site. It depends on the sources, and on no story. */
export interface Bundles {
  /** The scripts, styles and fonts of the site, and the built `index.html`. */
  readonly client: readonly OutputFile[];
  /** What those were made of, with paths from the project's folder. */
  readonly index: readonly BundledFile[];
  /** The code of the script that runs before the first paint. */
  readonly beforePaint: string;
  /** The code of the service worker. */
  readonly serviceWorker: string;
  /** The files of the renderer, the first of which is its entry. */
  readonly renderer: readonly OutputFile[];
}

/** Bundles all environments of the site. Nothing is written. */
export async function bundleAll(builder: ViteBuilder): Promise<Bundles> {
  // At the same time, they would need more memory.
  const client = await bundle(builder, environments.client);
  return {
    client: client.map(fileOf),
    index: client.map((file) => indexed(file, builder.config.root)),
    beforePaint: await bundleScript(builder, environments.beforePaint),
    serviceWorker: await bundleScript(builder, environments.serviceWorker),
    renderer: (await bundle(builder, environments.renderer)).map(fileOf),
  };
}

/** Bundles the code of the build itself. The first file is its entry. */
export async function bundlePress(builder: ViteBuilder): Promise<readonly PressFile[]> {
  const entry = resolve(builder.config.root, sources.press);
  const chunks = (await bundle(builder, environments.press)).filter((file) => file.type === 'chunk');
  return chunks
    .toSorted((a, b) => Number(b.facadeModuleId === entry) - Number(a.facadeModuleId === entry))
    .map(({ fileName, code }) => ({ path: fileName, content: code }));
}

type Output = Rolldown.RolldownOutput['output'];

async function bundle(builder: ViteBuilder, name: EnvironmentName): Promise<Output> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`vite.config.ts has no environment "${name}"`);
  const built = await builder.build(environment);
  if (Array.isArray(built) || !('output' in built)) throw new Error(`"${name}" has to be bundled once, to one output`);
  return built.output;
}

/** The code of an environment that is one script. */
async function bundleScript(builder: ViteBuilder, name: EnvironmentName): Promise<string> {
  const [script, ...others] = await bundle(builder, name);
  if (others.length > 0)
    throw new Error(`"${name}" has to be one script, without ${others.map(({ fileName }) => fileName).join(', ')}`);
  return script.code;
}

const fileOf = (file: Output[number]): OutputFile => ({
  path: file.fileName,
  content: file.type === 'chunk' ? file.code : file.source,
});

/** The fields by which the output is searched. */
function indexed(file: Output[number], root: string): BundledFile {
  const { fileName } = file;
  const fromRoot = (path: string) => (path.startsWith(root) ? relative(root, path).split(sep).join('/') : path);
  return file.type === 'chunk'
    ? { type: 'chunk', fileName, imports: file.imports, moduleIds: file.moduleIds.map(fromRoot) }
    : { type: 'asset', fileName, originalFileNames: file.originalFileNames.map(fromRoot) };
}
