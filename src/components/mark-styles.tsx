import type { Mark } from '../edition/inline.ts';

/** Classes of marks that few texts have. The small sheets of styles leave them out (press/build/sources.ts). */
export const markStyles: Partial<Record<Mark | 'code', string>> = {
  code: 'rounded-xs bg-wash px-1 text-[0.85em]',
  sup: 'text-[0.75em] leading-none',
  sub: 'text-[0.75em] leading-none',
};
