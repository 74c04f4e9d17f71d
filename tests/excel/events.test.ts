/** The pane hears of what the person at the screen does, and of nothing that the add-in or a colleague does. */
import { subscribe } from "../../src/excel/events";
import type { Host } from "../../src/host/host";
import { built, onSmallWorkbook, writeCell } from "../commands/small-workbook";

/** Events come with the answers to requests. */
const eventsCome = (): Promise<void> =>
  Excel.run(async (context) => {
    await context.sync();
  });

/** Listens while `work` is done, and gives what was heard, by kind and address. */
async function heardDuring(work: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const stop = await subscribe({
    selected: ({ address }) => heard.push(`selected ${address}`),
    edited: ({ address }) => heard.push(`edited ${address}`),
    editedElsewhere: ({ address }) => heard.push(`elsewhere ${address}`),
  });
  await work();
  await eventsCome();
  await stop();
  return heard;
}

const typed = (host: Host) =>
  host.editByUser((workbook) => {
    workbook.worksheets.getItem("Tjänster").getRange("B6").values = [["Annat namn"]];
  });

test("edits and selections by hand are heard of, with their addresses", () =>
  onSmallWorkbook(async (host) => {
    const heard = await heardDuring(async () => {
      await typed(host);
      await host.editByUser((workbook) => {
        workbook.worksheets.getItem("Tjänster").getRanges("C3,D4:E5").select();
      });
    });
    expect(heard).toEqual(["edited B6", "selected ", "selected C3,D4:E5"]);
  }));

test("what the add-in writes itself is no edit, not even a whole run", () =>
  onSmallWorkbook(async () => {
    const heard = await heardDuring(async () => {
      await writeCell("Services", "care", "Volym per år", 7);
      await built();
    });
    expect(heard.filter((line) => !line.startsWith("selected"))).toEqual([]);
  }));

test("a colleague's edit is only told to be elsewhere", () =>
  onSmallWorkbook(async (host) => {
    const heard = await heardDuring(() =>
      host.editRemotely((workbook) => {
        workbook.worksheets.getItem("Tjänster").getRange("B6").values = [["Deras"]];
      }),
    );
    expect(heard).toEqual(["elsewhere B6"]);
  }));

test("a run in between leaves the subscription, and after its end nothing is heard", () =>
  onSmallWorkbook(async (host) => {
    const heard: string[] = [];
    const stop = await subscribe({ edited: ({ address }) => heard.push(address) });
    await built({ services: "id;name\nnew;Ny\n" });
    await typed(host);
    await eventsCome();
    expect(heard).toEqual(["B6"]);
    await stop();
    await stop();
    await typed(host);
    await eventsCome();
    expect(heard).toEqual(["B6"]);
    expect(host.book.listeners.size).toBe(0);
  }));
