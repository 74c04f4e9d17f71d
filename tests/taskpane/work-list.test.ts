/** Findings as a list of work: one group for each cause, accepted ones apart with their reason, one press for what has one right mend. */
import { acceptFinding, reasonToAccept } from "../../src/commands/accept-finding";
import { writeClasses } from "../../src/commands/matrix-cells";
import { readOverview, type Overview } from "../../src/commands/overview";
import type { FindingCode } from "../../src/domain/checks/finding";
import { FINDING_CODES } from "../../src/domain/checks/finding";
import { EVERY_FINDING, workList, type FindingFilter } from "../../src/taskpane/checks/groups";
import { FINDING_NAMES } from "../../src/taskpane/texts/finding-names";
import { built, onSmallWorkbook, readStandingTable, writeCell } from "../commands/small-workbook";

async function overview(): Promise<Overview> {
  const read = await readOverview("2026-03-01", "sv");
  if (!read.ok) throw read.error;
  return read.overview;
}

function listed({ evaluated, inputs }: Overview, filter: FindingFilter = EVERY_FINDING) {
  if (evaluated === null) throw new Error("not evaluated");
  return workList(evaluated.result, filter, (one) => reasonToAccept(inputs, one) !== null);
}

const causes = ({ groups }: ReturnType<typeof listed>): readonly FindingCode[] =>
  groups.map(({ cause }) => cause);

test("each cause has one heading, gravest first, with what is suggested and decided counted", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "eservice", "");
    await writeCell("Matrix", "news", "web", "");
    await writeCell("Matrix", "fee", "visit", "H");
    const seen = await overview();
    const { groups } = listed(seen);
    expect(new Set(causes({ groups, accepted: [] })).size).toBe(groups.length);
    const ranks = groups.map(({ severity }) => ["error", "warning", "advice"].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    const none = groups.find(({ cause }) => cause === "no-primary");
    expect(none?.findings).toHaveLength(2);
    expect((none?.states.adopted ?? 0) + (none?.states.decided ?? 0)).toBe(2);
    // One press decides both.
    expect(none?.mends).toHaveLength(2);
    expect(await writeClasses(none?.mends ?? [])).toEqual({ ok: true, changed: 2 });
    expect(causes(listed(await overview()))).not.toContain("no-primary");
    // Of a department, and of a kind, only its services' findings.
    const bygg = listed(seen, { department: "Bygg", kind: "" });
    const about = bygg.groups.flatMap(({ findings }) =>
      findings.map(({ cells }) => cells[0]?.service),
    );
    expect(about).toContain("permit");
    expect(about.filter((service) => service !== "permit" && service !== "fee")).toEqual([]);
    expect(causes(listed(seen, { department: "Kansli", kind: "decide" }))).toEqual([]);
    expect(Object.keys(FINDING_NAMES).sort()).toEqual(
      FINDING_CODES.filter((code) => code !== "point").sort(),
    );
  }));

test("a finding is accepted with a reason, which stands on the sheet, survives a run and can be taken back", () =>
  onSmallWorkbook(async () => {
    const before = await overview();
    const first = listed(before).groups.find(({ cause }) => cause === "volume-missing");
    const finding = first?.findings[0];
    if (finding === undefined) throw new Error("no finding");
    expect(await acceptFinding(finding, "Räknas nästa år")).toEqual({ ok: true, changed: 1 });
    const after = await overview();
    expect(reasonToAccept(after.inputs, finding)).toBe("Räknas nästa år");
    expect(causes(listed(after))).not.toContain("volume-missing");
    expect(listed(after).accepted.map(({ code }) => code)).toEqual(["volume-missing"]);
    await built();
    const row = (await readStandingTable("Checks")).values.find((line) =>
      line.includes("volume-missing"),
    );
    expect(row).toEqual(expect.arrayContaining(["godtagen", "Godtas: Räknas nästa år", "Avgift"]));
    expect(await acceptFinding(finding, null)).toEqual({ ok: true, changed: 1 });
    expect(causes(listed(await overview()))).toContain("volume-missing");
    // A note that says something else accepts nothing.
    const checks = await readStandingTable("Checks");
    await writeCell("Checks", String(checks.values[1]?.[0]), "Kommentar", "Vi frågar nämnden");
    expect(listed(await overview()).accepted).toEqual([]);
  }));

test("a finding that is newer than the sheet cannot be accepted yet, and nothing is written", () =>
  onSmallWorkbook(async () => {
    await writeCell("Services", "care", "Volym per år", "");
    const { groups } = listed(await overview());
    const fresh = groups
      .flatMap(({ findings }) => findings)
      .find(({ code, cells }) => code === "volume-missing" && cells[0]?.service === "care");
    if (fresh === undefined) throw new Error("no finding");
    const outcome = await acceptFinding(fresh, "Ja");
    expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe("finding-not-listed");
  }));
