/** A list that is imported into an empty workbook with the channels that it names alone, and the rows that are left out of it. */
import { build } from "../../src/commands/build";
import {
  channelsOfLists,
  firstOfHeadless,
  importsOfList,
  isSettled,
  leftOutOf,
  listTarget,
  NOTHING_ANSWERED,
  notesOf,
  readList,
  readPastedList,
  takesAnyChannels,
  withHeaders,
  withOnly,
} from "../../src/commands/import-list";
import { NOTE_CODES } from "../../src/import/context";
import { noteInPane } from "../../src/import/report-texts";
import { beginGuided, startImports } from "../../src/commands/guided-start";
import { onHost } from "./small-workbook";

const TEXT =
  "Service\tPhone\tWeb\tOpening\nMooring permit\t340\tx\t-\n\t5\t\tno name\nTide tables\tTBD\tx\t\n";

const ANSWERS = { ...NOTHING_ANSWERED, takeGood: true, allChannels: true };

async function given() {
  const pasted = await readPastedList(TEXT, "pasted", "en");
  const outcome = await listTarget("en");
  if (!pasted.ok || !outcome.ok) throw new Error("The list was not read.");
  return { lists: pasted.lists, target: outcome.target };
}

test("only the channels of a list become those of a new workbook, with the catalogue's figures, and none of the others is closed", () =>
  onHost(async () => {
    const { lists, target: all } = await given();
    expect(takesAnyChannels(all)).toBe(true);
    const used = channelsOfLists(lists, all, ANSWERS);
    expect(used.map(({ id }) => id)).toEqual(["website", "phone"]);
    const target = withOnly(all, used);
    const reading = readList(lists, target, ANSWERS);
    expect(isSettled(reading, ANSWERS)).toBe(true);
    // The row without a name is saved to be mended, with why.
    expect(leftOutOf(reading, "en")).toBe(
      "\ufeffService,Phone,Web,Opening,Why\r\n,5,,no name,the row has neither a name nor an id\r\n",
    );
    const outcome = await build({
      imports: importsOfList(reading, target),
      ...(target.only === null ? {} : { onlyChannels: target.only }),
      decide: false,
      language: "en",
      today: "2026-03-01",
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const { channels, volumes } = outcome.done.result.model;
    expect(channels.map(({ id, cost }) => [id, cost !== null])).toEqual([
      ["website", true],
      ["phone", true],
    ]);
    expect(volumes.map(({ service, channel, volume }) => [service, channel, volume])).toEqual([
      ["mooring-permit", "website", "not-counted"],
      ["mooring-permit", "phone", 340],
      ["tide-tables", "website", "not-counted"],
      ["tide-tables", "phone", "cannot-be-used"],
    ]);
    // Channels that are there are the planner's.
    expect(takesAnyChannels((await given()).target)).toBe(false);
  }));

test("in the guided start the channels of the list are found whatever was ticked", () =>
  onHost(async () => {
    const { lists } = await given();
    const choices = { channels: ["letter"], ownChannels: [], groups: [] };
    const outcome = await listTarget("en", startImports(choices, "en"));
    if (!outcome.ok) throw new Error("no target");
    expect(takesAnyChannels(outcome.target)).toBe(false);
    const used = channelsOfLists(lists, outcome.target, ANSWERS).map(({ id }) => id);
    expect(used).toEqual(["website", "phone"]);
    const again = await listTarget("en", startImports({ ...choices, channels: used }, "en"));
    if (!again.ok) throw new Error("no target");
    const reading = readList(lists, again.target, ANSWERS);
    const made = await beginGuided(importsOfList(reading, again.target), {
      today: "2026-03-01",
      language: "en",
    });
    if (!made.ok) throw new Error(JSON.stringify(made));
    expect(made.done.result.model.channels.map(({ id }) => id)).toEqual(["website", "phone"]);
  }));

/** What the pane says of a pasted text. */
async function notesInPane(text: string, answers = NOTHING_ANSWERED): Promise<readonly string[]> {
  const pasted = await readPastedList(text, "pasted", "en");
  const outcome = await listTarget("en");
  if (!pasted.ok || !outcome.ok) throw new Error("The list was not read.");
  return notesOf(readList(pasted.lists, outcome.target, answers), "en");
}

test("a note says what to do in the pane, and names no option of the command line", () =>
  onHost(async () => {
    const twice = await notesInPane(
      "Service\tUnit\nBathing\tNorth\nBathing\tSouth\nParking\tNorth\n",
    );
    expect(twice.join(" ")).toMatch(/choose “Tells equal names apart” for another column/);
    for (const language of ["sv", "en"] as const)
      for (const code of NOTE_CODES)
        expect(noteInPane({ code, source: "", values: {} }, language)).not.toMatch(/--\w/);
  }));

test("the first row of a list is its headers where the person says so, and can be taken back", () =>
  onHost(async () => {
    const pasted = await readPastedList("Badplatser\nParking\nTide tables\n", "pasted", "en");
    const outcome = await listTarget("en");
    if (!pasted.ok || !outcome.ok) throw new Error("The list was not read.");
    const { target } = outcome;
    const reading = readList(pasted.lists, target, NOTHING_ANSWERED);
    expect(reading.counts.services).toBe(3);
    const first = firstOfHeadless(reading, NOTHING_ANSWERED);
    expect(first).toBe("Badplatser");
    const answers = withHeaders(NOTHING_ANSWERED, "Badplatser", true);
    const again = readList(pasted.lists, target, answers);
    expect(again.counts.services).toBe(2);
    expect(firstOfHeadless(again, answers)).toBe("Badplatser");
    expect(withHeaders(answers, "Badplatser", false)).toEqual(NOTHING_ANSWERED);
  }));
