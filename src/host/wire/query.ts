/** Answers the client's `load`: which properties of an object, of its members and of the objects under it. */
import { CALCULATED, HostCollection, HostObject, MEMBERS } from "../objects/base/host-object";
import type { QueryInfo } from "./messages";
import { memberName, readMember, readableNames, wireName } from "./reflect";

type Answer = Record<string, unknown>;

function selectionOf(query: QueryInfo): string[] {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return paths.length === 0 ? ["*"] : paths.map((path) => (path === "$all" ? "*" : path));
}

/** The paths below each property, by the property's name; `""` is the property itself. */
function byFirstStep(paths: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    if (path === "$none" || path === "") continue;
    const [first = "", ...rest] = path.split(/[/.]/);
    const below = steps.get(first) ?? [];
    below.push(rest.join("/"));
    steps.set(first, below);
  }
  return steps;
}

function answerObject(object: HostObject, paths: readonly string[], identity: Identify): Answer {
  const answer: Answer = { ...identity(object) };
  for (const [step, below] of byFirstStep(paths)) {
    if (step === "*") {
      for (const name of readableNames(object)) {
        const value = readMember(object, name);
        if (!(value instanceof HostObject) && name !== "items")
          answer[wireName(name)] = value ?? null;
      }
      continue;
    }
    const value = readMember(object, step);
    answer[wireName(memberName(step))] =
      value instanceof HostObject
        ? answerQuery(value, { Select: below.map((path) => (path === "" ? "*" : path)) }, identity)
        : (value ?? null);
  }
  return answer;
}

/** Returns the identity of an object for the client. */
export type Identify = (object: HostObject) => Answer;

/** The answer to a query; of collections their members. */
export function answerQuery(object: HostObject, query: QueryInfo, identity: Identify): Answer {
  const paths = selectionOf(query);
  if (!(object instanceof HostCollection)) return answerObject(object, paths, identity);
  const ofMembers: string[] = [];
  const ofCollection: string[] = [];
  for (const path of paths) {
    const name = memberName(path.split(/[/.]/)[0] ?? "");
    if (path.startsWith("items/")) ofMembers.push(path.slice("items/".length));
    else if (path === "items") ofMembers.push("*");
    else if (readableNames(object).includes(name)) ofCollection.push(path);
    else ofMembers.push(path);
  }
  const answer = answerObject(object, ofCollection, identity);
  if (ofMembers.length === 0) return answer;
  if (ofMembers.includes("*")) {
    for (const name of readableNames(object)) answer[wireName(name)] = readMember(object, name);
  }
  const members = object[MEMBERS]() as HostObject[];
  const first = query.Skip ?? 0;
  answer["_Items"] = members
    .slice(first, query.Top ? first + query.Top : undefined)
    .map((member, index) => ({
      ...answerObject(member, ofMembers, identity),
      _Index: first + index,
    }));
  return answer;
}

/** Whether the answer needs calculated values. */
export function needsCalculation(object: HostObject, query: QueryInfo): boolean {
  const paths = selectionOf(query);
  if (object instanceof HostCollection) {
    return paths.some((path) => /(^|\/)(\*|values?|text|valueTypes)$/i.test(path));
  }
  const names = object[CALCULATED];
  return paths.some((path) => {
    const last = memberName(path.split(/[/.]/).at(-1) ?? "");
    return (
      (names.length > 0 && (last === "*" || names.includes(last))) ||
      /(^|\/)(values|text)$/i.test(path)
    );
  });
}

/** A query's answer in the form that `toJSON`-like clients expect: camel case, `items`. */
export function asPlainJson(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) =>
      name === "_Items" && Array.isArray(value)
        ? ["items", value.map(asPlainJson)]
        : [memberName(name), asPlainJson(value)],
    ),
  );
}
