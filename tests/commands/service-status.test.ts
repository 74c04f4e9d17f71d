/** The status of each service, and letters that a run put in told apart from decided ones. */
import { resultJson } from "../../src/commands/result-json";
import {
  built,
  cellIn,
  cellsOf,
  columnOf,
  FILES,
  onHost,
  onSmallWorkbook,
  readStandingTable,
  reopened,
  writeCell,
} from "./small-workbook";

const serviceOf = (done: Awaited<ReturnType<typeof built>>, id: string) => {
  const found = resultJson(done.result).services.find((service) => service.id === id);
  if (found === undefined) throw new Error(`There is no service ${id}.`);
  return found;
};

/** The channels of a service that have a letter. */
const withLetter = ({ channels }: ReturnType<typeof serviceOf>): readonly string[] =>
  Object.keys(channels).filter((id) => channels[id]?.decided !== "");

describe("letters that a run puts in", () => {
  it("are adopted, each of them, and nothing is decided", () =>
    onHost(async () => {
      const done = await built(FILES, { decide: true });
      for (const service of resultJson(done.result).services) {
        expect(service.status).toBe("");
        expect(service.adopted).toEqual(withLetter(service));
        expect(service.adopted.length).toBeGreaterThan(0);
      }
    }));

  it("stay adopted in later runs and after saving, and equal runs change no cell", () =>
    onSmallWorkbook(async (host) => {
      const before = serviceOf(await built(), "permit").adopted;
      const cells = cellsOf(await host.content());
      await onHost(
        async (again) => {
          expect(serviceOf(await built(), "permit").adopted).toEqual(before);
          expect(cellsOf(await again.content())).toEqual(cells);
        },
        await reopened(host),
      );
    }));

  it("are decided once a person has typed another, and only those", () =>
    onSmallWorkbook(async () => {
      const before = serviceOf(await built(), "permit").adopted;
      const changed = "phone";
      const others = before.filter((channel) => channel !== changed);
      expect(others).toHaveLength(before.length - 1);
      await writeCell("Matrix", "permit", changed, "B");
      expect(serviceOf(await built(), "permit").adopted).toEqual(others);
      // The letter of the run typed by a person is a person's.
      const suggested = serviceOf(await built(), "permit").channels[changed]?.class ?? "";
      await writeCell("Matrix", "permit", changed, suggested);
      expect(serviceOf(await built(), "permit").adopted).toEqual(others);
    }));

  it("are decided in a service that somebody has decided, in either language, and no other", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "permit", "Status", "Decided");
      await writeCell("Matrix", "permit", "Beslutat av", "Nämnden");
      await writeCell("Matrix", "permit", "Datum", 46_082);
      await writeCell("Matrix", "care", "Status", "föreslaget");
      const done = await built();
      const [permit, care] = [serviceOf(done, "permit"), serviceOf(done, "care")];
      expect([permit.status, permit.adopted]).toEqual(["decided", []]);
      expect(care.status).toBe("proposed");
      expect(care.adopted).toEqual(withLetter(care));
      const matrix = await readStandingTable("Matrix");
      expect(columnOf(matrix, "Status")).toEqual({
        permit: "beslutat",
        care: "föreslaget",
        news: "",
        fee: "",
      });
      expect(cellIn(matrix, "permit", "Beslutat av")).toBe("Nämnden");
      expect(cellIn(matrix, "permit", "Datum")).toBe(46_082);
    }));
});
