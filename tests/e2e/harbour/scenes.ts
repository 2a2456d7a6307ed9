import { createRequire } from 'node:module';
import type sharpType from 'sharp';

const sharp = createRequire(import.meta.url)('sharp') as typeof sharpType;

/** A generator of numbers from 0 to 1: the same seed gives the same picture. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const svg = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  '<filter id="g"><feTurbulence baseFrequency="0.9" numOctaves="2"/>' +
  `<feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 ` +
  `0 .5 0 0 0 .22 0"/></filter>${inside}<rect width="100%" height="100%" filter="url(#g)" opacity=".5"/></svg>`;

const gradient = (from: string, to: string) =>
  `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${from}"/>` +
  `<stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/>`;

/** Hills behind one another, below a sky; the first colours are the sky's. */
function hills(seed: number, width: number, height: number, [top, low, ...layers]: readonly string[], extra = '') {
  const next = numbers(seed);
  const ridges = layers.map((colour, i) => {
    const base = height * (0.45 + (0.5 * i) / layers.length);
    const points = Array.from({ length: 9 }, (_, x) => `${(x * width) / 8},${base - next() * height * 0.16}`);
    return `<path fill="${colour}" d="M0,${height} L${points.join(' L')} L${width},${height}Z"/>`;
  });
  return svg(width, height, gradient(top ?? '#999', low ?? '#ddd') + ridges.join('') + extra);
}

const boat = (x: number, y: number, size: number) =>
  `<g transform="translate(${x} ${y}) scale(${size})"><path fill="#1f2a33" d="M-60,0 H60 L44,24 H-46Z"/>` +
  '<rect x="-22" y="-32" width="34" height="32" fill="#b4502f"/>' +
  '<path stroke="#1f2a33" stroke-width="3" d="M4,0 V-84"/></g>';

/** Towers with windows, some of them lit. */
function towers(seed: number, width: number, height: number, [top, low, wall, light]: readonly string[]) {
  const next = numbers(seed);
  let drawn = '';
  for (let x = 10; x < width - 40; x += 62 + next() * 26) {
    const tall = height * (0.3 + next() * 0.55);
    drawn += `<rect x="${x}" y="${height - tall}" width="56" height="${tall}" fill="${wall}"/>`;
    for (let y = height - tall + 12; y < height - 14; y += 22)
      for (let column = 0; column < 3; column++)
        if (next() > 0.62)
          drawn += `<rect x="${x + 9 + column * 14}" y="${y}" width="8" height="11" fill="${light}" opacity=".8"/>`;
  }
  return svg(width, height, gradient(top ?? '#888', low ?? '#ccc') + drawn);
}

/** A head and shoulders. */
const portrait = (size: number, [back, coat, skin, hair]: readonly string[], width = size) =>
  svg(
    width,
    size,
    `<rect width="100%" height="100%" fill="${back}"/><g transform="translate(${width / 2 - size / 2} 0) ` +
      `scale(${size / 100})"><path fill="${coat}" d="M14,100 Q18,68 50,66 Q82,68 86,100Z"/>` +
      `<ellipse cx="50" cy="44" rx="17" ry="21" fill="${skin}"/>` +
      `<path fill="${hair}" d="M32,44 Q30,18 50,18 Q70,18 68,44 Q66,30 50,29 Q34,30 32,44Z"/></g>`,
  );

/** Circles that lie over one another, for what has no horizon. */
function pebbles(seed: number, width: number, height: number, [back, ...colours]: readonly string[]) {
  const next = numbers(seed);
  const dots = Array.from(
    { length: 60 },
    (_, i) =>
      `<ellipse cx="${next() * width}" cy="${next() * height}" rx="${30 + next() * 90}" ry="${20 + next() * 60}" ` +
      `fill="${colours[i % colours.length]}" opacity=".75"/>`,
  );
  return svg(width, height, `<rect width="100%" height="100%" fill="${back}"/>${dots.join('')}`);
}

const sea =
  '<rect y="760" width="1600" height="307" fill="#5f7276"/><circle cx="1010" cy="400" r="84" fill="#b9563f"/>' +
  boat(430, 800, 1.5) +
  boat(960, 880, 2) +
  boat(1290, 960, 2.6);

/** The drawings, by name. Their shapes differ as those of a newsroom do: landscapes, portraits, a panorama. */
const drawings: Readonly<Record<string, string>> = {
  boats: hills(3, 1600, 1067, ['#71807f', '#d9c7a4', '#9a9d96', '#5d6a6c', '#33434b'], sea),
  bank: towers(8, 1200, 800, ['#c8b79a', '#efe3c8', '#6d5f52', '#f6e7b5']),
  barrier: hills(5, 1200, 800, ['#8fa2ad', '#dbe3e4', '#7e8f95', '#4d5f69', '#2b3c47']),
  towers: towers(2, 1500, 1000, ['#7d8784', '#d6c39f', '#33424a', '#f0d890']),
  captain: portrait(1000, ['#6f927d', '#22333a', '#c79a78', '#2b211d'], 800),
  face1: portrait(600, ['#b8bcc2', '#3a3f47', '#c9a68c', '#4a3a30']),
  face2: portrait(600, ['#a9b0b5', '#4b4640', '#a87f62', '#191512']),
  face3: portrait(600, ['#c5c2bb', '#31424f', '#d6b295', '#8a6a43']),
  face4: portrait(600, ['#b1b7ad', '#2c2f35', '#b98e70', '#6e6a66']),
  desert: hills(9, 2400, 900, ['#d08a55', '#f0cfa0', '#dca878', '#7c5848', '#4c302b']),
  valley: hills(
    14,
    1500,
    1000,
    ['#7b8a8a', '#d8c9aa', '#a0a399', '#5c6b6b', '#2f3f47'],
    '<circle cx="1120" cy="250" r="66" fill="#b9563f"/>',
  ),
  shop: pebbles(21, 1200, 800, ['#d8cdbb', '#b1533c', '#37505a', '#e6b860', '#8c8474']),
  skyline: towers(31, 1200, 800, ['#8f86a3', '#d9cfdd', '#3d3550', '#efe0c0']),
  glacier: hills(17, 1500, 1000, ['#9db7c7', '#eef4f5', '#c7dbe3', '#86a9bb', '#4d7389']),
  moss: pebbles(6, 1000, 1250, ['#2e3b2a', '#4f6b3a', '#7c9150', '#a9b36b', '#39502f']),
  lamp: towers(44, 1000, 1250, ['#1c2433', '#4d4a55', '#12161f', '#ffd27a']),
  choir: pebbles(12, 1200, 800, ['#2c2426', '#5b3f3f', '#8c5a4b', '#c9a07a', '#3e2f33']),
  pitch: hills(27, 1200, 800, ['#a9bccb', '#e4ebe9', '#86a07a', '#5f8254', '#3f6139']),
  bread: pebbles(33, 1200, 800, ['#e8dcc6', '#c08a4e', '#9c6530', '#d9b27a', '#7a4d25']),
};

/** The names of the drawings. */
export const sceneNames = Object.keys(drawings);

/** Draws a picture, as a JPEG. @returns its width and height with its bytes */
export async function drawScene(name: string): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(Buffer.from(drawings[name] ?? ''))
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
