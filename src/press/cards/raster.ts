/** One sheet serves all plates, one after the other: a new one for each line would cost more than the line. */
let kept = new Float32Array(0);

/**
 * A plate on which outlines are drawn as the part of each pixel that they cover, exact to the
 * area (the method of font-rs by Raph Levien): every edge adds what it covers where it passes,
 * and the sum along a row says what lies inside. Overlapping shapes of one direction stay solid.
 */
export class CoveragePlate {
  readonly width: number;
  readonly height: number;
  private readonly edges: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    const cells = width * height + 2;
    if (kept.length < cells) kept = new Float32Array(cells);
    this.edges = kept.subarray(0, cells);
  }

  /** The edges of closed shapes, scaled and then moved. What lies outside the plate is left out. */
  add(contours: readonly Float64Array[], x: number, y: number, scale: number): void {
    for (const corners of contours) {
      const end = corners.length;
      for (let at = 0; at < end; at += 2) {
        const next = at + 2 < end ? at + 2 : 0;
        this.edge(
          x + (corners[at] ?? 0) * scale,
          y + (corners[at + 1] ?? 0) * scale,
          x + (corners[next] ?? 0) * scale,
          y + (corners[next + 1] ?? 0) * scale,
        );
      }
    }
  }

  /**
   * Prints the plate onto pixels and leaves it empty. Where there is a darker shade, that stays.
   * @param stride pixels in a row
   * @param at the pixel of the plate's corner at the top left
   * @param shades the number of the lightest, and how many there are
   */
  print(
    pixels: Uint8Array,
    stride: number,
    at: number,
    shades: { readonly first: number; readonly count: number },
  ): void {
    const { width, height, edges } = this;
    for (let row = 0; row < height; row++) {
      let sum = 0;
      for (let from = row * width, to = at + row * stride, end = from + width; from < end; from++, to++) {
        sum += edges[from] ?? 0;
        const shade = Math.round(Math.min(Math.abs(sum), 1) * shades.count);
        if (shade > 0 && shades.first + shade - 1 > (pixels[to] ?? 0)) pixels[to] = shades.first + shade - 1;
      }
    }
    edges.fill(0);
  }

  private edge(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const direction = y0 < y1 ? 1 : -1;
    const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    const slope = (bottomX - topX) / (bottomY - topY);
    const lastRow = Math.min(this.height, Math.ceil(bottomY));
    for (let row = Math.max(0, Math.floor(topY)); row < lastRow; row++) {
      const from = Math.max(row, topY);
      const to = Math.min(row + 1, bottomY);
      const start = this.within(topX + (from - topY) * slope);
      const end = this.within(topX + (to - topY) * slope);
      this.step(row * this.width, Math.min(start, end), Math.max(start, end), (to - from) * direction);
    }
  }

  private within(x: number): number {
    return Math.min(Math.max(x, 0), this.width - 1);
  }

  /** A piece of an edge inside one row: `height` of it, between two places. */
  private step(row: number, left: number, right: number, height: number): void {
    const { edges } = this;
    const first = Math.floor(left);
    const last = Math.ceil(right);
    const put = (column: number, value: number): void => {
      edges[row + column] = (edges[row + column] ?? 0) + value;
    };
    if (last <= first + 1) {
      const middle = (left + right) / 2 - first;
      put(first, height * (1 - middle));
      put(first + 1, height * middle);
      return;
    }
    // The covered part of each pixel grows with the area left of the edge.
    const slope = 1 / (right - left);
    let covered = 0;
    for (let column = first; column < last; column++) {
      const [a, b] = [Math.max(left, column), Math.min(right, column + 1)];
      const share = (b - a) * slope;
      const inside = height * share * (column + 1 - (a + b) / 2);
      put(column, inside + covered);
      covered = height * share - inside;
    }
    put(last, covered);
  }
}
