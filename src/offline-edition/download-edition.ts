import * as v from 'valibot';
import { assetsFolder } from '../edition/addresses.ts';
import {
  offlineIndexFile,
  offlineListFile,
  OfflineIndex,
  OfflineList,
  type OfflineFile,
} from '../edition/offline-edition.ts';
import { fetchFile, fetchWhole, NoAnswer, NotTheFile } from './fetch-file.ts';
import { newRecord, type KeptCache, type KeptFiles, type KeptRecord } from './kept-files.ts';
import { amountOf, comparedWith, planFiles, type FileAmount, type NamedList } from './plan.ts';

export interface DownloadProgress {
  readonly done: FileAmount;
  readonly total: FileAmount;
  /** Whether a complete edition is kept, of which only changed files are downloaded. */
  readonly isUpdate: boolean;
}

export interface DownloadOptions {
  readonly kept: KeptFiles;
  /** The edition's URL, with a slash at its end. */
  readonly scope: string;
  /** How many files are downloaded at a time. */
  readonly concurrency: number;
  readonly onProgress: (progress: DownloadProgress) => void;
  /** Ends the download. What has arrived stays. */
  readonly signal: AbortSignal;
}

/** Reads the index of the edition that is published now. @throws NoAnswer, NotTheFile */
export async function fetchIndex(scope: string, signal: AbortSignal): Promise<OfflineIndex> {
  const { body } = await fetchFile(scope + offlineIndexFile.slice(1), signal);
  const parsed = v.safeParse(OfflineIndex, jsonIn(new TextDecoder().decode(body)));
  if (!parsed.success) throw new NotTheFile(offlineIndexFile);
  return parsed.output;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Downloads everything of the published edition that is not kept yet. The first time, each file can be used as soon as
 * it has arrived. Later, changed files wait until all have arrived. Then they replace the earlier files together, so an
 * interruption leaves the earlier edition as it was. Files that have arrived are not downloaded again.
 * @returns the number of files that the host doesn't have as they are listed; 0 if the whole edition is kept
 * @throws NoAnswer without a connection; the browser's error if its storage is full; the reason of the signal
 */
export async function downloadEdition(options: DownloadOptions): Promise<number> {
  const { kept, scope, signal } = options;
  const index = await fetchIndex(scope, signal);
  let record = (await kept.readRecord()) ?? newRecord;
  if (record.complete?.index.edition === index.edition && !record.isReplacing) {
    await kept.writeRecord({ ...record, confirmedAt: Date.now() });
    return 0;
  }
  const isUpdate = record.complete !== undefined;
  const target: KeptCache = isUpdate ? 'arriving' : 'kept';
  const save = (change: Partial<KeptRecord>) => {
    record = { ...record, ...change };
    return kept.writeRecord(record);
  };

  // A replacement that was interrupted has left files of two editions. Each file is looked at then.
  const whole = record.isReplacing ? [] : record.whole;
  const { missing, dropped } = comparedWith(index, whole);
  const others = comparedWith(index, [...record.whole, ...record.begun]).dropped;
  const doubtfulNames = others.filter((digest) => !dropped.includes(digest));
  const stored = async (digests: readonly string[]): Promise<NamedList[]> =>
    (await Promise.all(digests.map((digest) => storedList(kept, 'kept', digest)))).filter((list) => list !== undefined);
  const doubtful = await stored(doubtfulNames);
  const retained = doubtful.length === 0 ? [] : await stored(whole.filter((digest) => !dropped.includes(digest)));

  const lists = await listsOf(missing, target, options);
  const isUntouched = new Set(
    isUpdate || doubtful.length > 0 ? [] : missing.filter((one) => !record.begun.includes(one)),
  );
  if (!isUpdate) await save({ begun: [...new Set([...record.begun, ...missing])] });
  const { download, obsolete } = planFiles(lists, await stored(dropped), doubtful, retained);

  const wanted = new Set(download.map(({ address }) => address));
  const count = counter(options, isUpdate, isUpdate ? sumOf(download) : amountOf(index));
  if (!isUpdate) count(amountOf({ lists: index.lists.filter(({ digest }) => !missing.includes(digest)) }));
  let failed = 0;
  for (const { digest, files } of lists) {
    const tasks = isUpdate ? files.filter(({ address }) => wanted.has(address)) : files;
    const failures = await inParallel(tasks, options, async (file) => {
      if (wanted.has(file.address)) await obtain(file, target, isUntouched.has(digest), options);
      count({ files: 1, bytes: file.bytes });
    });
    failed += failures;
    if (!isUpdate && failures === 0) await save({ whole: [...record.whole, digest] });
  }
  if (failed > 0) return failed;

  signal.throwIfAborted();
  if (isUpdate) {
    await save({ isReplacing: true, begun: missing });
    for (const digest of missing) await kept.replace(offlineListFile(digest), digest);
    for (const { address, digest } of download) await kept.replace(address, digest);
  }
  for (const address of [...obsolete, ...others.map(offlineListFile)]) await kept.remove(address);
  const all = index.lists.map(({ digest }) => digest);
  const at = Date.now();
  await save({ complete: { index, at }, confirmedAt: at, whole: all, begun: [], isReplacing: false });
  await kept.clear('arriving');
  return 0;
}

const sumOf = (files: OfflineList): FileAmount => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Makes a function that adds to what is done, and reports it. */
function counter({ onProgress }: DownloadOptions, isUpdate: boolean, total: FileAmount): (more: FileAmount) => void {
  let done: FileAmount = { files: 0, bytes: 0 };
  return ({ files, bytes }) => {
    done = { files: done.files + files, bytes: done.bytes + bytes };
    onProgress({ done, total, isUpdate });
  };
}

/** A list that is stored on the device; undefined if it isn't, or can't be read. */
async function storedList(kept: KeptFiles, cache: KeptCache, digest: string): Promise<NamedList | undefined> {
  const text = await kept.textOf(cache, offlineListFile(digest));
  if (text === undefined) return undefined;
  const { success, output } = v.safeParse(OfflineList, jsonIn(text));
  return success ? { digest, files: output } : undefined;
}

/** Lists of the edition, in the given order. @throws NotTheFile if the host doesn't have one */
async function listsOf(digests: readonly string[], target: KeptCache, options: DownloadOptions): Promise<NamedList[]> {
  const found = new Map<string, NamedList>();
  await inParallel(digests, options, async (digest) => {
    found.set(digest, await listOf(digest, target, options));
  });
  return digests.map((digest) => {
    const list = found.get(digest);
    if (list === undefined) throw new NotTheFile(offlineListFile(digest));
    return list;
  });
}

/** A list of the edition: from the device if an earlier try has stored it, else from the host. */
async function listOf(digest: string, target: KeptCache, { kept, scope, signal }: DownloadOptions): Promise<NamedList> {
  const known = (await storedList(kept, target, digest)) ?? (await storedList(kept, 'kept', digest));
  if (known !== undefined) return known;
  const address = offlineListFile(digest);
  const content = await fetchFile(scope + address.slice(1), signal);
  const { body } = content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const name = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parsed = v.safeParse(OfflineList, jsonIn(new TextDecoder().decode(body)));
  if (!name.startsWith(digest) || !parsed.success) throw new NotTheFile(address);
  await kept.put(target, address, digest, content);
  return { digest, files: parsed.output };
}

/** Downloads a file, unless it is there. @param isUntouched whether no earlier try can have stored it */
async function obtain(
  { address, digest }: OfflineFile,
  target: KeptCache,
  isUntouched: boolean,
  { kept, scope, signal }: DownloadOptions,
): Promise<void> {
  if (!isUntouched && (await kept.has(target, address, digest))) return;
  if (target === 'arriving' && (await kept.has('kept', address, digest))) return;
  // The worker has stored most scripts already.
  const isScript = address.startsWith(assetsFolder);
  const content =
    (isScript ? await kept.findAnywhere(address, digest) : undefined) ??
    (await fetchWhole(scope + address.slice(1), digest, signal));
  await kept.put(target, address, digest, content);
}

/**
 * Runs a task for each item, some at a time.
 * @returns for how many the host had not the file
 * @throws the first other error, once no task is running; if the host has not answered some requests, after all others
 */
async function inParallel<T>(
  items: readonly T[],
  { concurrency, signal }: DownloadOptions,
  task: (item: T) => Promise<void>,
): Promise<number> {
  let next = 0;
  let failed = 0;
  let busy: NoAnswer | undefined;
  let error: { readonly thrown: unknown } | undefined;
  const work = async () => {
    for (let item = items[next++]; item !== undefined && error === undefined; item = items[next++]) {
      try {
        signal.throwIfAborted();
        await task(item);
      } catch (thrown) {
        if (thrown instanceof NotTheFile) failed += 1;
        else if (thrown instanceof NoAnswer && thrown.isReached) busy = thrown;
        else error ??= { thrown };
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (error !== undefined) throw error.thrown;
  if (busy !== undefined) throw busy;
  return failed;
}
