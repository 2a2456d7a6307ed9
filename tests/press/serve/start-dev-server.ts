import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { broadsheet } from '../../../src/press/plugin.ts';

/** Starts a dev server on a free port. Its pages are not opened in a browser, so no package is bundled for one. */
export async function startDevServer(
  config: Pick<InlineConfig, 'cacheDir' | 'publicDir'>,
): Promise<{ readonly server: ViteDevServer; readonly port: number }> {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [broadsheet()],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0 },
    ...config,
  });
  await server.listen();
  const address = server.httpServer?.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}
