/** The volumes wanted follow an edit in the matrix at once, service by service and by channel, and as the method says. */
import { atIndex } from "../../src/domain/model/matrix";
import { classMatrix } from "../domain/small-models";
import { volumesWanted } from "../../src/domain/volumes/volumes-wanted";
import { classOf } from "../../src/locale/class-codes";
import { HEADERS } from "../../src/sheets/by-channel/texts";
import { wantedHeader } from "../../src/sheets/scores/table";
import {
  built,
  cellIn,
  FILES,
  onHost,
  readStandingTable,
  writeCell,
  type Files,
} from "./small-workbook";

/** Volumes wanted by channel as the sheet shows them. */
async function shown(): Promise<Record<string, number>> {
  const table = await readStandingTable("ByChannel");
  return Object.fromEntries(
    table.values
      .slice(1)
      .map(([id]) => [String(id), Number(cellIn(table, String(id), HEADERS.allWanted.sv))]),
  );
}

const LETTERS = ["H", "K", "B", "F", "–", ""] as const;

/** Runs, edits cells of the matrix one after the other, and holds the sheet against the method each time. */
async function follow(
  files: Files,
  edits: readonly (readonly [service: string, channel: string, letter: string])[],
): Promise<void> {
  await onHost(async () => {
    const { result } = await built(files, { decide: true });
    const { model } = result;
    for (const edit of [null, ...edits]) {
      if (edit !== null) await writeCell("Matrix", ...edit);
      const matrix = await readStandingTable("Matrix");
      const classes = model.services.map(({ id }) =>
        model.channels.map(
          (channel) => classOf(String(cellIn(matrix, id, channel.id) ?? "")) ?? "open",
        ),
      );
      const { volumes } = volumesWanted(model, classMatrix(model, classes));
      const found = await shown();
      const scores = await readStandingTable("Scores");
      const ofService = (row: number, column: number): string => {
        const wanted = atIndex(volumes, row, column);
        return Number.isNaN(wanted) ? "" : wanted.toFixed(6);
      };
      model.services.forEach(({ id }, row) => {
        const cells = model.channels.map((_, column) => {
          const cell = cellIn(scores, id, wantedHeader(column));
          return typeof cell === "number" ? cell.toFixed(6) : cell;
        });
        expect({ edit, id, cells }).toEqual({
          edit,
          id,
          cells: model.channels.map((_, column) => ofService(row, column)),
        });
      });
      model.channels.forEach(({ id }, column) => {
        const wanted = model.services.reduce(
          (sum, _, row) => sum + Number(ofService(row, column)),
          0,
        );
        expect({ edit, id, volume: found[id]?.toFixed(4) }).toEqual({
          edit,
          id,
          volume: wanted.toFixed(4),
        });
      });
    }
  });
}

test("decisions changed one by one, with needs", () =>
  follow(FILES, [
    ["permit", "eservice", ""],
    ["permit", "visit", "H"],
    ["permit", "letter", "K"],
    ["permit", "web", "H"],
    ["care", "phone", "K"],
    ["care", "web", "H"],
    ["news", "phone", ""],
    ["news", "web", "F"],
  ]));

test("channels that do not stand group by group in their table", () => {
  const [head = "", ...lines] = FILES.channels.trim().split("\n");
  const channels = [head, ...lines.reverse()].join("\n");
  return follow({ ...FILES, channels }, [
    ["permit", "visit", "H"],
    ["permit", "eservice", "H"],
    ["care", "letter", "H"],
    ["care", "phone", "H"],
    ["permit", "letter", "K"],
    ["permit", "phone", "K"],
  ]);
});

test("many target groups, unequal in size and acceptance", () => {
  const groups = [
    "id;name;parent;size;E;M;P",
    "g1;;;100;1;1;8",
    "g2;;;900;5;5;0",
    "g3;;;50;0;1;1",
    "g4;;;;0;0;0",
  ].join("\n");
  const needs = [
    "group;channel;acceptance",
    "g1;web;0,9",
    "g1;phone;0,9",
    "g2;letter;1",
    "g2;web;0,2",
    "g3;visit;0,7",
    "g3;eservice;0",
  ].join("\n");
  const services =
    "id;volume;complexity;targetGroups\na;1000;3;\nb;77;2;g1|g3\nc;5;5;g2\nd;10;1;g4\n";
  return follow(
    { services, channels: FILES.channels, requirements: FILES.requirements, groups, needs },
    ["web", "eservice", "letter", "phone", "visit"].flatMap((channel, column) =>
      ["a", "b", "c", "d"].map(
        (service, row) =>
          [service, channel, LETTERS[(row * 2 + column) % LETTERS.length] ?? ""] as const,
      ),
    ),
  );
});
