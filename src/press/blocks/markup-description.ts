/** The inline markup that texts take, for the descriptions of editors' tools. */
export const markup =
  'It can have *emphasis*, **strong**, `code`, [links](https://…) and [links to stories](story:slug)';
