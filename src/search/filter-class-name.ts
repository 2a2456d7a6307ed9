/** The look of a filter's field. */
export const filterClassName = 'mt-1 block min-h-11 w-full max-w-full border border-rule bg-paper px-2 text-ink';
