/** Whether the reader has asked for as little to be loaded as possible, or the connection cannot take more. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  if (connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true) return true;
  return matchMedia('(prefers-reduced-data: reduce)').matches;
}
