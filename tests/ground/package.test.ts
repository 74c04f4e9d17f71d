/** What somebody meets first: the commands of the README, and a lock file that any registry can serve. */
import { contentOf, packageFile } from "./source-files";

/** What the lock file says of a package. */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(contentOf("package-lock.json")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Whether a package of that name is found from a place in `node_modules`. */
function isLocked(place: string, name: string): boolean {
  const folders = place === "" ? [] : place.split("/node_modules/");
  return [...folders, ""].some((_, depth) => {
    const from = folders.slice(0, folders.length - depth).join("/node_modules/");
    return `${from}${from === "" ? "" : "/"}node_modules/${name}` in packages;
  });
}

/** Commands in the fenced blocks of the README, without what follows `--`. */
const commands = [...contentOf("README.md").matchAll(/```(?:sh|bash)\n([\s\S]*?)```/g)]
  .flatMap(([, block = ""]) => block.split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter((line) => line !== "");

/** Scripts of `package.json` that a line of the README runs. */
const scriptsOf = (line: string): readonly string[] =>
  [...line.matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(test|start)\b)/g)].map(
    ([, run, short]) => run ?? short ?? "",
  );

describe("the README", () => {
  it("begins with the two commands that install and start", () => {
    expect(commands.slice(0, 2)).toEqual(["npm ci", "npm start"]);
  });

  it("names no script that package.json does not have", () => {
    const named = commands.flatMap(scriptsOf);
    expect(named).toContain("cli");
    expect(named.filter((script) => !(script in packageFile.scripts))).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = [...contentOf("README.md").matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      ([, target = ""]) => target,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(() => contentOf(link)).not.toThrow();
  });
});

describe("the lock file", () => {
  it("holds every package that another asks for, on every platform, so that npm ci takes it", () => {
    const missing = Object.entries(packages).flatMap(([place, locked]) =>
      Object.keys({
        ...locked.dependencies,
        ...locked.devDependencies,
        ...locked.optionalDependencies,
      })
        .filter((name) => !isLocked(place, name))
        .map((name) => `${place} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("asks for what package.json asks for", () => {
    expect(packages[""]).toMatchObject({
      dependencies: packageFile.dependencies,
      devDependencies: packageFile.devDependencies,
    });
  });

  it("names no address to fetch packages from", () => {
    const lock = contentOf("package-lock.json");
    expect(lock).not.toContain('"resolved"');
    expect(lock.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
  });
});
