/** Whether an error means that there is no such page: its data file is missing, or the router knows no such address. */
export const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 404;
