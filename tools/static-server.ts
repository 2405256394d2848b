import { existsSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { answerWithFiles } from './file-answer.ts';

/** The two addresses by which a machine calls itself; a browser may try either for `localhost`. */
const THIS_MACHINE = ['127.0.0.1', '::1'] as const;
/** A machine without one kind of address says so in one of these ways. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];
/** A client that does not get to the end of its request in this time is let go. */
const PATIENCE_MS = 15_000;

/** A running server. */
export interface Served {
  readonly port: number;
  /** Ends it, with whatever is still on its way. */
  readonly close: () => Promise<void>;
}

/** Is somebody already answering on this port of the host, without more said of this machine? */
export function portIsBusy(port: number, host = 'localhost'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (busy: boolean) => {
      socket.destroy();
      resolve(busy);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.setTimeout(2000, () => answer(false));
  });
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const end = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Serves a built page as a good static host would: Brotli or gzip where the build has stored it, hashed
 * files for ever, everything else revalidated. Files are looked up on each request, so a rebuild shows at
 * once. Only this machine reaches it unless a host is named. Throws when the folder holds no built page.
 * Port 0 lets the system choose.
 */
export async function serveFolder(folder: string, port: number, host?: string): Promise<Served> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(
      `${folder}/index.html is missing, so there is no page to serve; run "npm run build" first`,
    );
  }
  const answer = answerWithFiles(folder);
  const running: Server[] = [];
  const close = async () => void (await Promise.all(running.map(end)));
  let chosen = port;
  let missing: unknown = null;
  for (const address of host === undefined ? THIS_MACHINE : [host]) {
    const server = createServer({ headersTimeout: PATIENCE_MS, requestTimeout: PATIENCE_MS }, answer);
    try {
      chosen = await listen(server, chosen, address);
      // What happens to it later ends one connection at most.
      server.on('error', () => undefined);
      running.push(server);
    } catch (error) {
      const isAbsent = NO_SUCH_ADDRESS.includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isAbsent || host !== undefined) {
        await close();
        throw error;
      }
      missing = error;
    }
  }
  if (running.length === 0) throw missing;
  return { port: chosen, close };
}
