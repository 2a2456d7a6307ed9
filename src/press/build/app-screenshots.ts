import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AppScreenshot } from '../machine-readable/web-manifest.ts';

/** The files of an edition's screenshots, in the folder of its stories. `npm run screenshots` makes them. */
export const screenshotFiles = { narrow: 'screenshot-narrow.png', wide: 'screenshot-wide.png' } as const;

const forms = ['narrow', 'wide'] as const;
const signature = '\u0089PNG\r\n\u001a\n';

/**
 * Copies the screenshots of an edition, if it has any, to addresses that are hashes of their content.
 * @param folder of the edition that is built
 */
export async function copyScreenshots(storiesFolder: string, folder: string): Promise<AppScreenshot[]> {
  const screenshots: AppScreenshot[] = [];
  for (const form of forms) {
    const content = await readFile(join(storiesFolder, screenshotFiles[form])).catch(() => undefined);
    // The size is at the start of the file (PNG specification, 11.2.2).
    if (content === undefined || content.length < 24 || content.toString('latin1', 0, 8) !== signature) continue;
    const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const address = `/edition/screenshots/${name}.png`;
    await mkdir(dirname(join(folder, address)), { recursive: true });
    await writeFile(join(folder, address), content);
    const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
    screenshots.push({ address, width, height, type: 'image/png', form });
  }
  return screenshots;
}
