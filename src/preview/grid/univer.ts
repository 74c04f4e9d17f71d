/** The spreadsheet on the page: Univer with its grid, formula bar and tabs. It shows and never calculates. */
import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  mergeLocales,
} from "@univerjs/core";
import designTexts from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiTexts from "@univerjs/docs-ui/locale/en-US";
import findTexts from "@univerjs/find-replace/locale/en-US";
import filterTexts from "@univerjs/sheets-filter/locale/en-US";
import filterUiTexts from "@univerjs/sheets-filter-ui/locale/en-US";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsTexts from "@univerjs/sheets/locale/en-US";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiTexts from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaTexts from "@univerjs/sheets-formula/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiTexts from "@univerjs/sheets-ui/locale/en-US";
import type { Language } from "../../locale/language";
import { OFFERED } from "./menu";
import { SWEDISH } from "./texts/swedish";
import { UniverUIPlugin } from "@univerjs/ui";
import uiTexts from "@univerjs/ui/locale/en-US";

/** Univer's own texts in English, as they come with it. */
const ENGLISH = [
  designTexts,
  uiTexts,
  docsUiTexts,
  sheetsTexts,
  sheetsUiTexts,
  formulaTexts,
  formulaUiTexts,
  findTexts,
  filterTexts,
  filterUiTexts,
];

type Texts = Readonly<Record<string, unknown>>;

const isTexts = (value: unknown): value is Texts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Texts with others in the place of those that both have. */
const overlaid = (texts: Texts, others: Texts): Texts => ({
  ...texts,
  ...Object.fromEntries(
    Object.entries(others).map(([key, other]) => {
      const own = texts[key];
      return [key, isTexts(own) && isTexts(other) ? overlaid(own, other) : other];
    }),
  ),
});

/** Creates the spreadsheet in an element. The help of its functions is in English in both languages. */
export function createSpreadsheet(container: HTMLElement, language: Language): Univer {
  const texts = mergeLocales(...ENGLISH);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      // Univer knows no Swedish: its texts take the place of the English ones.
      [LocaleType.EN_US]: language === "sv" ? overlaid(texts, SWEDISH) : texts,
    },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    menu: OFFERED,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}

const BLANK = "blank";

/** Shows a workbook of one blank sheet: the spreadsheet starts with its first workbook. */
export function showBlank(univer: Univer, unitId: string): void {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    sheetOrder: [BLANK],
    sheets: { [BLANK]: { id: BLANK, name: "", cellData: {} } },
  });
  univer.__getInjector().get(IUniverInstanceService).setCurrentUnitForType(unitId);
}
