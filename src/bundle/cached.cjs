/**
 * Runs a TypeScript script as one bundled file, which is kept in `node_modules/.cache` until a source or a package
 * changes: loading the sources one by one takes seconds. Plain JavaScript, since it runs before anything is compiled.
 */
const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { createRequire, SourceMap } = require("node:module");
const { tmpdir } = require("node:os");
const { dirname, join, relative, resolve } = require("node:path");
const { Script } = require("node:vm");
require("./optimize-later.cjs");

const PROJECT = resolve(__dirname, "..", "..");
const CACHE = join(PROJECT, "node_modules", ".cache", "channel-matrix");

/** Files under a folder, each with its size and when it was written. */
function* stateOf(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* stateOf(path);
    else {
      const { size, mtimeMs } = fs.statSync(path);
      yield `${relative(PROJECT, path)} ${size} ${mtimeMs}`;
    }
  }
}

/** Changes with the sources, the packages and the version of Node. */
function keyOf(script, sources) {
  const hash = createHash("sha256").update(process.version).update(relative(PROJECT, script));
  hash.update(fs.readFileSync(join(PROJECT, "package-lock.json")));
  const folders = new Set([__dirname, join(PROJECT, sources), dirname(script)]);
  for (const folder of folders) for (const state of stateOf(folder)) hash.update(`${state}\n`);
  return hash.digest("hex").slice(0, 20);
}

/** A folder for bundles that can be written; the second is removed when the process ends. */
function writableFolder() {
  try {
    fs.mkdirSync(CACHE, { recursive: true });
    fs.accessSync(CACHE, fs.constants.W_OK);
    return CACHE;
  } catch {
    const folder = fs.mkdtempSync(join(tmpdir(), "channel-matrix-bundle-"));
    process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
    return folder;
  }
}

/** Writes a file so that others find all of it or nothing. */
function writeWhole(file, bytes) {
  const part = `${file}.${process.pid}`;
  fs.writeFileSync(part, bytes);
  fs.renameSync(part, file);
}

/** How long a bundle of other sources stays: another run may be making or reading it. */
const KEPT_MILLISECONDS = 600_000;

/** Removes bundles of the same name that other sources made. */
function removeOthers(folder, name, key) {
  for (const entry of fs.readdirSync(folder)) {
    if (!entry.startsWith(`${name}-`) || entry.startsWith(`${name}-${key}`)) continue;
    const path = join(folder, entry);
    const written = fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - written > KEPT_MILLISECONDS) fs.rmSync(path, { force: true });
  }
}

/** The bundle of a script, made where it is not there yet. @throws Error when it cannot be made */
function bundleOf(name, script, sources) {
  const key = keyOf(script, sources);
  const kept = join(CACHE, `${name}-${key}.cjs`);
  if (fs.existsSync(kept)) return kept;
  const folder = writableFolder();
  const made = join(folder, `${name}-${key}.${process.pid}.cjs`);
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "write-bundle.ts"), script, made],
    { cwd: PROJECT, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) throw new Error(`${relative(PROJECT, script)} could not be bundled.`);
  const file = join(folder, `${name}-${key}.cjs`);
  // The map first: who finds the bundle finds its map.
  fs.renameSync(`${made}.map`, `${file}.map`);
  fs.renameSync(made, file);
  if (folder === CACHE) removeOthers(folder, name, key);
  return file;
}

/** Traces name the lines of the sources; the map is read when the first trace is. */
function nameSources(file) {
  let map;
  const placeInSource = (site) => {
    const text = String(site);
    if (site.getFileName() !== file) return text;
    map ??= new SourceMap(JSON.parse(fs.readFileSync(`${file}.map`, "utf8")));
    const [line, column] = [site.getLineNumber(), site.getColumnNumber()];
    const { originalSource, originalLine, originalColumn } = map.findEntry(line - 1, column - 1);
    if (!originalSource) return text;
    const source = resolve(dirname(file), originalSource);
    return text.replace(
      `${file}:${line}:${column}`,
      `${source}:${originalLine + 1}:${originalColumn + 1}`,
    );
  };
  Error.prepareStackTrace = (error, sites) => {
    const places = sites.map((site) => {
      try {
        return placeInSource(site);
      } catch {
        return String(site);
      }
    });
    return [String(error), ...places.map((place) => `    at ${place}`)].join("\n");
  };
}

/** What V8 compiled in a run before, which spares it the work; nothing is lost where it does not fit. */
function compiled(file) {
  const code = `${file}.code`;
  const source = `(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(file, "utf8")}\n})`;
  const cachedData = fs.existsSync(code) ? fs.readFileSync(code) : undefined;
  const script = new Script(source, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.on("exit", () => {
      try {
        writeWhole(code, script.createCachedData());
      } catch {
        // The next run compiles again.
      }
    });
  return script.runInThisContext();
}

/**
 * Loads a script of the project.
 * @param name of its bundle
 * @param path of the script, from the project's folder
 * @param sources folder that the script imports from, besides its own
 * @param prepare called with the bundle before it is run
 * @returns what it exports
 */
exports.loadCached = (name, path, sources = "src", prepare = () => undefined) => {
  const script = join(PROJECT, path);
  const file = bundleOf(name, script, sources);
  const module = { exports: {} };
  prepare(file);
  compiled(file)(module.exports, createRequire(script), module, script, dirname(script));
  return module.exports;
};

/** The same for a process of its own, whose traces name the sources. */
exports.runCached = (name, path) => exports.loadCached(name, path, "src", nameSources);
