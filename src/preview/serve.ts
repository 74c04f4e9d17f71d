/** Serves the folder of the preview page, to this machine only. */
import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

/** Ports that are tried one after the other when the wanted one is taken. */
const TRIES = 20;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Files whose names change with what is in them. */
const HASHED = /-[A-Z0-9]{8}\.\w+$/;

/**
 * How a browser keeps a file: it asks each time whether it is still the same, but for files named by their content.
 * What it keeps it need not compile again.
 */
function keeping(file: string): Readonly<Record<string, string>> {
  if (HASHED.test(file)) return { "cache-control": "max-age=31536000, immutable" };
  const { size, mtimeMs } = statSync(file);
  return { "cache-control": "no-cache", etag: `"${size}-${mtimeMs}"` };
}

/** The file that a request asks for; null: none such in the folder. */
function fileOf(folder: string, url: string): string | null {
  const path = normalize(decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/"));
  if (path.split(/[\\/]/).includes("..")) return null;
  const file = join(folder, path.endsWith("/") ? join(path, "index.html") : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** Serves a folder, to this machine only. */
export function servePreview(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    let file: string | null;
    try {
      file = fileOf(folder, request.url ?? "/");
    } catch {
      file = null;
    }
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const headers = keeping(file);
    if (headers["etag"] !== undefined && request.headers["if-none-match"] === headers["etag"]) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      ...headers,
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve(server);
    });
  });
}

/** Serves a folder on the first free port from `from` on. */
export async function serveOnFreePort(
  folder: string,
  from: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  for (let port = from; ; port++) {
    try {
      return { server: await servePreview(folder, port), port };
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || port >= from + TRIES) throw error;
    }
  }
}

/** What is told of a page that is served. @param wanted the port that was asked for */
export const servedText = (folder: string, wanted: number, port: number): string => `
${port === wanted ? "" : `Port ${wanted} is taken by another program: port ${port} is used instead.\n`}\
Channel Matrix in the browser: http://localhost:${port}/
In Swedish: http://localhost:${port}/?language=sv   in English: http://localhost:${port}/?language=en
Ctrl+C ends it. The page is in ${folder}.
`;
