import sharp, { type Sharp } from 'sharp';

/** A picture with many colours: gradients, waves and some noise, the same in each run. */
export function drawPhoto(width: number, height: number, noise = 30): Sharp {
  const data = Buffer.alloc(width * height * 3);
  let seed = 12_345;
  for (let at = 0; at < data.length; at += 3) {
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    const grain = (seed / 0x7f_ff_ff_ff - 0.5) * noise;
    const wave = 30 * Math.sin((x / width) * 40) * Math.cos((y / height) * 30);
    data[at] = clamped(40 + (x / width) * 160 + wave + grain);
    data[at + 1] = clamped(80 + (y / height) * 100 + wave + grain);
    data[at + 2] = clamped(200 - (x / width) * 120 - wave + grain);
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

const clamped = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** A diagram: bars in two colours on white. */
export const drawDiagram = (width: number, height: number): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" ` +
        'fill="#fff"/><rect x="10%" y="20%" width="20%" height="70%" fill="#a00"/><rect x="50%" y="40%" width="20%" ' +
        'height="50%" fill="#00a"/></svg>',
    ),
  ).flatten();

/** One colour. */
export const drawPlain = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: background.length > 5 ? 3 : 4, background } });
