/** What the view of files to share makes names and choices of. */
import { fileName } from "../../src/taskpane/parts/download";
import { choicesOf } from "../../src/taskpane/parts/extract-choices";

test("a choice keeps its key when others come before it, and keys of two kinds differ", () => {
  const keyOf = (names: readonly string[]) =>
    choicesOf("department", names).find(({ of }) => of.name === "Care")?.key;
  expect(keyOf(["Care"])).toBe(keyOf(["Building", "Care"]));
  expect(choicesOf("partner", ["Care"])[0]?.key).not.toBe(keyOf(["Care"]));
  const names = ["1", "1*", "", "a:b", 'x"y'];
  expect(new Set(choicesOf("partner", names).map(({ key }) => key)).size).toBe(names.length);
  expect(choicesOf("partner", names).map(({ of }) => of)).toEqual(
    names.map((name) => ({ kind: "partner", name })),
  );
});

test("a file's name has no sign that file systems do not take", () => {
  expect(fileName(['A\u0000\u0007b/\\:*?"<>|c', "2026-03-01"], "docx")).toBe(
    "A-b-c 2026-03-01.docx",
  );
  expect(fileName(["del\u007f", "c1\u0085 x."], "xlsx")).toBe("del- c1- x.xlsx");
  expect(fileName([`${"å".repeat(119)}🙂`], "docx")).toBe(`${"å".repeat(119)}.docx`);
});
