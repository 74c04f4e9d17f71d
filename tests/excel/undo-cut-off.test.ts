/** An undo that is cut off is completed by the next one, wherever Excel stopped. */
import { undo } from "../../src/commands/undo";
import { recordedIn, RunHistory, type RunRecord } from "../../src/excel/run-history";
import type { Host } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import { kept } from "../kept";
import {
  built,
  FILES,
  onHost,
  onSmallWorkbook,
  reopened,
  type Files,
} from "../commands/small-workbook";

const MORE = {
  services: "id;name;complexity;volume\nnew;Ny tjänst;2;900\npermit;Annat namn;;\n",
  channels: "id;name;group;richness;capacity\napp;Mobilapp;h2m;3;5\n",
} as const satisfies Files;

interface Undoable {
  readonly record: RunRecord;
  /** The workbook after the run, opened from its file; hosts leave it as it is. */
  readonly after: WorkbookContent;
  readonly before: unknown;
}

async function undoable(host: Host, run: () => Promise<unknown>): Promise<Undoable> {
  const history = new RunHistory();
  const before = kept(await host.content());
  await recordedIn(history, run);
  const record = history.last;
  if (record === null) throw new Error("The run changed nothing.");
  return { record, after: await reopened(host), before };
}

const CASES = {
  "that grew every sheet": () =>
    onSmallWorkbook((host) =>
      undoable(host, () => built(MORE, { decide: true, today: "2026-04-01" })),
    ),
  "that made the workbook": () => onHost((host) => undoable(host, () => built(FILES))),
} as const;

/** Actions between two cuts. */
const EVERY = Number(process.env["EVERY_ACTION"] ?? 150);

describe.each(Object.entries(CASES))("the undo of a run %s", (_, make) => {
  let made: ReturnType<typeof make> | undefined;
  const prepare = () => (made ??= make());

  /** Undoes with a fault, then again, and gives whether it was cut off. */
  async function cutOff(
    { record, after, before }: Undoable,
    fault: (host: Host) => void,
  ): Promise<boolean> {
    return onHost(async (host) => {
      const history = new RunHistory();
      history.add(record);
      fault(host);
      const first = await undo(history);
      host.faults.clear();
      if (!first.ok) expect(await undo(history)).toMatchObject({ ok: true });
      expect(kept(await host.content())).toEqual(before);
      expect(history.last).toBeNull();
      return !first.ok;
    }, after);
  }

  test("cut off at any round trip", async () => {
    const run = await prepare();
    for (const when of ["before", "after"] as const) {
      for (let nth = 1; ; nth++) {
        if (
          !(await cutOff(run, (host) => {
            host.faults.failRoundTrip(nth, when);
          }))
        ) {
          expect(nth).toBeGreaterThan(3);
          break;
        }
      }
    }
  });

  test("cut off between any two actions", async () => {
    const run = await prepare();
    let cuts = 0;
    for (let nth = 1; ; nth += EVERY) {
      if (
        !(await cutOff(run, (host) => {
          host.faults.failAction(nth);
        }))
      )
        break;
      cuts += 1;
    }
    expect(cuts).toBeGreaterThan(2);
  });
});
