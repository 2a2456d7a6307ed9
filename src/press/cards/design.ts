/** Raise it with every change that alters a pixel: it is part of each card's address. */
export const designVersion = 3;

/** In pixels, as Facebook, X, LinkedIn and others ask for (1.91:1). */
export const card = { width: 1200, height: 630 } as const;

/** The colours of the light page. */
export const colours = { paper: [0xff, 0xff, 0xff], ink: [0x14, 0x16, 0x1a], spot: [0x0a, 0x47, 0xc2] } as const;
export type Ink = 'ink' | 'spot';

/** The white border, which nothing but a picture is printed on. */
export const margin = 64;

/** A picture fills one side, from edge to edge; text keeps this much off it. */
export const picture = { width: 468, gutter: 48 } as const;

/** All vertical places are baselines or edges from the top. */
export const nameplate = { weight: 800, size: 54, smallest: 30, baseline: 103, tracking: -0.035 } as const;
export const rule = { top: 127, thickness: 6 } as const;
export const section = { weight: 700, size: 34, smallest: 26, baseline: 183, tracking: -0.01 } as const;

export const headline = {
  weight: 700,
  largest: 176,
  /** Legible where a card is shown 400 px wide: a third of it is 14 px. */
  smallest: 42,
  /** Beside a picture the measure is short. */
  smallestBesidePicture: 38,
  /** A long word is not made the reason for small type: from here down it is divided instead. */
  largestDivided: 88,
  top: 222,
  topWithoutSection: 174,
  step: 2,
} as const;
