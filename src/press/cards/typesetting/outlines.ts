import { DrawFuncs, type Font } from 'harfbuzzjs';

/** The bounds of ink, in em from an origin; all 0 if there is none. */
export interface InkBounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A glyph as closed polygons, in em from its origin; y grows downwards. */
export interface GlyphOutline extends InkBounds {
  /** The x and y of each corner in turn, one array for each polygon. */
  readonly contours: readonly Float64Array[];
}

/** Straight segments for each curve: at the largest size the error is less than a fifth of a pixel. */
const segments = 8;

/** The polygons drawn so far. They are shared by all glyphs, because HarfBuzz never releases the functions of a pen. */
let contours: number[][] = [];
let points: number[] = [];

function addPoint(x: number, y: number): void {
  points.push(x, -y);
}

/**
 * Adds the segments of a curve.
 * @param coordinate of the curve at a time from 0 to 1, where `rest` is 1 minus the time
 */
function addCurve(coordinate: (time: number, rest: number, from: number, axis: 0 | 1) => number): void {
  const [fromX = 0, fromY = 0] = points.slice(-2);
  for (let segment = 1; segment <= segments; segment++) {
    const time = segment / segments;
    addPoint(coordinate(time, 1 - time, fromX, 0), coordinate(time, 1 - time, -fromY, 1));
  }
}

const pen = new DrawFuncs();
pen.setMoveToFunc((x, y) => {
  points = [];
  contours.push(points);
  addPoint(x, y);
});
pen.setLineToFunc((x, y) => addPoint(x, y));
pen.setQuadraticToFunc((cx, cy, x, y) => {
  const [control, end] = [
    [cx, cy],
    [x, y],
  ] as const;
  addCurve((t, u, from, axis) => u * u * from + 2 * t * u * control[axis] + t * t * end[axis]);
});
pen.setCubicToFunc((ax, ay, bx, by, x, y) => {
  const [first, second, end] = [
    [ax, ay],
    [bx, by],
    [x, y],
  ] as const;
  addCurve(
    (t, u, from, axis) =>
      u ** 3 * from + 3 * t * u * u * first[axis] + 3 * t * t * u * second[axis] + t ** 3 * end[axis],
  );
});

/** The outline of a glyph, by its number in a font. */
export function outlineOf(font: Font, id: number, unitsPerEm: number): GlyphOutline {
  contours = [];
  font.drawGlyph(id, pen);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const polygons = contours.map((corners) => Float64Array.from(corners, (value) => value / unitsPerEm));
  for (const corners of polygons) {
    for (let corner = 0; corner + 1 < corners.length; corner += 2) {
      const [x = 0, y = 0] = [corners[corner], corners[corner + 1]];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return left > right
    ? { contours: [], left: 0, right: 0, top: 0, bottom: 0 }
    : { contours: polygons, left, right, top, bottom };
}
