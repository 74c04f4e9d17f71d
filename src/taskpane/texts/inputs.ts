/** Texts of the view of inputs, its import and its catalogues of channels and target groups. */
import type { Bilingual } from "../../locale/language";

export const INPUTS_TEXTS = {
  tables: { sv: "Vad som finns", en: "What there is" },
  count: { sv: "{name}: {count}", en: "{name}: {count}" },
  volumes: {
    sv: "{name}: {count} {count|volym|volymer} per kanal",
    en: "{name}: {count} {count|volume|volumes} by channel",
  },
  open: { sv: "Öppna bladet {name}", en: "Open the sheet {name}" },
  openShort: { sv: "Öppna", en: "Open" },
  wrong: { sv: "Att rätta ({count})", en: "To correct ({count})" },
  wrongHint: {
    sv: "Rätta cellerna i arbetsboken. Listan följer med när du ändrar.",
    en: "Correct the cells in the workbook. The list follows as you edit.",
  },
  missing: { sv: "Att komplettera ({count})", en: "To complete ({count})" },
  fine: {
    sv: "Inget är fel och inget viktigt saknas.",
    en: "Nothing is wrong and nothing important is missing.",
  },
  import: { sv: "Importera en tabell", en: "Import a table" },
  catalogue: { sv: "Lägg till kanaler ur katalogen", en: "Add channels from the catalogue" },
  targetGroups: {
    sv: "Lägg till målgrupper ur katalogen",
    en: "Add target groups from the catalogue",
  },
} as const satisfies Record<string, Bilingual>;

export const CHANNEL_CATALOGUE_TEXTS = {
  empty: {
    sv: "Alla kanaler i katalogen finns redan i arbetsboken.",
    en: "All channels of the catalogue are in the workbook already.",
  },
  choose: { sv: "Kanaler i katalogen", en: "Channels of the catalogue" },
  addNone: { sv: "Välj minst en kanal", en: "Choose at least one channel" },
  add: { sv: "Lägg till {count}", en: "Add {count}" },
  adding: { sv: "Lägger till kanaler", en: "Adding channels" },
  added: { sv: "Tillagda kanaler: {count}.", en: "Channels added: {count}." },
} as const satisfies Record<string, Bilingual>;

export const TARGET_GROUP_CATALOGUE_TEXTS = {
  empty: {
    sv: "Alla målgrupper i katalogen finns redan i arbetsboken.",
    en: "All target groups of the catalogue are in the workbook already.",
  },
  choose: { sv: "Målgrupper i katalogen", en: "Target groups of the catalogue" },
  addNone: { sv: "Välj minst en målgrupp", en: "Choose at least one target group" },
  add: { sv: "Lägg till {count}", en: "Add {count}" },
  adding: { sv: "Lägger till målgrupper", en: "Adding target groups" },
  added: { sv: "Tillagda målgrupper: {count}.", en: "Target groups added: {count}." },
} as const satisfies Record<string, Bilingual>;

export const IMPORT_TEXTS = {
  file: { sv: "Fil med en lista", en: "File with a list" },
  fileHint: {
    sv: "Den lista ni har: .csv, .tsv, .xlsx eller .json, som den är.",
    en: "The list that you have: .csv, .tsv, .xlsx or .json, as it is.",
  },
  sheet: { sv: "Eller ett eget blad i arbetsboken", en: "Or a sheet of your own in the workbook" },
  noSheet: { sv: "Välj blad", en: "Choose a sheet" },
  noSheets: {
    sv: "Arbetsboken har inga egna blad att importera från.",
    en: "The workbook has no sheets of your own to import from.",
  },
  blank: { sv: "Bladet är tomt.", en: "The sheet is blank." },
  table: { sv: "Tabell att importera till", en: "Table to import into" },
  columns: { sv: "Kolumner", en: "Columns" },
  columnsHint: {
    sv: "Rätta det som inte stämmer. Kolumner som lämnas utanför importeras inte.",
    en: "Mend what does not match. Columns that are left out are not imported.",
  },
  column: { sv: "”{header}”", en: "“{header}”" },
  columnSample: { sv: "t.ex. {sample}", en: "e.g. {sample}" },
  keepBeside: { sv: "(behålls som egen kolumn)", en: "(kept as an own column)" },
  leaveOut: { sv: "(lämnas utanför)", en: "(left out)" },
  effect: { sv: "Vad importen gör", en: "What the import does" },
  counting: { sv: "Räknar …", en: "Counting …" },
  effectText: {
    sv: "Nya rader: {added}. Ändras: {changed}. Lika som nu: {same}.",
    en: "New rows: {added}. Changed: {changed}. Same as now: {same}.",
  },
  effectProblems: {
    sv: "Kan inte importeras än. Att rätta: {count}.",
    en: "Cannot be imported yet. To correct: {count}.",
  },
  nothingChanged: {
    sv: "Inget skrivs förrän du väljer Importera.",
    en: "Nothing is written until you choose Import.",
  },
  noColumns: {
    sv: "Ingen kolumn är vald. Välj minst en.",
    en: "No column is chosen. Choose at least one.",
  },
  run: { sv: "Importera", en: "Import" },
  running: { sv: "Importerar", en: "Importing" },
  done: {
    sv: "Importen är klar. Nya rader: {added}. Ändrade: {changed}.",
    en: "The import is done. New rows: {added}. Changed: {changed}.",
  },
} as const satisfies Record<string, Bilingual>;
