/** Something of an original that a story can't hold as it was. */
export interface Loss {
  /** The element or field: `iframe`, `form`, `usageterms`. */
  readonly element: string;
  /** What became of it. */
  readonly made: 'dropped' | 'embed' | 'box' | 'note' | 'text' | 'keyword';
  /** Whether readers miss something: page furniture and tracking are no loss to them. */
  readonly isFurniture?: boolean | undefined;
  /** Where it was: `body, paragraph 4`, `export.xml:1024`. */
  readonly place: string;
  /** Its first words or its address. */
  readonly text: string;
}
