/** Whatever stops a run is told by code in both languages, before anything is written, and never leaves half a run without a cure. */
import { RunError, runErrorOf } from "../../src/excel/run-error";
import { startHost, type Host } from "../../src/host/host";
import { RUN_ERRORS } from "../../src/locale/run-errors";
import { decideSelection } from "../../src/commands/decide";
import {
  built,
  cellsOf,
  FILES,
  onHost,
  onSmallWorkbook,
  runBuild,
  writeCell,
} from "../commands/small-workbook";
import { runInWorkbook } from "../../src/excel/run";
import { build } from "../../src/commands/build";

/** The code that a run ends with while a fault is on, what it knows of what it wrote, and whether it left every cell as it was. */
async function ending(host: Host, fault: () => void): Promise<readonly [string, string, boolean]> {
  const before = cellsOf(await host.content());
  fault();
  const outcome = await runBuild({ services: "id;name\nnew;Ny\n" }, { decide: true });
  host.faults.clear();
  const same = JSON.stringify(cellsOf(await host.content())) === JSON.stringify(before);
  if (outcome.ok) return ["done", "all", same];
  return "error" in outcome
    ? [outcome.error.code, outcome.written, same]
    : ["refused", "nothing", same];
}

describe("an error of Excel's", () => {
  it.each([
    ["AccessDenied", "access-denied"],
    ["ItemNotFound", "item-gone"],
    ["InvalidReference", "item-gone"],
    ["ApiNotFound", "api-missing"],
    ["GeneralException", "excel-refused"],
    ["InvalidArgument", "excel-cannot"],
  ])("%s while reading is told as %s, and nothing is written", (code, told) =>
    onSmallWorkbook(async (host) => {
      expect(
        await ending(host, () => {
          host.faults.failAction(3, code);
        }),
      ).toEqual([told, "nothing", true]);
    }),
  );

  it("while writing is told, and the next run completes what Excel has carried out", () =>
    onSmallWorkbook(async (host) => {
      await built({ services: "id;name\nnew;Ny\n" }, { decide: true });
      const whole = cellsOf(await host.content());
      await onSmallWorkbook(async (again) => {
        again.faults.failAction(1200, "AccessDenied");
        const outcome = await runBuild({ services: "id;name\nnew;Ny\n" }, { decide: true });
        again.faults.clear();
        expect(outcome).toMatchObject({ error: { code: "access-denied" }, written: "unknown" });
        await built({ services: "id;name\nnew;Ny\n" }, { decide: true });
        expect(cellsOf(await again.content())).toEqual(whole);
      });
    }));

  it("has a text in both languages for every code, without blanks left over", () => {
    for (const code of Object.keys(RUN_ERRORS) as (keyof typeof RUN_ERRORS)[]) {
      const { sv, en } = RUN_ERRORS[code];
      expect(sv).not.toBe(en);
      const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(blanks(sv)).toEqual(blanks(en));
    }
    const told = runErrorOf({ code: "AccessDenied" });
    expect(told.textIn("sv") + told.textIn("en")).not.toMatch(/[{}]|“”|””/);
  });

  it("says run again only where that can help: once a person has removed the cause, or it has passed", () => {
    const again = Object.entries(RUN_ERRORS).flatMap(([code, { sv, en }]) => {
      const says = [/kör igen|försök igen/i.test(sv), /(run|try) again/i.test(en)];
      expect([code, says[0]]).toEqual([code, says[1]]);
      return says[1] === true ? [code] : [];
    });
    expect(again).toEqual([
      // Their cure comes first.
      ...["sheet-protected", "structure-protected", "merged-cells", "table-name-taken"],
      ...["defined-name-taken", "store-name-taken", "access-denied", "workbook-read-only"],
      // Somebody else edited meanwhile, or it was cancelled.
      ...["item-gone", "invalid-selection", "changed-meanwhile", "changed-while-writing"],
      ...["cancelled-while-writing", "part-not-loaded", "cell-being-edited"],
      // Its cure comes first too.
      "cells-far-away",
      // Excel may be able to at another moment.
      "excel-refused",
    ]);
  });

  it("that has no code is a defect, and is thrown on", () => {
    expect(() => runErrorOf(new TypeError("defect"))).toThrow(TypeError);
  });
});

it("a cell being edited is told, and the run is done once it is finished", () =>
  onSmallWorkbook(async (host) => {
    expect(
      await ending(host, () => {
        host.faults.cellBeingEdited = true;
      }),
    ).toEqual(["cell-being-edited", "nothing", true]);
    expect((await runBuild()).ok).toBe(true);
  }));

it("a workbook that is open as read-only is told", () =>
  onSmallWorkbook(async (host) => {
    host.book.readOnly = true;
    expect(await ending(host, () => undefined)).toEqual(["workbook-read-only", "nothing", true]);
    await host.editByUser((workbook) => {
      workbook.worksheets.getItem("Kanalmatris").getRange("D6").select();
    });
    expect(await decideSelection("primary")).toMatchObject({
      error: { code: "workbook-read-only" },
    });
  }));

it("an Excel older than the floor is told what it lacks", async () => {
  const host = await startHost({ requirementSet: "1.13" });
  const outcome = await runBuild(FILES);
  expect(!outcome.ok && "error" in outcome && outcome.error.textIn("en")).toMatch(
    /lacks .*ExcelApi 1\.14.*Update Excel/,
  );
  host.dispose();
});

describe("a request or answer that is too large", () => {
  it("is halved and tried again, with the same result", async () => {
    const whole = await onHost(async (host) => {
      await built(FILES, { decide: true });
      return cellsOf(await host.content());
    });
    await onHost(async (host) => {
      host.faults.payloadLimit = 60_000;
      host.traffic.reset();
      const outcome = await runBuild(FILES, { decide: true });
      host.faults.clear();
      expect("error" in outcome ? outcome.error.code : "done").toBe("done");
      expect(host.traffic.roundTrips).toBeGreaterThan(8);
      expect(cellsOf(await host.content())).toEqual(whole);
    });
  });

  it("is told when not even the smallest part goes through, and the next run completes it", () =>
    onHost(async (host) => {
      host.faults.payloadLimit = 1_000;
      const outcome = await runBuild(FILES);
      expect(outcome).toMatchObject({ error: { code: "too-large" }, written: "nothing" });
      host.faults.clear();
      await built(FILES);
    }));
});

it("an error of Excel's after the first request that writes leaves a part, and says so", () =>
  onSmallWorkbook(async (host) => {
    host.faults.payloadLimit = 60_000;
    const outcome = await runBuild(
      { services: "id;name\nnew;Ny\n" },
      {
        // Called before each request but the first.
        progress: () => {
          host.faults.failAction(1, "AccessDenied");
        },
      },
    );
    host.faults.clear();
    expect(outcome).toMatchObject({ error: { code: "access-denied" }, written: "part" });
  }));

describe("cancelling", () => {
  const run = (signal: { aborted: boolean }, cancelAt = Infinity) => {
    let steps = 0;
    return build({
      imports: {},
      decide: true,
      language: "sv",
      today: "2026-03-01",
      signal,
      progress: () => {
        steps += 1;
        if (steps >= cancelAt) signal.aborted = true;
      },
    });
  };

  it("before the writing writes nothing", () =>
    onSmallWorkbook(async (host) => {
      await writeCell("Services", "care", "Komplexitet", 2);
      const before = cellsOf(await host.content());
      const outcome = await run({ aborted: true });
      expect(outcome).toMatchObject({ error: { code: "cancelled" }, written: "nothing" });
      expect(cellsOf(await host.content())).toEqual(before);
    }));

  it("between two writing round trips leaves what the next run completes", async () => {
    const whole = await onSmallWorkbook(async (host) => {
      await writeCell("Services", "care", "Komplexitet", 2);
      await built({}, { decide: true });
      return cellsOf(await host.content());
    });
    await onSmallWorkbook(async (host) => {
      await writeCell("Services", "care", "Komplexitet", 2);
      host.faults.payloadLimit = 60_000;
      const outcome = await run({ aborted: false }, 1);
      host.faults.clear();
      expect(outcome).toMatchObject({
        error: { code: "cancelled-while-writing" },
        written: "part",
      });
      expect((await host.content()).customProperties.has("ChannelMatrixUnfinished")).toBe(true);
      await built({}, { decide: true });
      expect(cellsOf(await host.content())).toEqual(whole);
    });
  });
});

it("a planner function's own refusal is told as it is", () =>
  onSmallWorkbook(async () => {
    const ran = await runInWorkbook(
      () => {
        throw new RunError("no-matrix");
      },
      { unread: new Set() },
    );
    expect("error" in ran && ran.error.code).toBe("no-matrix");
  }));
