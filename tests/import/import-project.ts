import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { importArchive } from '../../src/import/command/import-archive.ts';
import type { Format } from '../../src/import/format.ts';
import type { StoryReport } from '../../src/import/command/report.ts';
import { formatFault } from '../../src/press/copy/faults.ts';
import { pressConfig } from '../../src/press/copy/press-config.ts';
import { readEdition } from '../../src/press/model/read-edition.ts';
import { editionFile } from '../fixtures/copy.ts';
import { sampleFormat, sampleText, type SampleItem } from './sample-format.ts';

/** What the report says. */
export interface ReadReport {
  readonly stories: readonly StoryReport[];
  readonly refused: readonly { readonly source: string; readonly reason: string }[];
  readonly others: Readonly<Record<string, number>>;
  readonly notes: readonly { readonly source: string; readonly reason: string }[];
  readonly totals: Readonly<Record<string, unknown>>;
}

/** A project with an edition, whose stories are in `stories`. Each test has a new one. @param formats that it reads */
export function useImportProject(formats: readonly Format[] = [sampleFormat]) {
  const project = { root: '', printed: '', errors: '' };
  const at = (name: string) => join(project.root, name);
  beforeEach(() => {
    project.root = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-import-test-')));
    vi.stubEnv('STORIES_DIR', at('stories'));
    mkdirSync(at('stories'));
    write('stories/edition.json', editionFile);
    [project.printed, project.errors] = ['', ''];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      project.printed += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      project.errors += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    process.exitCode = 0;
    rmSync(project.root, { recursive: true, force: true });
  });

  function write(name: string, content: unknown): void {
    mkdirSync(dirname(at(name)), { recursive: true });
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(at(name), isText ? content : JSON.stringify(content));
  }
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, unknown>;
  const report = () => read('import-report.json') as unknown as ReadReport;
  const run = async (...args: readonly string[]): Promise<ReadReport | undefined> => {
    [project.printed, project.errors] = ['', ''];
    rmSync(at('import-report.json'), { force: true });
    await importArchive(project.root, args, formats);
    return existsSync(at('import-report.json')) ? report() : undefined;
  };
  return {
    project,
    at,
    write,
    read,
    report,
    run,
    /** Imports samples, and gives the report. */
    importItems: async (items: readonly SampleItem[], ...options: readonly string[]): Promise<ReadReport> => {
      write('samples.txt', sampleText(items));
      const made = await run('samples.txt', ...options);
      if (made === undefined) throw new Error(project.errors);
      return made;
    },
    story: (slug: string) => read(`stories/${slug}.json`),
    names: (folder = 'stories') => readdirSync(at(folder)).toSorted(),
    /** The faults of the edition, as `npm run check` prints them. */
    faults: async (): Promise<string[]> => {
      const made = await readEdition(pressConfig(project.root), project.root);
      return made.kind === 'faulty' ? made.faults.map(formatFault) : [];
    },
  };
}
