/** The configuration that the build writes in front of the worker's script. Addresses are below the base path. */
export type WorkerConfig =
  | {
      readonly kind: 'active';
      /** The edition's base path, with a slash at both ends. */
      readonly base: string;
      /** A hash of the scripts and of the shell. */
      readonly version: string;
      /** The scripts and the font that every page uses. */
      readonly everyPage: readonly string[];
      /** The scripts that are loaded when a feature is used. */
      readonly onDemand: readonly string[];
    }
  /** The edition no longer works offline: the worker deletes all caches and unregisters itself. */
  | { readonly kind: 'retired'; readonly base: string };

export type ActiveConfig = Extract<WorkerConfig, { kind: 'active' }>;
