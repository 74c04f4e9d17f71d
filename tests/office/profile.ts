/** A folder for LibreOffice's own files, with the settings and the macro that tests need. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const LIBRARY = (elements: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>
`;

const MODULE = (lines: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${lines
  .join("\n")
  .replaceAll("&", "&amp;")
  .replaceAll("<", "&lt;")}</script:module>
`;

/**
 * Types into `from.xlsx` of a folder what `edits.txt` says, a cell a line: sheet, row, column, `number` or `string`,
 * and the value, between tabs. Saves `to.xlsx` and ends the program.
 */
const EDIT = [
  "Sub Edit(folder)",
  'files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")',
  'edits = CreateUnoService("com.sun.star.io.TextInputStream")',
  'edits.setInputStream(files.openFileRead(ConvertToURL(folder & "/edits.txt")))',
  'edits.setEncoding("UTF-8")',
  "Dim hidden(0) As New com.sun.star.beans.PropertyValue",
  'hidden(0).Name = "Hidden"',
  "hidden(0).Value = True",
  'doc = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/from.xlsx"), "_blank", 0, hidden())',
  "Do While Not edits.isEOF()",
  "words = Split(edits.readLine(), Chr(9))",
  "cell = doc.Sheets.getByName(words(0)).getCellByPosition(CLng(words(2)), CLng(words(1)))",
  'If words(3) = "number" Then',
  "cell.Value = Val(words(4))",
  "Else",
  "cell.String = words(4)",
  "End If",
  "Loop",
  "edits.closeInput()",
  "Dim saved(0) As New com.sun.star.beans.PropertyValue",
  'saved(0).Name = "FilterName"',
  'saved(0).Value = "Calc MS Excel 2007 XML"',
  'doc.storeToURL(ConvertToURL(folder & "/to.xlsx"), saved())',
  "doc.close(True)",
  "StarDesktop.terminate()",
  "End Sub",
];

/** Before the program starts. */
export function writeSettings(folder: string): void {
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
}

/** When the program has started for the first time: it writes a library of its own there. */
export function writeMacro(folder: string): void {
  const basic = join(folder, "user", "basic", "Standard");
  writeFileSync(join(basic, "script.xlb"), LIBRARY('<library:element library:name="Module1"/>'));
  writeFileSync(join(basic, "dialog.xlb"), LIBRARY(""));
  writeFileSync(join(basic, "Module1.xba"), MODULE(EDIT));
}
