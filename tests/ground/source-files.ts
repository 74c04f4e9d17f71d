/** The files of the project as they lie on the disk. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of the TypeScript files under a folder, from the project's folder, with forward slashes. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/"));

export const contentOf = (file: string): string => readFileSync(file, "utf8");

/** What `package.json` says. */
export const packageFile = JSON.parse(contentOf("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
