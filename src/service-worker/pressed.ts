/** What the press writes at the head of the worker's script. Addresses are below the base. */
export type Pressed =
  | {
      readonly kind: 'working';
      /** The edition's base path, with a slash at both ends. */
      readonly base: string;
      /** Tells one set of scripts, and the shell that goes with them, from another. */
      readonly version: string;
      /** Scripts and a typeface that every page asks for. */
      readonly first: readonly string[];
      /** Scripts that are loaded when something is used. */
      readonly later: readonly string[];
    }
  /** An edition that is not to be read offline any more: whatever an earlier worker has kept goes. */
  | { readonly kind: 'retired'; readonly base: string };

export type Working = Extract<Pressed, { kind: 'working' }>;
