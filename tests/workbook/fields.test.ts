/** A cell is read by the kind of its column, and what cannot be read is told with its reason. */
import fc from "fast-check";
import type { Language } from "../../src/locale/language";
import { CHANNELS } from "../../src/sheets/channels/table";
import { readVolume, writeVolume } from "../../src/sheets/current/table";
import { readAcceptance } from "../../src/sheets/needs/table";
import type { Field } from "../../src/workbook/fields";
import type { Cell } from "../../src/workbook/cell";
import { knownOfModel } from "../../src/workbook/names";
import { REQUIREMENTS } from "../../src/sheets/requirements/table";
import { reasonsTable } from "../../src/sheets/reasons/table";
import { rulesTable } from "../../src/sheets/rules/table";
import { SERVICES } from "../../src/sheets/services/table";

const value = (field: Pick<Field<unknown>, "read">, cell: Cell): unknown => {
  const reading = field.read(cell);
  return reading.ok ? reading.value : reading.code;
};

const { id, kinds, targetGroups, volume, complexity, agent, visibility, growth, name } =
  SERVICES.fields;

test("numbers are numbers or texts of numbers in their range, and blank is not zero", () => {
  expect(value(volume, "")).toBeNull();
  expect(value(volume, " ")).toBeNull();
  expect(value(volume, 0)).toBe(0);
  expect(value(volume, "0")).toBe(0);
  expect(value(volume, "1 200")).toBe(1200);
  expect(value(volume, -1)).toBe("number-below");
  expect(value(volume, "-")).toBe("number-expected");
  expect(value(volume, true)).toBe("number-expected");
  expect(value(complexity, 7)).toBe("number-out-of-range");
  expect(value(complexity, 0)).toBe("number-out-of-range");
  expect(value(complexity, 2.5)).toBe(2.5);
  expect(value(growth, "5 %")).toBe(0.05);
  expect(value(CHANNELS.fields.lastYear, 2027.5)).toBe("whole-number-expected");
});

test("codes are read in any case, and an unknown one is refused with the choices", () => {
  expect(value(CHANNELS.fields.mode, "Call")).toBe("call");
  expect(value(CHANNELS.fields.mode, "")).toBeNull();
  expect(value(CHANNELS.fields.role, "chosen")).toBe("chosen");
  expect(value(REQUIREMENTS.fields.severity, "MAIN")).toBe("main");
  expect(value(visibility, "")).toBe("public");
  expect(value(REQUIREMENTS.fields.severity, "")).toBe("value-missing");
  expect(kinds.read("advise, sjung")).toEqual({
    ok: false,
    code: "code-unknown",
    values: {
      value: "sjung",
      choices: "inform, advise, apply, dialogue, decide",
      "choices.sv": "informera, ge råd, ta emot ansökan, föra dialog, besluta",
      "choices.en": "inform, advise, receive applications, hold a dialogue, decide",
    },
  });
  expect(value(kinds, "Decide | inform; decide")).toEqual(["decide", "inform"]);
  expect(value(kinds, "")).toEqual([]);
  expect(value(CHANNELS.fields.kinds, "inform; Apply|inform")).toEqual(["inform", "apply"]);
  expect(value(CHANNELS.fields.kinds, "inform, sing")).toBe("code-unknown");
});

const NOTHING_KNOWN = knownOfModel({ services: [], channels: [], groups: [], requirements: [] });

test("kinds are written in their words, and read by these, by those of earlier workbooks and by what people type", () => {
  const wording = (language: Language) => ({ language, known: NOTHING_KNOWN });
  expect(kinds.write(["apply", "decide"], wording("sv"))).toBe("ta emot ansökan, besluta");
  expect(kinds.write(["apply", "decide"], wording("en"))).toBe("receive applications, decide");
  expect(kinds.write(["apply", "decide"])).toBe("apply, decide");
  for (const word of ["ta emot ansökan", "Receive applications", "Ta emot", "take in", "ansökan"])
    expect(value(kinds, word)).toEqual(["apply"]);
  expect(value(kinds, "rådgivning; dialog, beslut")).toEqual(["advise", "dialogue", "decide"]);
  expect(value(CHANNELS.fields.kinds, "informera, ta emot")).toEqual(["inform", "apply"]);
});

test("yes and no are read in both languages and as truth values", () => {
  for (const yes of ["ja", "YES", "x", "1", true, 1, "SANT"]) expect(value(agent, yes)).toBe(true);
  for (const no of ["nej", "No", 0, false, "FALSKT"]) expect(value(agent, no)).toBe(false);
  expect(value(agent, "")).toBeNull();
  expect(value(agent, "kanske")).toBe("code-unknown");
});

test("ids hold no separators and are not the star of rules", () => {
  expect(value(id, 12)).toBe("12");
  expect(value(id, "")).toBe("");
  for (const wrong of ["a|b", "a,b", "a;b", "*"]) expect(value(id, wrong)).toBe("id-malformed");
});

test("a list is split at any of its separators and each id counts once", () => {
  expect(value(targetGroups, "a| b,c ;a;;")).toEqual(["a", "b", "c"]);
  expect(value(targetGroups, "")).toEqual([]);
});

test("an error value is told as such, in every kind of column", () => {
  for (const field of [id, kinds, targetGroups, volume, agent, name]) {
    expect(value(field, "#REF!")).toBe("error-cell");
  }
});

test("a number outside its range is refused, and is at hand for a sheet that keeps it", () => {
  expect(complexity.read(7)).toMatchObject({ code: "number-out-of-range", outside: 7 });
  expect(volume.read("-1")).toMatchObject({ code: "number-below", outside: -1 });
  expect(CHANNELS.fields.lastYear.read(2027.5)).toMatchObject({ outside: 2027.5 });
  expect(volume.read("många")).not.toHaveProperty("outside");
});

test("volumes now: a number, zero, not counted, cannot be used and not known stay apart", () => {
  const read = (cell: Cell): unknown => value({ read: readVolume }, cell);
  expect(read(12)).toBe(12);
  expect(read("12,5")).toBe(12.5);
  expect(read(0)).toBe(0);
  expect(read("0")).toBe(0);
  for (const dash of ["-", "–", "—", "−"]) expect(read(dash)).toBe("cannot-be-used");
  for (const cross of ["x", "X", " x ", "×"]) expect(read(cross)).toBe("not-counted");
  expect(read("")).toBeNull();
  expect(read(-1)).toBe("number-below");
  expect(read("--")).toBe("number-expected");
  expect(read("xx")).toBe("number-expected");
  expect(read("#DIV/0!")).not.toBeNull();
  expect(writeVolume("cannot-be-used")).toBe("–");
  expect(writeVolume("not-counted")).toBe("x");
  expect(writeVolume(0)).toBe(0);
});

test("acceptances are 0 to 1, also as per cent", () => {
  const read = (cell: Cell): unknown => value({ read: readAcceptance }, cell);
  expect(read("60 %")).toBe(0.6);
  expect(read(1.1)).toBe("number-out-of-range");
  expect(read("")).toBe("value-missing");
});

test("rules name one service or all, one channel or a group, and a class in either language", () => {
  const { service, channel, class: forced } = rulesTable("en").fields;
  expect(value(service, "*")).toBeNull();
  expect(value(service, "")).toBe("value-missing");
  expect(value(channel, "GROUP: h2h")).toEqual({ group: "h2h" });
  expect(value(channel, "group:human")).toBe("code-unknown");
  expect(value(channel, "web")).toEqual({ id: "web" });
  expect([value(forced, "H"), value(forced, "p")]).toEqual(["primary", "primary"]);
  expect(value(forced, "-")).toBe("code-unknown");
  expect(value(forced, "")).toBe("code-unknown");
});

test("days of reasons are read from Excel's count and from texts", () => {
  const { date } = reasonsTable("sv").fields;
  expect(value(date, 45658)).toBe("2025-01-01");
  expect(value(date, "2025-01-01")).toBe("2025-01-01");
  expect(value(date, "våren")).toBe("våren");
  expect(date.write("2025-01-01")).toBe(45658);
});

test("days between which a rule is in force are days, or refused", () => {
  const { from, to } = rulesTable("sv").fields;
  expect(value(from, 45658)).toBe("2025-01-01");
  expect(value(to, "2025-12-31")).toBe("2025-12-31");
  expect(value(to, "")).toBe("");
  for (const wrong of ["2025-02-30", "våren", "1/2 2025"]) {
    expect(value(from, wrong)).toBe("date-expected");
  }
  expect(from.write("2025-01-01")).toBe(45658);
  expect(from.write("")).toBe("");
});

test("what a column of lists or codes writes is read back as the same", () => {
  const ids = fc.array(fc.stringMatching(/^[a-zåäö0-9][a-zåäö0-9-]{0,7}$/), { maxLength: 6 });
  fc.assert(
    fc.property(ids, (written) => {
      const unique = [...new Set(written)];
      const cell = targetGroups.write(unique as never);
      expect(value(targetGroups, cell ?? "")).toEqual(unique);
    }),
  );
});
