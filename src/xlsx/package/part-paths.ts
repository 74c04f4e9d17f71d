/** Paths of parts in a package, and how relationships write them. */

/** Path of the part that holds the relationships of `path`; "" is the package. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** Path of the target that a relationship of `from` names. */
export function resolve(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Target of a relationship as files write it, from the folder of `from`. */
export function relative(from: string, target: string): string {
  const folder = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let common = 0;
  while (common < folder.length && common < steps.length - 1 && folder[common] === steps[common])
    common += 1;
  return [...folder.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}
