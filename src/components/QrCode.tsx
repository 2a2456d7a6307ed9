import { encode } from 'uqr';

/** Light modules round a code, by which a camera knows where it ends (ISO/IEC 18004). */
const quiet = 4;

/**
 * A text for a camera. Dark on light in every theme: many cameras read nothing else.
 * @param name what those hear who cannot see it
 * @throws RangeError where the text is longer than a code can hold (2,953 bytes)
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
  const whole = size + 2 * quiet;
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={whole} height={whole} fill="#fff" />
      <path d={runsOf(data)} fill="#000" />
    </svg>
  );
}

/** Dark modules that stand side by side as one piece: pieces of their own would show hairlines between them. */
function runsOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      const begin = x;
      while (row[x] === true) x++;
      if (x > begin) path += `M${begin + quiet} ${y + quiet}h${x - begin}v1h${begin - x}z`;
    }
  }
  return path;
}
