/** What the functions are to Excel's runtime: associated by id, and refusing with its own error class. */
import { associateFunctions } from "../../src/functions/associate";
import { daysFrom1904 } from "../../src/commands/counts-from-1904";
import { FUNCTIONS } from "../../src/functions/registry";
import { associatedFunctions } from "../../src/host/client/office";
import { startHost } from "../../src/host/host";

/** As Excel's runtime has it: only of an instance does it show the text. */
class RuntimeError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Lets a test run where Excel's runtime is. */
function inRuntime<T>(test: () => T): T {
  const realm = globalThis as unknown as { CustomFunctions: object | undefined };
  const before = realm.CustomFunctions;
  realm.CustomFunctions = { ...before, Error: RuntimeError };
  try {
    return test();
  } finally {
    realm.CustomFunctions = before;
  }
}

test("a refusal is thrown as the runtime's error, with the code and the text", () => {
  inRuntime(() => {
    const call = () => FUNCTIONS.FREQUENCY([["x"]]);
    expect(call).toThrow(RuntimeError);
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!" }) as Error);
    expect(call).toThrow("volume, row 1, column 1: “x” is not a number.");
  });
});

test("what Excel adds after the arguments, its own invocation, is not taken for one", () => {
  const call = FUNCTIONS.FREQUENCY as (...args: unknown[]) => unknown;
  expect(call([[10]], null, { functionName: "FREQUENCY" })).toEqual([[2]]);
});

test("every function is associated under its id, and gives what it gives once it is loaded", async () => {
  const host = await startHost();
  associateFunctions(daysFrom1904);
  const associated = Object.fromEntries(associatedFunctions());
  expect(Object.keys(associated)).toEqual(Object.keys(FUNCTIONS));
  const call = associated["FREQUENCY"] as (...args: unknown[]) => Promise<unknown>;
  await expect(call([[10]], null, { functionName: "FREQUENCY" })).resolves.toEqual([[2]]);
  await expect(call([["x"]])).rejects.toMatchObject({ code: "#VALUE!" });
  host.dispose();
});
