/** The workbook that a department is sent: planned like a new one, from the inputs about its services, with its base. */
import { atOnce } from "../../domain/steps";
import { SCHEMA, propertiesOf } from "../../excel/properties";
import type { Language } from "../../locale/language";
import { headsAfter, sheetsAfter } from "../../run/found-names";
import { writtenTexts } from "../../run/last-run/own-cells";
import { isAnyCurrency, resultOf } from "../../run/evaluate";
import { differingPlans } from "../../run/differing-plans";
import { fingerprintOf } from "../../run/fingerprint";
import { workbookPlan } from "../../run/plan";
import { inputsOfModel, modelOf } from "../../run/read-inputs";
import { storeAfter } from "../../run/since-last-run";
import type { WorkbookInputs } from "../../workbook/inputs";
import type { WorkbookSnapshot, WorkbookState } from "../../workbook/snapshot";
import { storePlan } from "../../workbook/store/store-plan";
import { EMPTY_STORE } from "../../workbook/store/store";
import type { WorkbookContent } from "../../xlsx/content";
import type { Content } from "../content/content";
import { contentOf } from "../content/tables";
import { contentOfPlans } from "../files/content-of-plans";
import { snapshotOf } from "../files/snapshot-of";
import { baseTexts } from "./base";
import { withOwnColumns } from "./own-columns";
import { departmentInputs, type Department } from "./department-inputs";
import { sentText, type Sent } from "./sent";
import { sentSheets } from "./sent-sheets";
import { departmentStart } from "./start-sheet";
import { SENT_TEXTS } from "./texts";

const NOTHING: WorkbookSnapshot = {
  state: null,
  sheets: new Map(),
  sheetNames: [],
  storeSheet: null,
  store: EMPTY_STORE,
};

/** What all departments' workbooks are made from. */
export interface SplitRun {
  readonly inputs: WorkbookInputs;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  /** Tables of the coordinator's with columns of the planner's own. */
  readonly own: Content;
}

/** The workbook as a file has it, with its base in the hidden store. */
export async function departmentWorkbook(
  { inputs, language, today, own: columns }: SplitRun,
  department: Department,
  sent: Sent,
): Promise<WorkbookContent> {
  const blank = inputsOfModel({ ...modelOf(inputs, today), services: [], volumes: [], rules: [] });
  const own = departmentInputs(inputs, department, blank);
  const result = resultOf(own, false, today, isAnyCurrency(language));
  const state: WorkbookState = {
    schema: SCHEMA,
    model: sent.model,
    revision: sent.revision,
    language,
    department: sent.department,
    fingerprint: await fingerprintOf(result, own),
    created: today,
  };
  const planned = atOnce(
    workbookPlan({
      snapshot: { ...NOTHING, state },
      inputs: own,
      result,
      language,
      stamp: { created: today, revision: sent.revision },
      decide: false,
      changed: [],
      upgrade: false,
      example: null,
      modules: sentSheets(departmentStart(sent, department.services.length)),
    }),
  );
  const properties = {
    office: new Map([
      ["title", sent.department === "" ? SENT_TEXTS.withoutDepartment[language] : sent.department],
    ]),
    custom: propertiesOf(state),
  };
  const plans =
    columns.size === 0
      ? planned
      : withOwnColumns(planned, snapshotOf(contentOfPlans(planned, properties)), columns);
  const { written } = atOnce(differingPlans(NOTHING, plans));
  const store = storeAfter(EMPTY_STORE, state, result, {
    written,
    sheets: sheetsAfter(plans, NOTHING),
    heads: headsAfter(result),
    texts: writtenTexts(plans),
  });
  const content = contentOfPlans(plans, properties);
  const base = await baseTexts(contentOf(snapshotOf(content)));
  const whole = new Map([...store, ["sent", sentText(sent)] as const, ...base]);
  return contentOfPlans([...plans, storePlan(null, whole)], properties);
}
