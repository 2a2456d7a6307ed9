import { language } from '#messages/language.ts';
import { encode } from 'uqr';

/** Width in modules of the light margin around a code, by which a camera finds its edges (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A text as a QR code. It is dark on light in every theme, because many cameras read nothing else.
 * @param name the accessible name
 * @throws RangeError if the text is longer than a code can hold (2,953 bytes)
 */
export function QrCode({
  text,
  name,
  className,
}: {
  readonly text: string;
  readonly name: string;
  readonly className: string;
}) {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const side = size + 2 * quietZone;
  return (
    <svg
      role="img"
      aria-label={name}
      lang={language}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  );
}

/** An SVG path with one rectangle for each run of dark modules: single modules would show hairlines between them. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x] === true) x++;
      if (x > start) path += `M${start + quietZone} ${y + quietZone}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
