/** Events: each request context has handlers of its own, as Microsoft's documentation on events says. */
import { onSheet } from "./session";

const heardBy = (heard: string[], name: string) => () => {
  heard.push(name);
  return Promise.resolve();
};

test("removing a handler ends it, and not those that other request contexts have added", () =>
  onSheet(async (_sheet, context, host) => {
    const heard: string[] = [];
    const { worksheets } = context.workbook;
    const first = worksheets.onChanged.add(heardBy(heard, "first"));
    const second = worksheets.onChanged.add(heardBy(heard, "second"));
    await context.sync();
    await Excel.run(async (other) => {
      const third = other.workbook.worksheets.onChanged.add(heardBy(heard, "third"));
      await other.sync();
      third.remove();
      await other.sync();
    });
    const typed = async (value: string) => {
      heard.length = 0;
      await host.editByUser((workbook) => {
        workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
      });
      await context.sync();
      return [...heard];
    };
    expect(await typed("a")).toEqual(["first", "second"]);
    first.remove();
    await context.sync();
    expect(await typed("b")).toEqual(["second"]);
    second.remove();
    await context.sync();
    expect(await typed("c")).toEqual([]);
    expect(host.book.listeners.size).toBe(0);
  }));
