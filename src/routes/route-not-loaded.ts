/** The file of a route's screen didn't load: the connection was lost, or a newer edition has other files. */
export class RouteNotLoaded extends Error {}
