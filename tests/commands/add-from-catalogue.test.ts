/** Adding channels and target groups of the catalogue to a workbook. */
import "./own-realm";
import { addChannels, channelsToAdd } from "../../src/commands/add-channels";
import { addTargetGroups, targetGroupsToAdd } from "../../src/commands/add-target-groups";
import { readOverview } from "../../src/commands/overview";
import { onSmallWorkbook, writeCell } from "./small-workbook";

const RUN = { today: "2026-03-01", language: "sv" } as const;

async function entries() {
  const outcome = await readOverview(RUN.today, RUN.language);
  if (!outcome.ok) throw outcome.error;
  return outcome.overview.inputs.entries;
}

const idsOf = (rows: readonly { readonly record: { readonly id: string } }[]) =>
  rows.map(({ record }) => record.id);

describe("target groups of the catalogue", () => {
  it("are offered where the workbook lacks them, whatever the case of their ids", () => {
    expect(targetGroupsToAdd([], "sv").map(({ id }) => id)).toContain("elderly");
    expect(targetGroupsToAdd(["Elderly"], "sv").map(({ id }) => id)).not.toContain("elderly");
  });

  it("are added after those that are there, with their shares, and the rest stays", () =>
    onSmallWorkbook(async () => {
      const before = await entries();
      const there = idsOf(before.groups);
      expect((await addTargetGroups(["families", "residents"], there, RUN)).ok).toBe(true);
      const after = await entries();
      expect(idsOf(after.groups)).toEqual([...there, "residents", "families"]);
      expect(after.groups.at(-1)?.record).toMatchObject({
        name: "Barnfamiljer",
        parent: "residents",
        size: null,
        E: 0.65,
        M: 0.27,
        P: 0.08,
      });
      expect(after.services).toEqual(before.services);
      expect(after.channels).toEqual(before.channels);
    }));

  it("come without a parent that the workbook does not get", () =>
    onSmallWorkbook(async () => {
      const there = idsOf((await entries()).groups);
      expect((await addTargetGroups(["elderly"], there, RUN)).ok).toBe(true);
      expect((await entries()).groups.at(-1)?.record).toMatchObject({
        id: "elderly",
        parent: null,
      });
    }));

  it("leave a group alone that the planner has changed", () =>
    onSmallWorkbook(async () => {
      const there = idsOf((await entries()).groups);
      await addTargetGroups(["elderly"], there, RUN);
      await writeCell("TargetGroups", "elderly", "Andel E", 0.4);
      const now = idsOf((await entries()).groups);
      expect((await addTargetGroups(["elderly", "young"], now, RUN)).ok).toBe(true);
      const groups = (await entries()).groups.map(({ record }) => record);
      expect(groups.find(({ id }) => id === "elderly")?.E).toBe(0.4);
      expect(groups.filter(({ id }) => id === "young")).toHaveLength(1);
    }));
});

describe("channels of the catalogue", () => {
  it("are added with the requirements that they meet", () =>
    onSmallWorkbook(async () => {
      const before = await entries();
      const there = {
        channels: idsOf(before.channels),
        requirements: idsOf(before.requirements),
      };
      expect(channelsToAdd(there, "sv").map(({ id }) => id)).toContain("chat");
      expect((await addChannels(["chat"], there, RUN)).ok).toBe(true);
      const after = await entries();
      expect(idsOf(after.channels)).toEqual([...there.channels, "chat"]);
      expect(idsOf(after.requirements)).toEqual(
        expect.arrayContaining([...there.requirements, "accessibility", "immediate-answer"]),
      );
      expect(after.channels.at(-1)?.record).toMatchObject({ mode: "message", cost: null });
    }));
});
