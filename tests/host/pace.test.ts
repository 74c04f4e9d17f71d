/** A host that shares its thread with a page lets the page have its turn, and carries out everything in order all the same. */
import type { Host } from "../../src/host/host";
import { startHost } from "../../src/host/host";
import { onSheet, valuesOf } from "./session";

/** A turn of everything else, counted. */
function counted(): { readonly rest: () => Promise<void>; turns: number } {
  const count = {
    turns: 0,
    rest: () => {
      count.turns++;
      return new Promise<void>((resolve) => setTimeout(resolve, 1));
    },
  };
  return count;
}

/** Fills a sheet with formulas of which each takes a while. */
function fill(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:A400").formulas = Array.from({ length: 400 }, (_, row) => [row]);
  sheet.getRange("B1:B400").formulas = Array.from({ length: 400 }, (_, row) => [
    `=SUMPRODUCT(($A$1:$A$400>${row})*($A$1:$A$400<300))+A${row + 1}`,
  ]);
}

describe("a host that is told how to rest", () => {
  it("rests while it calculates, and calculates the same", async () => {
    const count = counted();
    let resting: unknown[][] = [];
    await onSheet(
      async (sheet) => {
        fill(sheet);
        resting = await valuesOf(sheet, "B1:B400");
      },
      { rest: count.rest },
    );
    await onSheet(async (sheet) => {
      fill(sheet);
      expect(await valuesOf(sheet, "B1:B400")).toEqual(resting);
    });
    // Two turns belong to each request; the others are in between.
    expect(count.turns).toBeGreaterThan(6);
  });

  it("lets no edit by hand into the middle of a request", async () => {
    const seen: unknown[] = [];
    const asked: { edit: Promise<void> | null } = { edit: null };
    const holder: { host: Host | null } = { host: null };
    const rest = (): Promise<void> => {
      asked.edit ??=
        holder.host?.editByUser((workbook) => {
          seen.push(workbook.worksheets.getFirst().getRange("A1").values[0]?.[0]);
        }) ?? null;
      return new Promise((resolve) => setTimeout(resolve, 1));
    };
    const host = await startHost({ rest });
    try {
      holder.host = host;
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        for (let value = 1; value <= 300; value++) range.values = [[value]];
        await context.sync();
      });
      await asked.edit;
    } finally {
      host.dispose();
    }
    expect(seen).toEqual([300]);
  });
});

describe("an edit by hand that throws", () => {
  it("is told to who made it, and the requests after it are answered", async () => {
    await onSheet(async (sheet, _, host) => {
      await expect(
        host.editByUser(() => {
          throw new Error("refused");
        }),
      ).rejects.toThrow("refused");
      sheet.getRange("A1").values = [[7]];
      expect(await valuesOf(sheet, "A1")).toEqual([[7]]);
    });
  });
});
