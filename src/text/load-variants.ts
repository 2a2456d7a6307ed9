import { foldToSimplified } from './fold.ts';

/** Loads the table of traditional and simplified Chinese characters, and folds by it from then on. */
export async function loadVariants(): Promise<void> {
  const { hanVariants } = await import('./han-variants.ts');
  foldToSimplified(hanVariants);
}
