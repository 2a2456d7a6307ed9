import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ask } from './ask.ts';

/** An installed web server that serves a folder with the configuration that the build wrote. */
export interface WebServer {
  readonly name: string;
  /** The encodings in which it sends precompressed files. */
  readonly encodings: readonly ('br' | 'gzip')[];
  /** Whether it keeps the query when it redirects to the address with a slash. Caddy 2.6 drops it. */
  readonly keepsQueries: boolean;
  /** @param root the folder that contains the edition at its base path */
  readonly start: (root: string, hostsFolder: string) => Promise<Running>;
}

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const find = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const brotli = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules']
  .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
  .find((path) => existsSync(path));

const nginx = find('nginx');
const caddy = find('caddy');

/** The servers that are installed. */
export const webServers: readonly WebServer[] = [
  ...(nginx === undefined
    ? []
    : [
        {
          name: 'nginx',
          encodings: brotli === undefined ? ['gzip' as const] : ['br' as const, 'gzip' as const],
          keepsQueries: true,
          start: startNginx(nginx),
        },
      ]),
  ...(caddy === undefined
    ? []
    : [{ name: 'Caddy', encodings: ['br' as const, 'gzip' as const], keepsQueries: false, start: startCaddy(caddy) }]),
];

/** The names of the servers that are not installed. */
export const missingServers: readonly string[] = [
  ...(nginx === undefined ? ['nginx'] : []),
  ...(caddy === undefined ? ['Caddy'] : []),
];

function startNginx(command: string): WebServer['start'] {
  return (root, hostsFolder) =>
    start((prefix, port) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${prefix}/${name};`,
      );
      writeFileSync(
        join(prefix, 'nginx.conf'),
        `${brotli === undefined ? '' : `load_module ${brotli};`}
        daemon off; master_process off; pid ${prefix}/pid; error_log stderr;
        events { }
        http {
          access_log off; ${temporary.join(' ')} ${brotli === undefined ? '' : 'brotli_static on;'}
          server {
            listen 127.0.0.1:${port};
            root "${root}";
            include "${hostsFolder}/nginx.conf";
            location / { return 404; }
          }
        }`,
      );
      return spawn(command, ['-e', 'stderr', '-p', prefix, '-c', join(prefix, 'nginx.conf')], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    });
}

function startCaddy(command: string): WebServer['start'] {
  return (root, hostsFolder) =>
    start((prefix, port) => {
      writeFileSync(
        join(prefix, 'Caddyfile'),
        `{
          admin off
          auto_https off
        }
        http://127.0.0.1:${port} {
          root * "${root}"
          import "${hostsFolder}/Caddyfile"
          handle {
            respond 404
          }
        }`,
      );
      return spawn(command, ['run', '--config', join(prefix, 'Caddyfile'), '--adapter', 'caddyfile'], {
        env: { ...process.env, XDG_DATA_HOME: prefix, XDG_CONFIG_HOME: prefix },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    });
}

async function start(launch: (prefix: string, port: number) => ChildProcess): Promise<Running> {
  const prefix = mkdtempSync(join(tmpdir(), 'broadsheet-server-'));
  const port = await freePort();
  const server = launch(prefix, port);
  let said = '';
  server.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
  });
  const begun = performance.now();
  while (
    !(await ask(port, '/').then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null || performance.now() - begun > 10_000)
      throw new Error(`the server did not start: ${said}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return {
    port,
    async stop() {
      server.kill();
      await ended;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port),
      );
    });
  });
}
