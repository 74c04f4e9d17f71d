/** What may be published: never anything of an internal service, nor a reason marked internal. */
import * as fc from "fast-check";
import { atIndex } from "../../src/domain/model/matrix";
import {
  CELL_CLASSES,
  VISIBILITIES,
  type Reason,
  type Visibility,
} from "../../src/domain/model/model";
import { publicPart } from "../../src/domain/public-extract";
import { plannedSheet } from "../planned-sheet";
import {
  channel,
  classMatrix,
  model,
  requirement,
  rule,
  service,
  targetGroup,
} from "./small-models";

const CHANNELS = ["web", "phone", "visit"].map((id) => channel(id, { name: `Open ${id}` }));

/** A text that may be seen only when `visibility` is public. */
const marked = (visibility: Visibility, field: string, place: number): string =>
  `${visibility === "public" ? "Open" : "SECRET"} ${field} ${place}`;

function serviceOf(visibility: Visibility, place: number) {
  const text = (field: string): string => marked(visibility, field, place);
  return service(text("id"), {
    name: text("name"),
    department: text("department"),
    case: text("case"),
    step: text("step"),
    lifeEvent: text("life event"),
    process: text("process"),
    targetGroups: [targetGroup(text("group"), [1, 0, 0]).id],
    requirements: [requirement(text("requirement")).id],
    visibility,
  });
}

const reasonOf = (
  of: ReturnType<typeof serviceOf>,
  at: string,
  visibility: Visibility,
  place: number,
): Reason => {
  const seen = of.visibility === "public" ? visibility : "internal";
  return {
    service: of.id,
    channel: channel(at).id,
    class: "forbidden",
    reason: marked(seen, "reason", place),
    legalBasis: marked(seen, "basis", place),
    exception: marked("internal", "exception", place),
    decidedBy: marked("internal", "decided by", place),
    date: "",
    reviewBy: "",
    visibility,
  };
};

const workbooks = fc
  .array(
    fc.record({
      visibility: fc.constantFrom(...VISIBILITIES),
      classes: fc.tuple(...CHANNELS.map(() => fc.constantFrom(...CELL_CLASSES))),
      reason: fc.constantFrom(...VISIBILITIES),
      reasonAt: fc.constantFrom("web", "phone", "visit"),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => {
    const services = rows.map(({ visibility }, place) => serviceOf(visibility, place));
    const decided = classMatrix(
      { services, channels: CHANNELS },
      rows.map(({ classes }) => classes),
    );
    return {
      services,
      decided,
      reasons: services.map((each, place) =>
        reasonOf(each, rows[place]?.reasonAt ?? "web", rows[place]?.reason ?? "internal", place),
      ),
      source: model({
        services,
        channels: CHANNELS,
        groups: services.map((each, place) =>
          targetGroup(marked(each.visibility, "group", place), [1, 0, 0]),
        ),
        requirements: services.map((each, place) => ({
          ...requirement(marked(each.visibility, "requirement", place)),
          legalBasis: marked(each.visibility, "act", place),
        })),
        rules: services.map((each, place) =>
          rule(each.id, "phone", "forbidden", {
            reason: marked("internal", "rule", place),
            legalBasis: marked(each.visibility, "rule basis", place),
            exception: marked("internal", "rule exception", place),
          }),
        ),
      }),
    };
  });

test("no text of an internal service and no internal reason is in the part, nor anywhere in the sheet's plan", () => {
  fc.assert(
    fc.property(workbooks, ({ source, decided, reasons }) => {
      const part = publicPart(source, decided, reasons);
      expect(JSON.stringify(part)).not.toContain("SECRET");
      for (const language of ["sv", "en"] as const) {
        const plan = plannedSheet("publicExtract", source, language, decided, reasons);
        expect(JSON.stringify(plan)).not.toContain("SECRET");
      }
    }),
  );
});

test("every public service is in it, in order, with the channels of its decisions", () => {
  fc.assert(
    fc.property(workbooks, ({ source, decided, reasons }) => {
      const { services } = publicPart(source, decided, reasons);
      const expected = source.services.flatMap((each, row) =>
        each.visibility === "internal"
          ? []
          : [
              {
                name: each.name,
                primaries: CHANNELS.filter(
                  (_, column) => atIndex(decided, row, column) === "primary",
                ).map(({ name }) => name),
              },
            ],
      );
      expect(services.map(({ name, primaries }) => ({ name, primaries }))).toEqual(expected);
    }),
  );
});

test("the sheet holds no formulas, whatever the texts begin with", () => {
  const services = [service("a", { name: "=1+1", department: "+46", lifeEvent: "@home" })];
  const source = model({ services, channels: CHANNELS });
  const decided = classMatrix({ services, channels: CHANNELS }, [["primary", "open", "open"]]);
  const { blocks, fills } = plannedSheet("publicExtract", source, "en", decided);
  const contents = blocks.flatMap(({ cells }) => cells.flat());
  expect(contents).toContain("'=1+1");
  expect(
    contents.filter((content) => typeof content === "string" && /^[=+@]/.test(content)),
  ).toEqual([]);
  expect(fills).toEqual([]);
});

test("a channel that must not be used is told with its reason, unmet requirement and legal bases", () => {
  const one = service("permit", { requirements: [requirement("id").id] });
  const source = model({
    services: [one],
    channels: CHANNELS,
    requirements: [{ ...requirement("id"), name: "E-identification", legalBasis: "The eIDAS act" }],
    rules: [rule("permit", "phone", "forbidden", { legalBasis: "The planning act" })],
  });
  const reason = { ...reasonOf(one, "phone", "public", 1), exception: "", decidedBy: "" };
  const stale = { ...reason, class: "discouraged" as const, reason: "Of an older decision" };
  const [extract] = publicPart(source, classMatrix(source, [["primary", "forbidden", "open"]]), [
    reason,
    stale,
  ]).services;
  expect(extract?.barred).toEqual([
    {
      channel: "Open phone",
      reasons: ["Open reason 1"],
      unmet: ["E-identification"],
      legalBases: ["Open basis 1", "The planning act", "The eIDAS act"],
    },
  ]);
});
