/** Starts a Univer for one workbook, with what this host corrects in it. */
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import {
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFunctionService,
  Interpreter,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { Calculation } from "./calculation";
import { compareAsExcel } from "./comparisons";
import { correctDependencies, correctFunctions, correctReading, correctTexts } from "./corrections";
import { CustomFunctions } from "./custom-functions";
import type { Meanings } from "./known/known-formulas";
import { cutWholeReferences } from "./references/whole-references";
import { paceFormulas, paceSearch, type Pace } from "./pace";

let created = 0;

/** A Univer with a workbook that has no sheet of ours yet. */
export interface StartedUniver {
  readonly univer: Univer;
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
}

export function startUniver(pace: Pace): StartedUniver {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  const unitId = `workbook-${++created}`;
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    sheetOrder: [],
    sheets: {},
    styles: {},
  });
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).setCurrentUnitForType(unitId);
  const functions = injector.get(IFunctionService);
  correctFunctions(functions);
  compareAsExcel(functions);
  cutWholeReferences(functions);
  correctTexts();
  correctReading(injector.get(LexerTreeBuilder));
  correctDependencies(injector.get(IDependencyManagerService));
  paceFormulas(injector.get(Interpreter), pace);
  paceSearch(injector.get(IFormulaDependencyGenerator), pace);
  return {
    univer,
    unitId,
    workbook,
    commands: injector.get(ICommandService),
    calculation: new Calculation(
      unitId,
      injector.get(ICalculateFormulaService),
      injector.get(IDependencyManagerService),
    ),
    functions: new CustomFunctions(functions),
  };
}

/** The sheets of a workbook by name, without regard to case, and by id. */
export const sheetNames = (workbook: Workbook): Pick<Meanings, "idOf" | "nameOf"> => ({
  idOf: (name) =>
    workbook
      .getSheets()
      .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
      ?.getSheetId(),
  nameOf: (id) => workbook.getSheetBySheetId(id)?.getName(),
});
