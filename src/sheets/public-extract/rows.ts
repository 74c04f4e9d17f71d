/** The rows of the public extract in words, for the sheet and for files that leave the workbook. */
import { contactLines } from "../../domain/contacts/contact-lines";
import type { PublicBar, PublicService } from "../../domain/public-extract";
import { word, type RunContext } from "../../workbook/run-context";
import { PUBLIC_EXTRACT_TEXTS, type HEADERS } from "./texts";

type Run = Pick<RunContext, "language">;

/** Texts about the channels, one for all channels with the same text; without their names where it applies to every channel. */
function ofEach({ barred }: PublicService, texts: (bar: PublicBar) => readonly string[]): string {
  const channelsOf = new Map<string, string[]>();
  for (const bar of barred) {
    const text = texts(bar).join("; ");
    if (text !== "") channelsOf.set(text, [...(channelsOf.get(text) ?? []), bar.channel]);
  }
  return [...channelsOf]
    .map(([text, channels]) =>
      channels.length === barred.length ? text : `${channels.join(", ")}: ${text}`,
    )
    .join("\n");
}

const reasonsOf =
  (run: Run) =>
  ({ reasons, unmet }: PublicBar): readonly string[] => {
    const several = unmet.length === 1 ? "doesNotMeet" : "doesNotMeetSeveral";
    const names = unmet.map((name) => name.toLocaleLowerCase(run.language)).join(", ");
    return [
      ...reasons,
      ...(unmet.length === 0 ? [] : [word(run, PUBLIC_EXTRACT_TEXTS[several], { unmet: names })]),
    ];
  };

/** The names, or a word where there are none. */
const listed = (run: Run, names: readonly string[], none: "everyone" | "undecided"): string =>
  names.length === 0 ? word(run, PUBLIC_EXTRACT_TEXTS[none]) : names.join(", ");

/** The text of each column. */
export const EXTRACT_VALUES: Readonly<
  Record<keyof typeof HEADERS, (service: PublicService, run: Run) => string>
> = {
  service: ({ name }) => name,
  department: ({ department }) => department,
  lifeEventGroup: ({ lifeEventGroups }) => lifeEventGroups.join(", "),
  forWhom: ({ groups }, run) => listed(run, groups, "everyone"),
  wayIn: ({ primaries }, run) => listed(run, primaries, "undecided"),
  otherWays: ({ complements }) => complements.join(", "),
  whereAndWhen: ({ contacts }) => contactLines(contacts).join("\n"),
  notPossible: ({ barred }) => barred.map(({ channel }) => channel).join(", "),
  reason: (service, run) => ofEach(service, reasonsOf(run)),
  legalBasis: (service) => ofEach(service, ({ legalBases }) => legalBases),
  description: ({ stated }) => stated.description,
  handlingTime: ({ stated: { handlingTime } }, { language }) =>
    handlingTime === null ? "" : handlingTime.toLocaleString(language),
  fee: ({ stated }) => stated.fee,
  restsOn: ({ stated }) => stated.legalBasis,
  code: ({ stated }) => stated.code,
};

/** Widths of the columns in characters. */
export const EXTRACT_WIDTHS: Readonly<Record<keyof typeof HEADERS, number>> = {
  service: 27,
  department: 22,
  lifeEventGroup: 18,
  forWhom: 20,
  wayIn: 14,
  otherWays: 14,
  whereAndWhen: 35,
  notPossible: 14,
  reason: 40,
  legalBasis: 70,
  description: 40,
  handlingTime: 17,
  fee: 14,
  restsOn: 30,
  code: 14,
};

type Key = keyof typeof HEADERS;

/** Columns that stand also where they are blank for every service. */
const ALWAYS: readonly Key[] = ["service", "department", "wayIn"];

/** The columns that have something to say, in their order. */
export const extractColumns = (services: readonly PublicService[], run: Run): readonly Key[] =>
  (Object.keys(EXTRACT_VALUES) as Key[]).filter(
    (key) =>
      ALWAYS.includes(key) || services.some((service) => EXTRACT_VALUES[key](service, run) !== ""),
  );
