/** What a component of a block gets. Its element has the id, which links lead to. */
export interface BlockProps<B> {
  readonly id: string;
  readonly block: B;
}
