/**
 * Serves the built page and says where.
 *
 *   tsx tools/serve.ts [FOLDER]        serves FOLDER, else dist
 *   tsx tools/serve.ts --check-port    only says whether the port is free
 *
 * PORT changes the port. Only this machine reaches the page unless HOST names an address to listen at; HOST=0.0.0.0
 * stands for all of them.
 */
import { networkInterfaces } from 'node:os';
import { portIsBusy, serveFolder } from './static-server.ts';

const DEFAULT_PORT = 4173;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function chosenPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    fail(
      `PORT is "${text}", which is no port number. Use a whole number from 1 to 65535, e.g. PORT=8080 npm start`,
    );
  }
  return port;
}

const busy = (port: number) =>
  `Port ${port} is in use, perhaps by another copy of this page. Stop that program, or choose another port:\n` +
  `  PORT=${port === 65535 ? port - 1 : port + 1} npm start`;

const ALL_ADDRESSES = ['0.0.0.0', '::'];

/** Where the page can be opened: from this machine, and from others if they may. */
function placesOf(host: string | undefined, port: number): string[] {
  const url = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  if (host === undefined) return [url('localhost')];
  if (!ALL_ADDRESSES.includes(host)) return [url(host)];
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  return [url('localhost'), ...outside.map(({ address }) => url(address))];
}

const port = chosenPort(process.env['PORT']);
const host = process.env['HOST'] || undefined;
if (await portIsBusy(port)) fail(busy(port));

if (!process.argv.includes('--check-port')) {
  try {
    await serveFolder(process.argv[2] ?? 'dist', port, host);
    const places = placesOf(host, port).join('\n                           ');
    console.log(`\n  Gluteal Atlas is ready:  ${places}\n\n  Stop it with Ctrl+C.`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') fail(busy(port));
    if (code === 'EACCES')
      fail(`This user may not open port ${port}. Choose one above 1023: PORT=4173 npm start`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      fail(
        `HOST is "${host}", which is no address of this machine. Leave it out to serve this machine alone, or use HOST=0.0.0.0 for the whole network`,
      );
    }
    fail(message);
  }
}
