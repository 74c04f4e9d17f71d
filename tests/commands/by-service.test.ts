/** The look-up card: it follows the matrix, and says so where nothing is decided or no list can be cut. */
import { BY_SERVICE_TEXTS, HEADERS } from "../../src/sheets/by-service/texts";
import { built, FILES, onBuilt, onHost, readCell, writeCell } from "./small-workbook";

const card = (key: "primary" | "forbidden") => readCell("ByService", "permit", HEADERS[key].sv);

test("a service without a letter is not decided, and one whose letters name no primary has none", () =>
  onBuilt({}, async () => {
    expect(await card("primary")).toBe(BY_SERVICE_TEXTS.undecided.sv);
    await writeCell("Matrix", "permit", "letter", "F");
    expect(await card("primary")).toBe("");
    await writeCell("Matrix", "permit", "eservice", "H");
    expect(await card("primary")).toBe("E-tjänst");
    expect(await card("forbidden")).toBe("Brev");
  }));

test("sixty forbidden channels are named, each whole", () =>
  onHost(async () => {
    const names = Array.from({ length: 60 }, (_, n) => `Kanal nummer ${n} med ett långt namn`);
    const channels = [
      "id;name;group;richness;capacity",
      ...names.map((name, n) => `k${n};${name};h2h;3;3`),
    ].join("\n");
    const rules = ["service;channel;class", ...names.map((_, n) => `permit;k${n};F`)].join("\n");
    await built(
      {
        services: FILES.services,
        channels,
        requirements: FILES.requirements,
        rules,
        groups: FILES.groups,
      },
      { decide: true },
    );
    expect(await card("forbidden")).toBe(names.join(", "));
  }));
