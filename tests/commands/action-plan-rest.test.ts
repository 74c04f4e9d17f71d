/** What the action plan has no row for is told by the services that it comes from. */
import { savings } from "../../src/domain/money/saving";
import { linesFrom, plan } from "./action-plan-workbook";
import { onDecidedExample } from "./small-workbook";

test("the saving that follows without a row is told by the services that give most of it", () =>
  onDecidedExample(async (_, { result }) => {
    const { table } = await plan();
    const lines = (await linesFrom(4, table.row - 3)).flat().map(String);
    const told = lines.find((line) => line.startsWith("Utan egen rad följer vid körningen")) ?? "";
    const { model, changeRows, wanted } = result;
    const planned = new Set(
      changeRows
        .filter(({ kind }) => kind !== "measure")
        .flatMap(({ changes }) => changes.map(({ service, channel }) => service + "\n" + channel)),
    );
    const { cells } = savings(model, wanted).internal.cells;
    const sums = model.services.map(({ id, name }, row) => {
      const own = model.channels.map((channel, column) => {
        const money = cells[row * model.channels.length + column] ?? Number.NaN;
        return Number.isNaN(money) || planned.has(id + "\n" + channel.id) ? 0 : money;
      });
      return { name, money: own.reduce((sum, one) => sum + one, 0) };
    });
    const [most] = sums.sort((one, other) => other.money - one.money);
    expect(most?.money).toBeGreaterThan(0);
    expect(told).toContain(`mest ${most?.name ?? "?"}, `);
    expect(told.replace(/\s/g, "")).toContain(String(Math.round(most?.money ?? 0)));
  }));
