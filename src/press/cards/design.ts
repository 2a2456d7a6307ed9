/** Part of each card's address. Raise it with every change that alters a pixel. */
export const designVersion = 4;

/** In pixels, as Facebook, X, LinkedIn and others ask for (1.91:1). */
export const card = { width: 1200, height: 630 } as const;

/** The colours of the light page: red, green and blue. */
export const colours = { paper: [0xff, 0xff, 0xff], ink: [0x14, 0x16, 0x1a], spot: [0x0a, 0x47, 0xc2] } as const;
export type Ink = 'ink' | 'spot';

/** The white border, in pixels. Only a picture is drawn on it. */
export const margin = 64;

/** A picture fills one side of the card, up to its edges; the gutter keeps text away from it. */
export const picture = { width: 468, gutter: 48 } as const;

/** Vertical positions are baselines or edges, in pixels from the top. */
export const nameplate = { weight: 800, size: 54, smallest: 30, baseline: 103, tracking: -0.035 } as const;
export const rule = { top: 127, thickness: 6 } as const;
export const section = { weight: 700, size: 34, smallest: 26, baseline: 183, tracking: -0.01 } as const;

export const headline = {
  weight: 700,
  largest: 176,
  /** Legible where a card is shown 400 px wide: a third of it is 14 px. */
  smallest: 42,
  /** Lines beside a picture are short. */
  smallestBesidePicture: 38,
  /** The largest size of a text whose words are broken, because it does not fit unbroken at the smallest. */
  largestBroken: 88,
  top: 222,
  topWithoutSection: 174,
} as const;
