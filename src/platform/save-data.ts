/** Whether to prefetch nothing: the reader's browser is set to save data, or the connection is slow. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  if (connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true) return true;
  return matchMedia('(prefers-reduced-data: reduce)').matches;
}
