/**
 * A worker thread that draws cards. It is JavaScript because Node.js 20 starts no thread from
 * TypeScript; Vite reads the TypeScript for it.
 */
// Messages between threads have no target origin.
// oxlint-disable unicorn/require-post-message-target-origin
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./draw-card.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});

parentPort.on('message', async (copy) => {
  try {
    parentPort.postMessage(await module.drawCard(copy));
  } catch (error) {
    parentPort.postMessage({ failed: String(error) });
  }
});
parentPort.postMessage('ready');
