/** All sheets, in the order of a new workbook. A new sheet is a folder and a line here. */
import type { SheetModule } from "../workbook/sheet-module";
import type { SheetKey } from "../workbook/snapshot";
import businessCase from "./business-case/sheet";
import byChannel from "./by-channel/sheet";
import byGroup from "./by-group/sheet";
import byLifeEvent from "./by-life-event/sheet";
import byService from "./by-service/sheet";
import changes from "./changes/sheet";
import changesByService from "./changes-by-service/sheet";
import channels from "./channels/sheet";
import checks from "./checks/sheet";
import conflicts from "./conflicts/sheet";
import contacts from "./contacts/sheet";
import current from "./current/sheet";
import followUp from "./follow-up/sheet";
import glossary from "./glossary/sheet";
import groups from "./groups/sheet";
import log from "./log/sheet";
import matrix from "./matrix/sheet";
import needs from "./needs/sheet";
import opinions from "./opinions/sheet";
import publicExtract from "./public-extract/sheet";
import reasons from "./reasons/sheet";
import requirements from "./requirements/sheet";
import rules from "./rules/sheet";
import scores from "./scores/sheet";
import serviceGroups from "./service-groups/sheet";
import services from "./services/sheet";
import settings from "./settings/sheet";
import start from "./start/sheet";
import strategy from "./strategy/sheet";
import summary from "./summary/sheet";

export const SHEETS: readonly SheetModule[] = [
  start,
  // What people state and decide, before what is made of it.
  services,
  channels,
  groups,
  requirements,
  rules,
  needs,
  current,
  contacts,
  settings,
  matrix,
  reasons,
  summary,
  byService,
  byChannel,
  byGroup,
  byLifeEvent,
  serviceGroups,
  changes,
  changesByService,
  businessCase,
  checks,
  strategy,
  scores,
  publicExtract,
  followUp,
  glossary,
  conflicts,
  opinions,
  log,
];

/** Sheets whose contents no run reads: the add-in writes them whole. */
export const UNREAD_SHEETS: ReadonlySet<SheetKey> = new Set(
  SHEETS.filter(({ owner }) => owner === "add-in").map(({ key }) => key),
);
