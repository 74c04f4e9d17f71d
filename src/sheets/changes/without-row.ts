/** The saving that follows without a row of the plan, by the services that give most of it. */
import { rowAt } from "../../domain/model/matrix";
import { savings } from "../../domain/money/saving";
import { numberText } from "../../locale/numbers";
import { word } from "../../workbook/run-context";
import type { RowsRun } from "./rows";
import { CHANGES_TEXTS } from "./texts";

/** How many services are named. */
const NAMED = 2;

/** What a service saves in channels that have no row, and the channel with most of it. */
interface WithoutRow {
  readonly row: number;
  readonly money: number;
  readonly channel: number;
}

/** The services by what follows in them, the most first. */
function servicesWithoutRow({ result }: RowsRun): readonly WithoutRow[] {
  const { model, changeRows } = result;
  const planned = new Set(
    changeRows.flatMap(({ kind, changes }) =>
      kind === "measure" ? [] : changes.map(({ service, channel }) => `${service}\n${channel}`),
    ),
  );
  const { cells } = savings(model, result.wanted).internal;
  return model.services
    .map(({ id }, row): WithoutRow => {
      let [money, channel, most] = [0, -1, 0];
      rowAt(cells, row).forEach((own, column) => {
        const isPlanned = planned.has(`${id}\n${model.channels[column]?.id ?? ""}`);
        if (Number.isNaN(own) || isPlanned) return;
        money += own;
        if (own > most) [channel, most] = [column, own];
      });
      return { row, money, channel };
    })
    .filter(({ money, channel }) => money > 0 && channel >= 0)
    .sort((one, other) => other.money - one.money);
}

/** The line under the figures; "" where nothing follows. */
export function withoutRowText(run: RowsRun): string {
  const services = servicesWithoutRow(run);
  if (services.length === 0) return "";
  const { model } = run.result;
  const named = services.slice(0, NAMED).map(({ row, money, channel }) =>
    word(run, CHANGES_TEXTS.withoutRowOne, {
      service: model.services[row]?.name ?? "",
      channel: model.channels[channel]?.name ?? "",
      money: numberText(money, run.language, 0),
    }),
  );
  const more = services.length - named.length;
  return word(run, more > 0 ? CHANGES_TEXTS.withoutRowMore : CHANGES_TEXTS.withoutRow, {
    named: named.join("; "),
    more,
  });
}
