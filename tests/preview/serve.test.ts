/** What a browser is told of the page's files, so that it neither fetches nor compiles again what it has. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servedText, serveOnFreePort, servePreview } from "../../src/preview/serve";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
let server: Server;
let address: string;

beforeAll(async () => {
  writeFileSync(join(folder, "page.js"), "1");
  writeFileSync(join(folder, "chunk-2DTBOWFM.js"), "2");
  server = await servePreview(folder, 0);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test("a file whose name changes with its content is kept without asking", async () => {
  const response = await fetch(`${address}chunk-2DTBOWFM.js`);
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(await response.text()).toBe("2");
});

test("any other is asked for each time, and sent only when it is another", async () => {
  const first = await fetch(`${address}page.js`);
  const etag = first.headers.get("etag") ?? "";
  expect([first.headers.get("cache-control"), await first.text()]).toEqual(["no-cache", "1"]);
  const ask = (): Promise<Response> =>
    fetch(`${address}page.js`, { headers: { "if-none-match": etag } });
  expect((await ask()).status).toBe(304);
  writeFileSync(join(folder, "page.js"), "another");
  const second = await ask();
  expect([second.status, await second.text()]).toEqual([200, "another"]);
});

test("what is not there, and what is outside the folder, is not found", async () => {
  for (const path of ["missing.js", "..%2Fpackage.json", "%"])
    expect((await fetch(`${address}${path}`)).status).toBe(404);
});

test("where the port is taken the next one is used, and it is said", async () => {
  const taken = (server.address() as AddressInfo).port;
  const served = await serveOnFreePort(folder, taken);
  try {
    expect(served.port).toBeGreaterThan(taken);
    expect((await fetch(`http://127.0.0.1:${served.port}/page.js`)).status).toBe(200);
    const text = servedText(folder, taken, served.port);
    expect(text).toContain(
      `Port ${taken} is taken by another program: port ${served.port} is used`,
    );
    expect(text).toContain(`http://localhost:${served.port}/`);
    expect(servedText(folder, served.port, served.port)).not.toContain("taken");
  } finally {
    await new Promise((resolve) => served.server.close(resolve));
  }
});
