/**
 * A process that makes the files of pictures (picture-encoder.ts starts it). It is JavaScript because Node.js 20 starts
 * no process from TypeScript; Vite reads the TypeScript for it.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./encode-picture.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});

process.on('message', async ({ id, file, facts, renditions }) => {
  try {
    await module.encodePicture(file, facts, renditions, async (rendition, bytes) => {
      process.send({ id, address: rendition.address, bytes });
    });
    process.send({ id });
  } catch (error) {
    process.send({ id, failed: String(error) });
  }
});
// Also if the build was ended from outside.
process.on('disconnect', () => process.exit());
