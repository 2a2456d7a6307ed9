/** The files of a folder, in a form that is quickly handed from one thread to another. */
export interface PackedFiles {
  /** The paths below the folder, with forward slashes, and a character between them that no path has. */
  readonly paths: string;
  /** For each file: its size in bytes, when it was last written to in milliseconds since 1970, and its number. */
  readonly stats: Float64Array;
}

/** Which of a folder's files are listed. */
export interface ListedPart {
  /** Only those in this folder below it. */
  readonly below?: string;
  /** Not those in this one. */
  readonly except?: string;
}

/**
 * Lists the files of a folder that no editor writes to. The list is empty if there is no such folder.
 * @throws the file system's error
 */
export function listFiles(folder: string, part?: ListedPart): PackedFiles;
