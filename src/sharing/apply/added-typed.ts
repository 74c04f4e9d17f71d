/** The inputs of a run with rows that a merge adds to what people type on rebuilt sheets. */
import { CHANGE_KINDS } from "../../domain/changes/change-kinds";
import type { Goal, PastVolume } from "../../domain/follow-up/follow-up";
import { channelId, serviceId } from "../../domain/model/ids";
import { OWN, type OwnKey, type Planned } from "../../sheets/changes/planned";
import { readVolume } from "../../sheets/current/table";
import type { OwnTerm } from "../../sheets/glossary/own-terms";
import type { WorkbookInputs } from "../../workbook/inputs";
import { ofJson } from "../../workbook/store/packed";
import type { Fields } from "../content/content";
import { CHANGES, GOALS, PAST_VOLUMES } from "../content/plan-tables";
import { GLOSSARY } from "../content/typed-tables";
import { isBlankValue, plainValue } from "../content/value";
import type { NewRow } from "./added-rows";

const textOf = (fields: Fields, field: string): string => String(plainValue(fields[field] ?? ""));

const termOf = ({ fields }: NewRow): OwnTerm => ({
  term: textOf(fields, "term"),
  otherTerm: textOf(fields, "otherTerm"),
  area: textOf(fields, "area"),
  meaning: textOf(fields, "meaning"),
  source: textOf(fields, "source"),
});

/** The parts of a key that was written as JSON. */
const partsOf = (key: string): readonly unknown[] => {
  const found = ofJson(key);
  return Array.isArray(found) ? found : [];
};

const isText = (value: unknown): value is string => typeof value === "string";

/** @param spelled ids as the tables spell them */
function plannedOf({ key, fields }: NewRow, spelled: Spelled): readonly Planned[] {
  const [kind, channel, services] = partsOf(key);
  if (!isText(channel) || !Array.isArray(services)) return [];
  const own = Object.fromEntries(
    OWN.map((name) => [name, plainValue(fields[name] ?? "")]),
  ) as Record<OwnKey, string | number>;
  return [
    {
      services: services.filter(isText).map(spelled.service),
      channel: spelled.channel(channel),
      kind: CHANGE_KINDS.find((known) => known === kind) ?? null,
      serviceName: "",
      channelName: "",
      own,
    },
  ];
}

function goalOf({ key, fields }: NewRow, spelled: Spelled): readonly Goal[] {
  const [year, channel] = partsOf(key);
  const goal = plainValue(fields["goal"] ?? "");
  if (typeof year !== "number" || !isText(channel) || typeof goal !== "number") return [];
  return [{ channel: channelId(spelled.channel(channel)), channelName: "", year, goal }];
}

function pastOf({ key, fields }: NewRow, spelled: Spelled): readonly PastVolume[] {
  const [year, service, channel] = partsOf(key);
  if (typeof year !== "number" || !isText(service) || !isText(channel)) return [];
  const reading = readVolume(plainValue(fields["volume"] ?? ""));
  const volume = reading.ok ? reading.value : (reading.outside ?? null);
  const [own, through] = [spelled.service(service), spelled.channel(channel)];
  return [
    {
      year,
      service: serviceId(own),
      channel: channelId(through),
      serviceName: own,
      channelName: through,
      volume,
    },
  ];
}

/** Ids as the tables of the inputs spell them. */
export interface Spelled {
  readonly service: (id: string) => string;
  readonly channel: (id: string) => string;
}

/** Adds the rows of own terms, of the action plan, of goals and of earlier volumes. */
export function withTypedRows(
  inputs: WorkbookInputs,
  rows: readonly NewRow[],
  spelled: Spelled,
): WorkbookInputs {
  const of = (table: string): readonly NewRow[] =>
    rows.filter((row) => row.table === table && Object.values(row.fields).some(isFilled));
  const [terms, planned] = [of(GLOSSARY.name), of(CHANGES.name)];
  const [goals, past] = [of(GOALS.name), of(PAST_VOLUMES.name)];
  const listOf = <T>(key: string): readonly T[] =>
    (inputs.userInput.get(key) as readonly T[] | undefined) ?? [];
  return {
    ...inputs,
    userInput: new Map<string, unknown>([
      ...inputs.userInput,
      ...(terms.length === 0
        ? []
        : [["glossary", [...listOf<OwnTerm>("glossary"), ...terms.map(termOf)]] as const]),
      ...(planned.length === 0
        ? []
        : [
            [
              "changes",
              [...listOf<Planned>("changes"), ...planned.flatMap((row) => plannedOf(row, spelled))],
            ] as const,
          ]),
    ]),
    followUp: {
      ...inputs.followUp,
      goals: [...inputs.followUp.goals, ...goals.flatMap((row) => goalOf(row, spelled))],
      past: [...inputs.followUp.past, ...past.flatMap((row) => pastOf(row, spelled))],
    },
  };
}

const isFilled = (value: Fields[string]): boolean => !isBlankValue(value);
