/** The files of the project as they lie on the disk. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of the files and folders (these with `/` last) under a folder, from the project's folder, with forward slashes. */
export const pathsUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map(
    (entry) =>
      join(entry.parentPath, entry.name).replaceAll("\\", "/") + (entry.isDirectory() ? "/" : ""),
  );

/** Paths of the TypeScript files under a folder. */
export const filesUnder = (folder: string): readonly string[] =>
  pathsUnder(folder).filter((file) => /\.tsx?$/.test(file));

/** Whether a file or folder is named as ours are: `finding-list.tsx`, `README.md` aside. */
export const kebabCase = (name: string): boolean =>
  /^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*|README\.md|)$/.test(name);

export const contentOf = (file: string): string => readFileSync(file, "utf8");

/** What `package.json` says. */
export const packageFile = JSON.parse(contentOf("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
