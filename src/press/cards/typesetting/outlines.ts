import { DrawFuncs, type Font } from 'harfbuzzjs';

/** A glyph as closed shapes of straight lines, in em from its origin, y downwards. */
export interface Glyph {
  /** The corners of each shape, x and y in turn. */
  readonly contours: readonly Float64Array[];
  /** The bounds of its ink; all 0 where there is none. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Straight pieces in a curve: at the largest size none is off by more than a fifth of a pixel. */
const pieces = 8;

/** What the pen has drawn: shared, since functions handed to HarfBuzz stay there for good. */
let contours: number[][] = [];
let points: number[] = [];

function to(x: number, y: number): void {
  points.push(x, -y);
}

/** Draws pieces of a curve, whose place at each time from 0 to 1 is given. */
function curve(place: (time: number, rest: number, from: number, axis: 0 | 1) => number): void {
  const [fromX = 0, fromY = 0] = points.slice(-2);
  for (let piece = 1; piece <= pieces; piece++) {
    const time = piece / pieces;
    to(place(time, 1 - time, fromX, 0), place(time, 1 - time, -fromY, 1));
  }
}

const pen = new DrawFuncs();
pen.setMoveToFunc((x, y) => {
  points = [];
  contours.push(points);
  to(x, y);
});
pen.setLineToFunc((x, y) => to(x, y));
pen.setQuadraticToFunc((cx, cy, x, y) => {
  const [control, end] = [
    [cx, cy],
    [x, y],
  ] as const;
  curve((t, u, from, axis) => u * u * from + 2 * t * u * control[axis] + t * t * end[axis]);
});
pen.setCubicToFunc((ax, ay, bx, by, x, y) => {
  const [first, second, end] = [
    [ax, ay],
    [bx, by],
    [x, y],
  ] as const;
  curve(
    (t, u, from, axis) =>
      u ** 3 * from + 3 * t * u * u * first[axis] + 3 * t * t * u * second[axis] + t ** 3 * end[axis],
  );
});

/** The outline of a glyph, by its number in a font. */
export function outlineOf(font: Font, id: number, unitsPerEm: number): Glyph {
  contours = [];
  font.drawGlyph(id, pen);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const shapes = contours.map((corners) => Float64Array.from(corners, (value) => value / unitsPerEm));
  for (const corners of shapes) {
    for (let at = 0; at + 1 < corners.length; at += 2) {
      const [x = 0, y = 0] = [corners[at], corners[at + 1]];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left > right
    ? { contours: [], left: 0, right: 0, top: 0, bottom: 0 }
    : { contours: shapes, left, right, top, bottom };
}
