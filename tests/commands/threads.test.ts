/** The method and the plan in a thread of their own: what it gives, errors and cancelling, and the pane's own thread where none starts. */
import fc from "fast-check";
import { serialize } from "node:v8";
import { readHere } from "../../src/commands/in-workbook";
import { JOBS, type Jobs } from "../../src/commands/threads/jobs";
import type { Answer, Part } from "../../src/commands/threads/messages";
import { plainImports } from "../../src/commands/threads/plain-imports";
import { serveJobs } from "../../src/commands/threads/serve";
import { cut, joined, slicesOf } from "../../src/commands/threads/slices";
import { Thread, type ThreadPort } from "../../src/commands/threads/thread";
import { RunError } from "../../src/excel/run-error";
import { FILES, onDecidedExample, onHost, source, type Files } from "./small-workbook";

/** A message as the other side gets it. @throws where a thread could not be sent it */
function sent<Message>(message: Message): Message {
  serialize(message);
  return structuredClone(message);
}

/** The script of the thread, served in this one, behind messages that are copied as a browser does it. */
class Served implements ThreadPort {
  readonly #listeners = new Map<string, ((event: MessageEvent<Answer>) => void)[]>();
  readonly #take: (part: Part) => void;
  parts = 0;
  isEnded = false;

  constructor() {
    this.#take = serveJobs((answer) => {
      const data = sent(answer);
      setImmediate(() => {
        this.#tell("message", { data } as MessageEvent<Answer>);
      });
    });
  }

  #tell(type: string, event: MessageEvent<Answer>): void {
    if (!this.isEnded) for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }

  postMessage(part: Part): void {
    this.parts += 1;
    const copy = sent(part);
    setImmediate(() => {
      this.#take(copy);
    });
  }

  addEventListener(type: string, listener: (event: MessageEvent<Answer>) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

/** What a run of the open workbook with files is given. */
async function request(files: Files = {}): Promise<Jobs["run"]["given"]> {
  const found = await readHere(({ snapshot, structureProtected }) => ({
    snapshot,
    structureProtected,
  }));
  if (!found.ok) throw found.error;
  const imports = plainImports(
    Object.fromEntries(
      Object.entries(files).map(([table, text]) => [table, source(text, `${table}.csv`)]),
    ),
  );
  const given = { imports, decide: false, language: "sv", today: "2026-03-02" } as const;
  return { ...found.found, given, wantsKnown: true };
}

const rest = (): Promise<void> => Promise.resolve();

describe("values between threads", () => {
  it("are afterwards what they were, whatever is in slices", () => {
    const long = fc.array(fc.anything({ withMap: true, maxDepth: 2 }), {
      minLength: 60,
      maxLength: 80,
    });
    const values = fc.anything({ withMap: true });
    fc.assert(
      fc.property(fc.record({ values, long, deep: fc.record({ long, values }) }), (whole) => {
        const before = structuredClone(whole);
        const { rest: cutRest, lists } = cut(whole);
        const there = structuredClone(cutRest);
        expect(
          joined(
            there,
            lists.map((list) => [...slicesOf(list)].flat()),
          ),
        ).toEqual(before);
        expect(whole).toEqual(before);
      }),
    );
  });

  it("have a list once that was one list in two positions", () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    const { rest: cutRest, lists } = cut({ list });
    expect(lists).toEqual([list]);
    const model = { list };
    const both = cut({ first: model, second: model });
    expect(both.lists).toHaveLength(1);
    const there = joined(structuredClone(cutRest), lists);
    expect(there).toEqual({ list });
  });

  it("have no slice that takes long", () => {
    const rows = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 20 }, () => `text ${row}`),
    );
    const slices = [...slicesOf(rows)];
    expect(slices.flat()).toEqual(rows);
    for (const slice of slices) expect(slice.flat().length).toBeLessThan(4000);
  });
});

describe("a thread of its own", () => {
  it("plans and evaluates what this one does, and keeps the positions of faults", () =>
    onDecidedExample(async () => {
      const thread = new Thread();
      const port = new Served();
      thread.use(() => port);
      const asked = await request({ services: "id;volume\nnew;12\n", rules: FILES.rules });
      const there = await thread.ask("run", asked);
      expect(there).toEqual(await JOBS.run(asked, rest));
      expect(there.ok).toBe(false);
      const run = await request({ volumes: "service;channel;volume\n" });
      const planned = await thread.ask("run", run);
      expect(planned.ok).toBe(true);
      expect(planned).toEqual(await JOBS.run(run, rest));
      const evaluation = { snapshot: run.snapshot, today: "2026-03-02", language: "sv" } as const;
      const evaluated = await thread.ask("evaluate", evaluation);
      expect(evaluated).toEqual(await JOBS.evaluate(evaluation, rest));
      expect(port.parts).toBeGreaterThan(10);
      expect(thread.isAlone).toBe(false);
    }));

  it("throws our own errors by their codes, and goes on", () =>
    onHost(async () => {
      const thread = new Thread();
      thread.use(() => new Served());
      const blank = await request();
      const merge = { files: [], base: null, language: "sv" } as const;
      const failing = thread.ask("run", { ...blank, given: { ...blank.given, merge } });
      await expect(failing).rejects.toThrow(new RunError("no-matrix"));
      await expect(failing).rejects.toBeInstanceOf(RunError);
      await expect(thread.ask("run", blank)).resolves.toHaveProperty("ok");
    }));

  it("is ended when its only job is cancelled, and another one started for the next", () =>
    onHost(async () => {
      const thread = new Thread();
      const ports: Served[] = [];
      thread.use(() => {
        const port = new Served();
        ports.push(port);
        return port;
      });
      const blank = await request();
      await thread.ask("run", blank);
      const failing = thread.ask("run", blank, { aborted: true });
      ports[0]?.terminate();
      await expect(failing).rejects.toThrow(new RunError("cancelled"));
      await thread.ask("run", blank);
      expect(ports.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    }));

  it("is done without where none starts or its script is not loaded", () =>
    onHost(async () => {
      const blank = await request();
      for (const start of [
        (): ThreadPort => {
          throw new ReferenceError("Worker is not defined");
        },
        (): ThreadPort => ({
          postMessage: () => undefined,
          terminate: () => undefined,
          addEventListener: (type: string, listener: (event: never) => void) => {
            if (type === "error") setImmediate(listener as () => void);
          },
        }),
      ]) {
        const thread = new Thread();
        let starts = 0;
        thread.use(() => {
          starts += 1;
          return start();
        });
        await expect(thread.ask("run", blank)).resolves.toHaveProperty("ok");
        await expect(thread.ask("run", blank, { aborted: true })).resolves.toHaveProperty("ok");
        expect(thread.isAlone).toBe(true);
        expect(starts).toBe(1);
      }
    }));
});
