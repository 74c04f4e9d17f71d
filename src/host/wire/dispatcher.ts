/** Executes one request of the client: resolves object paths, runs the actions in order, stops at the first failure. */
import { HostObject, IDENTITY } from "../objects/base/host-object";
import { Pace } from "../engine/pace";
import { HostError, apiNotFound, invalidArgument, invalidReference } from "./errors";
import { ActionType, PathType } from "./messages";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./messages";
import { answerQuery, asPlainJson, needsCalculation } from "./query";
import { callMember, location, readMember, writeMember } from "./reflect";

/** Methods whose result depends on calculated values. */
const CALCULATING = new Set([
  "GetUsedRange",
  "GetUsedRangeOrNullObject",
  "AutofitColumns",
  "AutofitRows",
]);

/** Whether a call needs calculated values; a copy does when it copies values, since formulas are copied as such. */
const readsValues = (method: string, args: readonly unknown[]): boolean =>
  method === "CopyFrom" ? args[1] === "Values" : CALCULATING.has(method);

/** References that the client asked to keep, over requests. */
class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const name = `ref${this.#next++}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  release(name: unknown): void {
    const object = this.#objects.get(String(name));
    if (!object) return;
    this.#objects.delete(String(name));
    this.#names.delete(object);
  }

  get(name: string): HostObject {
    const object = this.#objects.get(name);
    if (!object) throw invalidReference();
    return object;
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }
}

/** One request: its paths are evaluated once each. */
class Request {
  readonly #body: RequestBody;
  readonly #root: HostObject;
  readonly #references: References;
  readonly #objects = new Map<number, HostObject | null>();
  /** The current member, for the error's location. */
  at = "";

  constructor(body: RequestBody, root: HostObject, references: References) {
    this.#body = body;
    this.#root = root;
    this.#references = references;
  }

  args(given: ArgumentInfo | undefined): unknown[] {
    const paths = given?.ReferencedObjectPathIds ?? [];
    return (given?.Arguments ?? []).map((value, index) => {
      const argument = this.#argument(value, paths[index]);
      return argument === null ? undefined : argument;
    });
  }

  #argument(value: unknown, path: unknown): unknown {
    if (typeof path === "number" && path > 0) return this.object(path);
    if (Array.isArray(path) && Array.isArray(value)) {
      return value.map((member, index) => this.#argument(member, path[index] as unknown));
    }
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, this.#argument(member, 0)]),
    );
  }

  object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(id)];
    const object = path ? this.#evaluate(path) : null;
    this.#objects.set(id, object);
    return object;
  }

  #evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.#root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.#references.get(path.Name);
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        break;
      default:
        throw apiNotFound(`new ${path.Name}`);
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    this.at = location(parent, name);
    const value =
      path.ObjectPathType === PathType.property
        ? readMember(parent, name)
        : callMember(parent, name, this.args(path.ArgumentInfo));
    return value instanceof HostObject ? value : null;
  }
}

/** Called before each action, and before each property that is set and method that is called: a fault may end the request here. */
export interface Hooks {
  readonly beforeAction: () => void;
  readonly beforeMember: (member: string) => Promise<void>;
}

const NO_HOOKS: Hooks = {
  beforeAction: () => undefined,
  beforeMember: () => Promise.resolve(),
};

export class Dispatcher {
  readonly #root: HostObject;
  readonly #references = new References();
  readonly #pace: Pace;

  /** @param pace how long it works without a pause; absent: until a request is executed */
  constructor(root: HostObject, pace: Pace = new Pace()) {
    this.#root = root;
    this.#pace = pace;
  }

  /** Executes a request; failures are in the answer, never thrown. */
  async execute(body: RequestBody, hooks: Hooks = NO_HOOKS): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const request = new Request(body, this.#root, this.#references);
    for (const [index, action] of body.Actions.entries()) {
      await this.#pace.step();
      try {
        hooks.beforeAction();
        const value = await this.#run(action, request, hooks);
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (failure) {
        response.Error = {
          Code: failure instanceof HostError ? failure.code : "GeneralException",
          Message: failure instanceof Error ? failure.message : String(failure),
          Location: request.at,
          ActionIndex: index,
          HttpStatusCode: failure instanceof HostError ? failure.status : 500,
        };
        break;
      }
    }
    return response;
  }

  readonly #identity = (object: HostObject): Record<string, unknown> => {
    const reference = this.#references.nameOf(object);
    return { ...(reference !== undefined && { _ReferenceId: reference }), ...object[IDENTITY]() };
  };

  async #run(action: Action, request: Request, hooks: Hooks): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = request.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(object);
      case ActionType.query:
      case ActionType.queryAsJson: {
        const query = action.QueryInfo ?? {};
        request.at = object.constructor.name;
        if (needsCalculation(object, query)) await object.book.calculate();
        const answer = answerQuery(object, query, this.#identity);
        return action.ActionType === ActionType.query ? answer : asPlainJson(answer);
      }
      case ActionType.method:
        return this.#call(object, action, request, hooks);
      case ActionType.setProperty:
        request.at = location(object, action.Name);
        await hooks.beforeMember(request.at);
        writeMember(object, action.Name, this.#newValue(request, action));
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          request.at = location(object, name);
          await hooks.beforeMember(request.at);
          writeMember(object, name, value);
        }
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  /** @throws InvalidArgument for null, which no single property accepts ("Blank and null values in Excel add-ins") */
  #newValue(request: Request, action: Action): unknown {
    const [value] = request.args(action.ArgumentInfo);
    if (value === undefined) throw invalidArgument();
    return value;
  }

  async #call(
    object: HostObject,
    action: Action,
    request: Request,
    hooks: Hooks,
  ): Promise<unknown> {
    request.at = location(object, action.Name);
    await hooks.beforeMember(request.at);
    if (action.Name === "_KeepReference") {
      this.#references.keep(object);
      return null;
    }
    const args = request.args(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.#references.release(args[0]);
      return null;
    }
    if (readsValues(action.Name, args)) await object.book.calculate();
    const value = await callMember(object, action.Name, args);
    return value instanceof HostObject ? this.#identity(value) : value;
  }
}
