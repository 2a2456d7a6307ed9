/**
 * A worker thread that renders pages with the bundled renderer of the build. It is JavaScript because Node.js 20
 * starts no thread from TypeScript.
 */
// Messages between threads have no target origin.
// oxlint-disable unicorn/require-post-message-target-origin
import { parentPort, workerData } from 'node:worker_threads';

const { module, base, mastheadFile, masthead } = workerData;
const renderer = (await import(module)).createRenderer(base);

/** The page asks for data that was not sent along. */
class NeedsMore extends Error {}

async function render({ address, file, data }) {
  const read = (name) => {
    if (name === file) return JSON.parse(data);
    if (name === mastheadFile) return masthead;
    throw new NeedsMore(name);
  };
  let needsMore = false;
  // The page shows the error of a file that it can't read, so the error doesn't get here.
  const rendered = await renderer.render(address, (name) => {
    try {
      return read(name);
    } catch (error) {
      needsMore ||= error instanceof NeedsMore;
      throw error;
    }
  });
  return needsMore ? undefined : rendered;
}

// The first message has no page: it asks whether the renderer is there.
parentPort.on('message', async (tasks) => {
  const results = [];
  for (const { number, input: page } of tasks) {
    try {
      results.push({ number, result: page && (await render(page)) });
    } catch (error) {
      results.push({ number, error });
    }
  }
  parentPort.postMessage(results);
});
