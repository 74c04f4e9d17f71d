/** Finds the members of host objects by their wire names, and no other members of JavaScript objects. */
import { HostObject } from "../objects/base/host-object";
import { apiNotFound } from "./errors";

/** The two members of `Worksheet` whose wire names are not their own. */
const IRREGULAR: Readonly<Record<string, string>> = {
  Gridlines: "showGridlines",
  Headings: "showHeadings",
};
const IRREGULAR_WIRE = new Map(Object.entries(IRREGULAR).map(([wire, name]) => [name, wire]));

/** JavaScript name of a wire name: `GetRange` → `getRange`. */
export function memberName(wireName: string): string {
  const irregular = IRREGULAR[wireName];
  if (irregular !== undefined) return irregular;
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Wire name of a JavaScript name. */
export function wireName(name: string): string {
  const irregular = IRREGULAR_WIRE.get(name);
  if (irregular !== undefined) return irregular;
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function isPrototype(value: unknown): value is object {
  return typeof value === "object" && value !== null && value !== HostObject.prototype;
}

function* prototypes(object: HostObject): Generator<object> {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (isPrototype(prototype)) {
    yield prototype;
    prototype = Object.getPrototypeOf(prototype);
  }
}

const descriptors = new WeakMap<object, Map<string, PropertyDescriptor | null>>();

function descriptor(object: HostObject, name: string): PropertyDescriptor | null {
  const own: unknown = Object.getPrototypeOf(object);
  if (!isPrototype(own)) return null;
  let known = descriptors.get(own);
  if (!known) descriptors.set(own, (known = new Map<string, PropertyDescriptor | null>()));
  let found = known.get(name);
  if (found === undefined) {
    found = null;
    for (const prototype of prototypes(object)) {
      const candidate = Object.getOwnPropertyDescriptor(prototype, name);
      if (candidate && name !== "constructor") {
        found = candidate;
        break;
      }
    }
    known.set(name, found);
  }
  return found;
}

/** `Worksheet.getRange`, as error locations are written. */
export function location(object: HostObject | null, name: string): string {
  return `${object ? object.constructor.name : "null"}.${memberName(name)}`;
}

/** Reads a property. @throws ApiNotFound */
export function readMember(object: HostObject, name: string): unknown {
  const found = descriptor(object, memberName(name));
  if (!found?.get) throw apiNotFound(location(object, name));
  return found.get.call(object);
}

/** Sets a property. @throws ApiNotFound */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  const found = descriptor(object, memberName(name));
  if (!found?.set) throw apiNotFound(location(object, name));
  found.set.call(object, value);
}

/** Calls a method. @throws ApiNotFound */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const found = descriptor(object, memberName(name));
  const method: unknown = found?.value;
  if (typeof method !== "function") throw apiNotFound(location(object, name));
  return Reflect.apply(method, object, args);
}

/** Names of all properties that can be read. */
export function readableNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (const prototype of prototypes(object)) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (found.get && !name.startsWith("_")) names.add(name);
    }
  }
  return [...names];
}
