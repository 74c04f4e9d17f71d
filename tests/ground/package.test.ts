/** What somebody meets first: the commands of the README, and a lock file that any registry can serve. */
import { contentOf, packageFile } from "./source-files";

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
  it("names no address to fetch packages from", () => {
    const lock = contentOf("package-lock.json");
    expect(lock).not.toContain('"resolved"');
    expect(lock.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
  });
});
