// Serves the pages of one folder on this machine alone, so that the extension meets them as pages of the web.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** Pages must not run scripts or load anything: what is read and timed is the page as it was saved. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

const pathOf = (name) => `/${encodeURIComponent(name)}`;

/**
 * Starts the server.
 * @returns `{ urlOf(name), close() }`; only files that stand in the folder itself are answered.
 */
export async function serveFolder(folder) {
  /** By the path of an address: a path that is none of these is not taken apart. */
  const names = new Map(readdirSync(folder).map((name) => [pathOf(name), name]));
  const server = createServer((request, response) => {
    const name = names.get(request.url?.split('?', 1)[0]);
    if (name === undefined) return response.writeHead(404).end();
    response.writeHead(200, HEADERS).end(readFileSync(join(folder, name)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    urlOf: (name) => `http://localhost:${port}${pathOf(name)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
