/** What the person who started the import asked for. */
export interface ImportOptions {
  /** A file, a folder, or the address of a feed. */
  readonly source: string;
  /** `--into`: the folder that new stories are written to; undefined for that of the edition. */
  readonly into: string | undefined;
  /** `--dry-run`: nothing is written but the report. */
  readonly isDryRun: boolean;
  readonly fetchesPictures: boolean;
  /** `--section-map`: a file that names the section for each category of the source. */
  readonly sectionMap: string | undefined;
  /** `--allow-host`: hosts that may have a private address, each with its port if it isn't the usual one. */
  readonly allowedHosts: readonly string[];
}

export type ParsedOptions =
  | { readonly kind: 'options'; readonly options: ImportOptions }
  | { readonly kind: 'help' }
  /** An option that isn't known, or lacks its value; or a source too many. */
  | { readonly kind: 'faulty'; readonly argument: string; readonly problem: OptionProblem };

export type OptionProblem = 'unknown' | 'without value' | 'second source' | 'no source';

const flags = new Set(['--dry-run', '--fetch-pictures']);
const withValue = new Set(['--into', '--section-map', '--allow-host']);

/** Reads the arguments of the command. After `--` there are no options. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const sources: string[] = [];
  const given = new Map<string, string[]>();
  let areOptionsOver = false;
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? '';
    if (areOptionsOver || !/^-./u.test(argument)) {
      sources.push(argument);
      continue;
    }
    if (argument === '--') {
      areOptionsOver = true;
      continue;
    }
    if (argument === '--help' || argument === '-h') return { kind: 'help' };
    const [name = '', ...rest] = argument.split('=');
    const hasValue = withValue.has(name);
    if (!hasValue && !(flags.has(name) && rest.length === 0)) return { kind: 'faulty', argument, problem: 'unknown' };
    const value = hasValue ? (rest.length > 0 ? rest.join('=') : args[++i]) : '';
    if (value === undefined || (hasValue && value === ''))
      return { kind: 'faulty', argument: name, problem: 'without value' };
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  const [source, second] = sources;
  if (source === undefined || source === '') return { kind: 'faulty', argument: '', problem: 'no source' };
  if (second !== undefined) return { kind: 'faulty', argument: second, problem: 'second source' };
  return {
    kind: 'options',
    options: {
      source,
      into: given.get('--into')?.at(-1),
      isDryRun: given.has('--dry-run'),
      fetchesPictures: given.has('--fetch-pictures'),
      sectionMap: given.get('--section-map')?.at(-1),
      allowedHosts: given.get('--allow-host') ?? [],
    },
  };
}

/** Whether a source is a web address and not a file. */
export const isWebAddress = (source: string): boolean => /^(?:https?|feed):\/\//iu.test(source);
