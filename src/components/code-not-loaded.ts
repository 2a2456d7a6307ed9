/** The file of a screen, or of a kind of block, didn't load: no connection, or a newer edition has other files. */
export class CodeNotLoaded extends Error {}
