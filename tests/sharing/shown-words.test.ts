/** Conflicts and changes are told in the reader's words: sheets, headers and names, never keys, codes or ids. */
import { contentOf, SHARED_TABLES } from "../../src/sharing/content/tables";
import { wordsIn } from "../../src/commands/sharing/returned";
import { fieldLabel, tableLabel } from "../../src/sheets/conflicts/labels";
import {
  channelName,
  rowName,
  type ConflictWords,
  type NamedCell,
} from "../../src/sheets/conflicts/conflict-words";
import { shownValue } from "../../src/sheets/conflicts/shown-value";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { exampleModel } from "../../src/example/example-model";
import type { Language } from "../../src/locale/language";
import { namesOfModel, knownOfModel } from "../../src/workbook/names";
import { resultOf } from "../../src/run/evaluate";
import { inputsOfModel } from "../../src/run/read-inputs";
import type { Evaluated } from "../../src/commands/overview";
import { openXlsx } from "../../src/xlsx/open";
import { smallFile } from "../commands/small-workbook";

const model = exampleModel("sv");
const result = resultOf(inputsOfModel(model), false, model.today);
const evaluated: Evaluated = { result, names: namesOfModel(model), locate: () => null };
const words = (language: Language = "sv"): ConflictWords =>
  wordsIn({ evaluated, language: "sv" }, language);

const cell = (table: string, over: Partial<NamedCell> = {}): NamedCell => ({
  ...{ table, key: "", field: null, id: "", service: null, channel: null },
  ...over,
});

test("every table and every field that can be in conflict has a name in both languages", async () => {
  const content = contentOf(snapshotOf(await openXlsx(await smallFile())));
  for (const { name } of SHARED_TABLES) {
    expect([name, tableLabel(name, "sv")]).not.toEqual([name, name]);
    const fields = new Set(
      [...(content.get(name)?.values() ?? [])].flatMap((row) => Object.keys(row.fields)),
    );
    for (const field of fields) {
      if (field.startsWith("channel:") || field.startsWith("own:")) continue;
      expect([name, field, fieldLabel({ table: name, field }, "sv")]).not.toEqual([
        name,
        field,
        field,
      ]);
    }
  }
});

test.each<[string, NamedCell, string, string]>([
  [
    "a service",
    cell("Matrix", { id: "feedback", service: "FEEDBACK", channel: "phone" }),
    "Lämna synpunkter och klagomål",
    "Telefon",
  ],
  ["a channel", cell("Channels", { id: "phone" }), "Telefon", ""],
  [
    "a target group",
    cell("Needs", { id: "residents", channel: "website" }),
    "Invånare",
    "Webbplats",
  ],
  ["a requirement", cell("Requirements", { id: "accessibility" }), "Tillgänglighet", ""],
  [
    "a rule for all",
    cell("Rules", { id: " × phone", channel: "phone" }),
    "alla tjänster",
    "Telefon",
  ],
  [
    "a rule for a group of channels",
    cell("Rules", { id: " × group:h2h" }),
    "alla tjänster",
    "Kanalgrupp: människa–människa",
  ],
  [
    "a contact point",
    cell("Contacts", { id: "* × website", channel: "website" }),
    "alla tjänster",
    "Webbplats",
  ],
  ["a setting", cell("Settings", { id: "userWeight" }), "Användarens vikt", ""],
  [
    "a goal",
    cell("Targets", { key: '[2027,"phone"]', id: "Telefon × 2027", channel: "phone" }),
    "2027",
    "Telefon",
  ],
  [
    "a volume of an earlier year",
    cell("FollowUp", { key: '[2024,"feedback","phone"]', service: "feedback", channel: "phone" }),
    "Lämna synpunkter och klagomål 2024",
    "Telefon",
  ],
  [
    "a question of the guidance",
    cell("Checks", { id: "point:reading-aloud", key: "point:reading-aloud||||" }),
    "Går det att få texterna upplästa?",
    "",
  ],
  [
    "a finding that is not here",
    cell("Checks", { id: "no-primary", key: "none", service: "feedback" }),
    "Påpekande: Lämna synpunkter och klagomål",
    "",
  ],
  [
    "a group of services",
    cell("ServiceGroups", { key: '["feedback","library-loan"]', id: "feedback, library-loan" }),
    expect.stringMatching(/^Lämna synpunkter och klagomål; /) as string,
    "",
  ],
])("%s is named", (_, named, row, channel) => {
  expect([rowName(named, words()), channelName(named, words())]).toEqual([row, channel]);
});

test("a heading of the strategy is in the reader's language", () => {
  const heading = (language: Language) =>
    rowName(cell("Strategy", { key: "purpose", id: "" }), words(language));
  expect(heading("en")).not.toBe(heading("sv"));
});

test.each<[string, NamedCell, string | number, string, string]>([
  [
    "Services",
    cell("Services", { field: "kinds" }),
    "inform, dialogue",
    "informera, föra dialog",
    "inform, hold a dialogue",
  ],
  [
    "Services",
    cell("Services", { field: "targetGroups" }),
    "residents, businesses",
    "Invånare; Företag",
    "Invånare; Företag",
  ],
  ["Services", cell("Services", { field: "freeChoice" }), "yes", "ja", "yes"],
  ["Services", cell("Services", { field: "growth" }), 0.05, "0,05", "0.05"],
  ["Services", cell("Services", { field: "asOf" }), "2026-03-01", "2026-03-01", "2026-03-01"],
  ["Services", cell("Services", { field: "own:Ansvarig" }), "no", "no", "no"],
  [
    "Reasons",
    cell("Reasons", { field: "service" }),
    "feedback",
    "Lämna synpunkter och klagomål",
    "Lämna synpunkter och klagomål",
  ],
  ["Reasons", cell("Reasons", { field: "visibility" }), "public", "offentlig", "public"],
  ["Reasons", cell("Reasons", { field: "class" }), "H", "H", "H"],
  ["Channels", cell("Channels", { field: "direction" }), "phase-out", "avveckla", "phase out"],
  ["Matrix", cell("Matrix", { field: "status" }), "decided", "beslutat", "decided"],
  ["Matrix", cell("Matrix", { field: "channel:phone" }), "-", "–", "–"],
  ["Current", cell("Current", { field: "channel:phone" }), "-", "–", "–"],
  ["Checks", cell("Checks", { field: "answer" }), "not-relevant", "inte aktuellt", "not relevant"],
  ["Changes", cell("Changes", { field: "state" }), "notStarted", "ej påbörjad", "not started"],
  ["Services", cell("Services", { field: "complexity" }), "svår", "svår", "svår"],
])("a value of %s is in words", (_, of, value, sv, en) => {
  expect([shownValue(value, of, words("sv")), shownValue(value, of, words("en"))]).toEqual([
    sv,
    en,
  ]);
});

test("a record that a file adds is called by the name that the file gives it", () => {
  const row = { id: "sign", service: "sign", channel: null, fields: {} };
  const added = {
    table: "Services",
    key: "sign",
    field: "name",
    row,
    from: null,
    to: "Skyltlov",
    files: ["a"],
  };
  const own = wordsIn({ evaluated, language: "sv" }, "sv", [added]);
  expect(rowName(cell("Matrix", { id: "sign", service: "sign" }), own)).toBe("Skyltlov");
  expect(
    rowName(cell("Matrix", { id: "sign", service: "sign" }), {
      ...own,
      known: knownOfModel(model),
    }),
  ).toBe("sign");
});
