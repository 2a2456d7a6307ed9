const ratios = [
  'ratio-5',
  'ratio-6',
  'ratio-7',
  'ratio-8',
  'ratio-9',
  'ratio-10',
  'ratio-11',
  'ratio-12',
  'ratio-13',
  'ratio-14',
  'ratio-15',
  'ratio-16',
  'ratio-17',
  'ratio-18',
  'ratio-19',
  'ratio-20',
  'ratio-21',
  'ratio-22',
  'ratio-23',
  'ratio-24',
  'ratio-25',
  'ratio-26',
  'ratio-27',
  'ratio-28',
  'ratio-29',
  'ratio-30',
];

/** The class of a width by a height, in tenths, from 0.5 to 3. */
export const ratioOf = ({ width, height }: { readonly width: number; readonly height: number }): string | undefined =>
  ratios[Math.min(30, Math.max(5, Math.round((width / height) * 10))) - 5];
