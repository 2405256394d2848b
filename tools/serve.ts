/**
 * Serves the built page and says where.
 *
 *   tsx tools/serve.ts [FOLDER]        serves FOLDER, else dist; PORT changes the port
 *   tsx tools/serve.ts --check-port    only says whether the port is free
 */
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

const port = chosenPort(process.env['PORT']);
if (await portIsBusy(port)) fail(busy(port));

if (!process.argv.includes('--check-port')) {
  try {
    await serveFolder(process.argv[2] ?? 'dist', port);
    console.log(`\n  Gluteal Atlas is ready:  http://localhost:${port}\n\n  Stop it with Ctrl+C.`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') fail(busy(port));
    if (code === 'EACCES')
      fail(`This user may not open port ${port}. Choose one above 1023: PORT=4173 npm start`);
    fail(message);
  }
}
