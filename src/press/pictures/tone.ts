/**
 * The colours of placeholders, which are shown until a picture is loaded: nine greys, and seven hues in four
 * lightnesses. src/app/styles/tones.css has a class for each, named by its number here.
 */
export const tones: readonly string[] = [
  ...Array.from({ length: 9 }, (_, i) => hexOf([i * 32, i * 32, i * 32].map((value) => Math.min(value, 255)))),
  ...[0, 30, 55, 120, 185, 220, 300].flatMap((hue) => [0.2, 0.4, 0.6, 0.8].map((light) => hexOf(ofHue(hue, light)))),
];

/** White, which is behind transparent pictures: they are drawn for white paper. */
export const white = 8;

/** @param channels of sRGB, from 0 to 255 */
export function nearestTone(channels: readonly number[]): number {
  const distances = tones.map((tone) =>
    [0, 1, 2].reduce((sum, i) => sum + (parseInt(tone.slice(1 + 2 * i, 3 + 2 * i), 16) - (channels[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** A muted colour (HSL with a saturation of 35 %). */
function ofHue(hue: number, lightness: number): number[] {
  const amplitude = 0.35 * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const k = (offset + hue / 30) % 12;
    return 255 * (lightness - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  });
}
