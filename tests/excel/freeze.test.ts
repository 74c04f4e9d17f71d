/** Formulas with our functions become values and come back, and nothing that a person wrote meanwhile is lost. */
import "../commands/own-realm";
import { freeze, thaw } from "../../src/commands/freeze";
import type { WorkbookContent } from "../../src/xlsx/content";
import { startHost, type Host, type HostOptions } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import type { Cell } from "../../src/workbook/cell";
import { readFrozen } from "../../src/workbook/frozen-formulas";

/** Functions that stand for ours: a number, a block that spills, texts that look like something else. */
const FUNCTIONS = {
  "CHANNEL.QUADRANT": (...numbers: unknown[]) =>
    numbers.reduce<number>((sum, number) => sum + Number(number), 0) / 3,
  "CHANNEL.SCORES": (size: unknown) =>
    Array.from({ length: Number(size) }, (_, row) => [row + 1, `=row ${row}`, row % 2 === 0]),
  "CHANNEL.EXPLAIN": () => "007",
  "CHANNEL.CHECK": () => "#N/A",
};

const FORMULAS: readonly (readonly [string, string])[] = [
  ["C1", "=CHANNEL.QUADRANT(A1,A2)"],
  ["C2", '=IF(A1>0,"CHANNEL.SCORE("&channel.quadrant(A1,1),"")'],
  ["C3", "=SUM(A1:A2)"],
  ["C4", '="CHANNEL.SCORES(2)"'],
  ["C5", "=CHANNEL.EXPLAIN()"],
  ["C6", "=CHANNEL.CHECK()"],
  ["E1", "=CHANNEL.SCORES(3)"],
];

/** Works on a workbook with formulas on two sheets, of which one is the planner's own. */
async function onFormulas(
  work: (host: Host) => Promise<void>,
  functions: HostOptions = { functions: FUNCTIONS },
): Promise<void> {
  const host = await startHost(functions);
  try {
    if (functions.content === undefined) {
      await Excel.run(async (context) => {
        const first = context.workbook.worksheets.getItem("Sheet1");
        first.getRange("A1:A2").values = [[1], [2]];
        for (const [address, formula] of FORMULAS) {
          first.getRange(address).formulas = [[formula]];
        }
        const own = context.workbook.worksheets.add("Mitt blad");
        own.getRange("B2").formulas = [["=CHANNEL.QUADRANT(Sheet1!A1,5)"]];
        await context.sync();
      });
    }
    await work(host);
  } finally {
    host.dispose();
  }
}

const read = (sheet: string, address: string): Promise<{ values: Cell[][]; formulas: Cell[][] }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values as Cell[][], formulas: range.formulas as Cell[][] };
  });

const write = (host: Host, sheet: string, address: string, value: Cell): Promise<void> =>
  host.editByUser((workbook) => {
    workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
  });

const everything = async () => ({
  first: await read("Sheet1", "A1:G6"),
  own: await read("Mitt blad", "A1:C3"),
});

test("every formula with one of our functions becomes the value that it showed, on any sheet", () =>
  onFormulas(async () => {
    const before = await everything();
    expect(before.first.values[0]?.slice(4)).toEqual([1, "=row 0", true]);
    expect(await freeze()).toEqual({ ok: true, changed: 6, left: [] });
    const after = await everything();
    expect(after.first.values).toEqual(before.first.values);
    expect(after.own.values).toEqual(before.own.values);
    const ours = after.first.formulas.flat().concat(after.own.formulas.flat());
    expect(ours.filter((formula) => /^=.*channel\.\w+\(/i.test(String(formula)))).toEqual([
      '="CHANNEL.SCORES(2)"',
    ]);
    expect(after.first.formulas[2]?.[2]).toBe("=SUM(A1:A2)");
  }));

test("thaw puts all formulas back, and they calculate again", () =>
  onFormulas(async (host) => {
    const before = await everything();
    await freeze();
    expect(await thaw()).toEqual({ ok: true, changed: 6, left: [] });
    expect(await everything()).toEqual(before);
    await write(host, "Sheet1", "A1", 10);
    expect((await read("Sheet1", "C1")).values).toEqual([[4]]);
    expect((await read("Mitt blad", "B2")).values).toEqual([[5]]);
  }));

test("freezing or thawing twice changes nothing more", () =>
  onFormulas(async () => {
    const before = await everything();
    await freeze();
    const frozen = await everything();
    expect(await freeze()).toEqual({ ok: true, changed: 0, left: [] });
    expect(await everything()).toEqual(frozen);
    await thaw();
    expect(await thaw()).toEqual({ ok: true, changed: 0, left: [] });
    expect(await everything()).toEqual(before);
  }));

test("formulas added after a freeze are frozen by the next, and all come back", () =>
  onFormulas(async (host) => {
    await freeze();
    await write(host, "Sheet1", "A6", "=CHANNEL.QUADRANT(3,3)");
    expect(await freeze()).toMatchObject({ changed: 1 });
    expect(await thaw()).toMatchObject({ changed: 7, left: [] });
    expect((await read("Sheet1", "A6")).formulas).toEqual([["=CHANNEL.QUADRANT(3,3)"]]);
    expect((await read("Sheet1", "C1")).formulas).toEqual([["=CHANNEL.QUADRANT(A1,A2)"]]);
  }));

test("cells changed by hand since the freeze are left and told, and remembered until they are as they were", () =>
  onFormulas(async (host) => {
    const before = await everything();
    await freeze();
    await write(host, "Sheet1", "C1", 99);
    await write(host, "Sheet1", "F2", "mitt");
    expect(await thaw()).toEqual({
      ok: true,
      changed: 4,
      left: ["Sheet1!C1", "Sheet1!E2:G2"],
    });
    expect((await read("Sheet1", "C1")).values).toEqual([[99]]);
    expect((await read("Sheet1", "E1:F2")).formulas).toEqual([
      [1, "=row 0"],
      [2, "mitt"],
    ]);
    await write(host, "Sheet1", "F2", "'=row 1");
    expect(await thaw()).toMatchObject({ changed: 1, left: ["Sheet1!C1"] });
    expect((await read("Sheet1", "E1:G3")).values).toEqual(
      before.first.values.slice(0, 3).map((row) => row.slice(4)),
    );
  }));

test("a formula that somebody wrote over the frozen one is kept", () =>
  onFormulas(async (host) => {
    await freeze();
    await write(host, "Sheet1", "C1", "=A1");
    expect(await thaw()).toMatchObject({ left: ["Sheet1!C1"] });
    expect((await read("Sheet1", "C1")).formulas).toEqual([["=A1"]]);
  }));

test("formulas that refer to a sheet that is gone stay values, and are told", () =>
  onFormulas(async () => {
    await freeze();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "Annat";
      await context.sync();
    });
    expect(await thaw()).toMatchObject({ changed: 5, left: ["Mitt blad!B2"] });
    expect((await read("Mitt blad", "B2")).values).toEqual([[2]]);
  }));

test("what is not calculated, since the add-in is not there, stays a formula and is told", () =>
  onFormulas(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A5").formulas = [["=CHANNEL.STABILITY(1)"]];
      await context.sync();
    });
    expect(await freeze()).toMatchObject({ ok: true, changed: 6, left: ["Sheet1!A5"] });
    expect((await read("Sheet1", "A5")).formulas).toEqual([["=CHANNEL.STABILITY(1)"]]);
  }));

test("a formula comes back in a cell formatted as text", () =>
  onFormulas(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C1").numberFormat = [["@"]];
      await context.sync();
    });
    await freeze();
    await thaw();
    expect((await read("Sheet1", "C1")).values).toEqual([[1]]);
  }));

test("a protected sheet stops a freeze before anything is written", () =>
  onFormulas(async (host) => {
    await host.editByUser((workbook) => {
      workbook.worksheets.getItem("Mitt blad").protection.protect();
    });
    const before = await everything();
    const outcome = await freeze();
    expect(!outcome.ok && "error" in outcome && outcome.error.textIn("en")).toMatch(
      /“Mitt blad” is protected/,
    );
    expect(await everything()).toEqual(before);
  }));

test("the frozen workbook is saved without our functions, opened without them, and thawed with them", async () => {
  const files: Uint8Array[] = [];
  const saved = async (host: Host): Promise<void> => {
    files.push(await saveXlsx(await host.content()));
  };
  const opened = async (): Promise<WorkbookContent> => openXlsx(files.at(-1) ?? new Uint8Array());
  const before: unknown[] = [];
  await onFormulas(async (host) => {
    before.push(await everything());
    await freeze();
    await saved(host);
  });
  await onFormulas(
    async (host) => {
      expect((await read("Sheet1", "C1")).values).toEqual([[1]]);
      await saved(host);
    },
    { content: await opened() },
  );
  await onFormulas(
    async () => {
      expect(await thaw()).toEqual({ ok: true, changed: 6, left: [] });
      expect(await everything()).toEqual(before[0]);
    },
    { content: await opened(), functions: FUNCTIONS },
  );
});

test("a freeze cut off at any round trip loses nothing: the next one and a thaw bring all back", () =>
  onFormulas(async (host) => {
    const before = await everything();
    for (const nth of [1, 2, 3, 4, 5]) {
      host.faults.failRoundTrip(nth, "after");
      await freeze();
      host.faults.clear();
      await freeze();
      await thaw();
      expect({ nth, ...(await everything()) }).toEqual({ nth, ...before });
    }
  }));

test("a sheet too large for one answer is read in halves", () =>
  onFormulas(async (host) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mitt blad");
      sheet.getRange("D1:D400").values = Array.from({ length: 400 }, () => ["x".repeat(50)]);
      await context.sync();
    });
    host.faults.payloadLimit = 20_000;
    expect(await freeze()).toEqual({ ok: true, changed: 6, left: [] });
  }));

test("what is remembered but damaged is no formula", () => {
  expect(readFrozen("")).toEqual([]);
  expect(readFrozen("{")).toEqual([]);
  expect(readFrozen('[{"area":"A1","formula":"text","rows":[]},7]')).toEqual([]);
});

describe("an edit by somebody else between reading and writing", () => {
  const editOnce = (host: Host, address: string, value: Cell): void => {
    let trips = 0;
    host.faults.remoteEdit = () => {
      trips += 1;
      if (trips === 2) {
        void host.editRemotely((workbook) => {
          workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
        });
      }
    };
  };

  test.each([
    ["of a formula", "C1", "theirs"],
    ["of what a formula reads", "A1", 7],
  ])("%s stops the freeze before anything is written", (_, address, value) =>
    onFormulas(async (host) => {
      const { formulas } = (await everything()).first;
      editOnce(host, address, value);
      expect(await freeze()).toMatchObject({ error: { code: "changed-meanwhile" } });
      host.faults.clear();
      const now = (await everything()).first.formulas;
      expect(now[0]?.[4]).toBe(formulas[0]?.[4]);
      expect((await read("Sheet1", address)).values).toEqual([[value]]);
      expect(await freeze()).toMatchObject({ ok: true });
      expect((await read("Sheet1", address)).values).toEqual([[value]]);
      expect(host.book.listeners.size).toBe(0);
    }),
  );

  test("stops the thaw too", () =>
    onFormulas(async (host) => {
      await freeze();
      editOnce(host, "C1", "theirs");
      expect(await thaw()).toMatchObject({ error: { code: "changed-meanwhile" } });
      host.faults.clear();
      expect(await thaw()).toMatchObject({ ok: true, left: ["Sheet1!C1"] });
      expect((await read("Sheet1", "C1")).values).toEqual([["theirs"]]);
    }));
});

test("names that call names, and those of a sheet, are found", () =>
  onFormulas(async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("first", "=CHANNEL.QUADRANT(Sheet1!$A$1,8)");
      names.add("second", "=first+1");
      const own = worksheets.getItem("Mitt blad");
      own.names.add("local", "=second*2");
      own.getRange("D1:D2").formulas = [["=local"], ["=second"]];
      await context.sync();
    });
    const before = await read("Mitt blad", "D1:D2");
    expect(await freeze()).toMatchObject({ ok: true });
    const frozen = await read("Mitt blad", "D1:D2");
    expect(frozen.formulas).toEqual(before.values);
    expect(await thaw()).toMatchObject({ ok: true });
    expect((await read("Mitt blad", "D1:D2")).formulas).toEqual([["=local"], ["=second"]]);
  }));
