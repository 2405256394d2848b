import { existsSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** Is somebody already answering on this port of this machine? */
export function portIsBusy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    const answer = (busy: boolean) => {
      socket.destroy();
      resolve(busy);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.setTimeout(2000, () => answer(false));
  });
}

/**
 * Serves a built page as a good static host would: Brotli or gzip where the build has stored it, hashed
 * files for ever, everything else revalidated. Files are looked up on each request, so a rebuild shows at
 * once. Throws when the folder holds no built page. Port 0 lets the system choose.
 */
export function serveFolder(folder: string, port: number): Promise<{ server: Server; port: number }> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(
      `${folder}/index.html is missing, so there is no page to serve; run "npm run build" first`,
    );
  }
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      const hashed = pathname.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public,max-age=31536000,immutable' : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is no such file here.\n');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : port });
    });
  });
}
