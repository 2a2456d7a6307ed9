/**
 * Shared by all rasters, which are used one after another.
 * Allocating one for each line would take longer than the line.
 */
let cells = new Float32Array(0);

/**
 * Rasterizes outlines into the share of each pixel that they cover, exact to the area (the method
 * of Raph Levien's font-rs). Every edge adds its coverage of each row; the running sum along a
 * row is the coverage. Overlapping shapes of one direction stay solid. Two rasters can't be in use
 * at the same time.
 */
export class Raster {
  readonly width: number;
  readonly height: number;
  private readonly edges: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    const length = width * height + 2;
    if (cells.length < length) cells = new Float32Array(length);
    this.edges = cells.subarray(0, length);
  }

  /**
   * Adds closed shapes, scaled and then moved. Parts outside the raster are left out.
   * @param contours the x and y of each corner in turn, one array for each shape
   */
  add(contours: readonly Float64Array[], x: number, y: number, scale: number): void {
    for (const corners of contours) {
      const end = corners.length;
      for (let corner = 0; corner < end; corner += 2) {
        const next = corner + 2 < end ? corner + 2 : 0;
        this.addEdge(
          x + (corners[corner] ?? 0) * scale,
          y + (corners[corner + 1] ?? 0) * scale,
          x + (corners[next] ?? 0) * scale,
          y + (corners[next + 1] ?? 0) * scale,
        );
      }
    }
  }

  /**
   * Draws the coverage as shades onto pixels, and empties the raster. Darker pixels stay as they are.
   * @param stride pixels in a row
   * @param start the pixel of the raster's top left corner
   * @param shades the number of the lightest shade, and how many there are
   */
  draw(
    pixels: Uint8Array,
    stride: number,
    start: number,
    shades: { readonly first: number; readonly count: number },
  ): void {
    const { width, height, edges } = this;
    for (let row = 0; row < height; row++) {
      let sum = 0;
      for (let from = row * width, to = start + row * stride, end = from + width; from < end; from++, to++) {
        sum += edges[from] ?? 0;
        const shade = Math.round(Math.min(Math.abs(sum), 1) * shades.count);
        if (shade > 0 && shades.first + shade - 1 > (pixels[to] ?? 0)) pixels[to] = shades.first + shade - 1;
      }
    }
    edges.fill(0);
  }

  private addEdge(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const direction = y0 < y1 ? 1 : -1;
    const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    const slope = (bottomX - topX) / (bottomY - topY);
    const lastRow = Math.min(this.height, Math.ceil(bottomY));
    for (let row = Math.max(0, Math.floor(topY)); row < lastRow; row++) {
      const from = Math.max(row, topY);
      const to = Math.min(row + 1, bottomY);
      const start = this.clampX(topX + (from - topY) * slope);
      const end = this.clampX(topX + (to - topY) * slope);
      this.addSegment(row * this.width, Math.min(start, end), Math.max(start, end), (to - from) * direction);
    }
  }

  private clampX(x: number): number {
    return Math.min(Math.max(x, 0), this.width - 1);
  }

  /** Adds the part of an edge inside one row: `height` of it, between two horizontal positions. */
  private addSegment(row: number, left: number, right: number, height: number): void {
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
    // The area left of the edge decides how much of each pixel is covered.
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
