import type { OfflineIndex, OfflineList } from '../edition/offline-edition.ts';

/** A list of files with its digest. */
export interface NamedList {
  readonly digest: string;
  readonly files: OfflineList;
}

/** Files and bytes, of a part or of all. */
export interface FileAmount {
  readonly files: number;
  readonly bytes: number;
}

/** The sum of all lists of an index. */
export const amountOf = ({ lists }: Pick<OfflineIndex, 'lists'>): FileAmount => ({
  files: lists.reduce((sum, { files }) => sum + files, 0),
  bytes: lists.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** The lists of an index that are not kept yet, and the kept ones that it has no more. */
export function comparedWith(index: Pick<OfflineIndex, 'lists'>, kept: readonly string[]) {
  const wanted = new Set(index.lists.map(({ digest }) => digest));
  return {
    missing: index.lists.map(({ digest }) => digest).filter((digest) => !kept.includes(digest)),
    dropped: kept.filter((digest) => !wanted.has(digest)),
  };
}

/**
 * Plans which files are downloaded and which are deleted.
 * @param missing the lists of the edition that are not kept yet
 * @param trusted lists of an earlier edition whose files are all kept
 * @param doubtful lists of which some files may be kept, which the edition doesn't have
 * @param retained lists of the edition whose files are all kept. Needed only if there are doubtful ones: lists of one
 * edition have no files in common, but those of two may
 */
export function planFiles(
  missing: readonly NamedList[],
  trusted: readonly NamedList[],
  doubtful: readonly NamedList[],
  retained: readonly NamedList[],
): { readonly download: OfflineList; readonly obsolete: readonly string[] } {
  const kept = new Map(trusted.flatMap(({ files }) => files.map(({ address, digest }) => [address, digest] as const)));
  const wanted = new Set([...missing, ...retained].flatMap(({ files }) => files.map(({ address }) => address)));
  return {
    download: missing.flatMap(({ files }) => files.filter(({ address, digest }) => kept.get(address) !== digest)),
    obsolete: [...trusted, ...doubtful]
      .flatMap(({ files }) => files.map(({ address }) => address))
      .filter((address) => !wanted.has(address)),
  };
}
