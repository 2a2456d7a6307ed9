/** Files, each with the beginning of the SHA-256 digest of its content, in base64 (hashed-files.ts). */
export type FileDigests = Readonly<Record<string, string>>;

/** The configuration that the build writes in front of the worker's script. Addresses are below the base path. */
export type WorkerConfig =
  | {
      readonly kind: 'active';
      /** The edition's base path, with a slash at both ends. */
      readonly base: string;
      /** A hash of the scripts and of the shell. */
      readonly version: string;
      /** The scripts, the stylesheet and the font that every page uses. */
      readonly everyPage: FileDigests;
      /** The scripts that are loaded when a feature is used. */
      readonly onDemand: FileDigests;
      /** The scripts of features that few readers use, or none without a connection. Stored once they are used. */
      readonly onceUsed: FileDigests;
    }
  /** The edition no longer works offline: the worker deletes all caches and unregisters itself. */
  | { readonly kind: 'retired'; readonly base: string };

export type ActiveConfig = Extract<WorkerConfig, { kind: 'active' }>;

/** How many characters of a digest are compared: 48 bits, enough to notice damage. */
export const digestLength = 8;
