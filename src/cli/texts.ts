/** Texts of the command line. */
import { CSV_TEXTS } from "../import/texts";
import { fill, type Bilingual, type Language } from "../locale/language";

const CLI_TEXTS = {
  usage: {
    sv: `Användning: npm run --silent cli -- <kommando>

  sample --out FIL [--language sv|en]
      en exempelkommuns arbetsbok
  build [IN.xlsx] [--services F.csv] [--channels F.csv|catalogue:ID,ID] [--groups F.csv]
        [--requirements F.csv] [--rules F.csv] [--needs F.csv] [--volumes F.csv]
        [--contacts F.csv] [--settings F.csv] [--language sv|en] [--decide]
        [--today ÅÅÅÅ-MM-DD] [--profile NAMN] [--map "Kolumn=fält,Kolumn:värde=vårt"]
        [--all-channels] [--take-good] --out FIL [--json FIL]
      gör eller uppdaterar en arbetsbok; --decide lägger förslagen i tomma celler;
      --channels catalogue:website,phone tar bara dessa kanaler ur katalogen;
      --services tar även listor som ni har (.csv .tsv .xlsx#Blad .json, får upprepas),
      --channels en lista av andras kanaler: se docs/import.md
  check IN.xlsx [--today ÅÅÅÅ-MM-DD] [--json FIL]
      säger vad som är fel eller svagt; slutar med 1 när något är det
  freeze IN.xlsx --out FIL
      gör formler med CHANNEL-funktioner till värden, för den som saknar tillägget;
      slutar med 1 när någon inte är beräknad och står kvar
  document IN.xlsx --kind strategy|memo|matrix --out FIL.docx [--language sv|en]
        [--today ÅÅÅÅ-MM-DD]
      gör kanalstrategin, ett beslutsunderlag eller matrisen till ett Word-dokument
  extract IN.xlsx [--department F | --partner P] --out FIL.xlsx [--language sv|en]
        [--today ÅÅÅÅ-MM-DD]
      gör det som får publiceras till en egen arbetsbok: alla offentliga tjänster,
      en förvaltnings, eller dem som en samarbetsparts kanal har en bokstav i
  split IN.xlsx --out-dir MAPP [--departments A,B] [--copies NAMN,NAMN]
        [--due ÅÅÅÅ-MM-DD] [--json FIL] [--today ÅÅÅÅ-MM-DD]
      gör en arbetsbok för varje förvaltning, med dess tjänster; MAPP.zip ger en zip-fil;
      --departments får upprepas, --copies ger var och en av de nämnda en egen fil
  merge VÅR.xlsx DERAS.xlsx… --out FIL [--base B.xlsx] [--preview] [--json FIL]
        [--today ÅÅÅÅ-MM-DD]
      läser in det som kom tillbaka; slutar med 1 när något är kvar att avgöra eller en fil
      inte kunde läsas; --preview säger vad som skulle hända och skriver inget

  --today: dagen som körningen räknar med, i stället för dagens datum
  --quiet: bara frågor och fel: inte hur långt körningen kommit, inte vad en lista togs för`,
    en: `Usage: npm run --silent cli -- <command>

  sample --out FILE [--language sv|en]
      the workbook of an example municipality
  build [IN.xlsx] [--services F.csv] [--channels F.csv|catalogue:ID,ID] [--groups F.csv]
        [--requirements F.csv] [--rules F.csv] [--needs F.csv] [--volumes F.csv]
        [--contacts F.csv] [--settings F.csv] [--language sv|en] [--decide]
        [--today YYYY-MM-DD] [--profile NAME] [--map "Column=field,Column:value=ours"]
        [--all-channels] [--take-good] --out FILE [--json FILE]
      makes or updates a workbook; --decide puts the suggestions into blank cells;
      --channels catalogue:website,phone takes only these channels of the catalogue;
      --services also takes lists that you have (.csv .tsv .xlsx#Sheet .json, may be repeated),
      --channels a list of other people's channels: see docs/import.md
  check IN.xlsx [--today YYYY-MM-DD] [--json FILE]
      tells what is wrong or weak; ends with 1 when something is
  freeze IN.xlsx --out FILE
      makes formulas with CHANNEL functions values, for those without the add-in;
      ends with 1 when one is not calculated and stays
  document IN.xlsx --kind strategy|memo|matrix --out FILE.docx [--language sv|en]
        [--today YYYY-MM-DD]
      makes the channel strategy, a decision memo or the matrix a Word document
  extract IN.xlsx [--department D | --partner P] --out FILE.xlsx [--language sv|en]
        [--today YYYY-MM-DD]
      makes what may be published a workbook of its own: all public services,
      a department's, or those in which a partner's channel has a letter
  split IN.xlsx --out-dir FOLDER [--departments A,B] [--copies NAME,NAME]
        [--due YYYY-MM-DD] [--json FILE] [--today YYYY-MM-DD]
      makes a workbook for each department, with its services; FOLDER.zip gives a zip file;
      --departments may be repeated, --copies gives each of those named a file of their own
  merge OURS.xlsx THEIRS.xlsx… --out FILE [--base B.xlsx] [--preview] [--json FILE]
        [--today YYYY-MM-DD]
      merges what came back; ends with 1 when something is left to settle or a file could
      not be read; --preview tells what would happen and writes nothing

  --today: the day that the run counts with, in place of today's date
  --quiet: questions and errors only: not how far the run has come, nor what a list was taken for`,
  },
  "command-missing": {
    sv: "Inget kommando är angivet. Kommandona är sample, build, check, freeze, document, extract, split och merge. Se --help.",
    en: "No command is given. The commands are sample, build, check, freeze, document, extract, split and merge. See --help.",
  },
  "out-not-docx": {
    sv: "Ett dokument är en Wordfil: låt namnet efter --out sluta på .docx, inte ”{file}”.",
    en: "A document is a Word file: let the name after --out end in .docx, not “{file}”.",
  },
  "command-unknown": {
    sv: "”{value}” är inget kommando. Kommandona är sample, build, check, freeze, document, extract, split och merge.",
    en: "“{value}” is not a command. The commands are sample, build, check, freeze, document, extract, split and merge.",
  },
  "option-wrong": { sv: "{reason} Se --help.", en: "{reason} See --help." },
  "option-unexpected": {
    sv: "{command} tar inte --{option}. Se --help.",
    en: "{command} does not take --{option}. See --help.",
  },
  "out-missing": {
    sv: "--out saknas. Säg vilken fil som ska skrivas.",
    en: "--out is missing. Say which file to write.",
  },
  "out-dir-missing": {
    sv: "--out-dir saknas. Säg i vilken mapp filerna ska skrivas.",
    en: "--out-dir is missing. Say which folder to write the files into.",
  },
  "preview-with-out": {
    sv: "--preview skriver ingen arbetsbok. Ta bort --out, eller --preview.",
    en: "--preview writes no workbook. Leave out --out, or --preview.",
  },
  "theirs-missing": {
    sv: "filerna som kom tillbaka saknas. Säg dem efter arbetsboken.",
    en: "the files that came back are missing. Name them after the workbook.",
  },
  "due-wrong": {
    sv: "--due: ”{value}” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.",
    en: "--due: “{value}” is not a day. Write it as YYYY-MM-DD, for example 2026-03-01.",
  },
  "folder-unwritable": {
    sv: "{file}: mappen kan inte skapas ({reason}). Välj en annan.",
    en: "{file}: the folder cannot be made ({reason}). Choose another one.",
  },
  "out-twice": {
    sv: "{file}: --out och --json är samma fil. Välj två olika.",
    en: "{file}: --out and --json are the same file. Choose two.",
  },
  "out-is-read": {
    sv: "{file}: filen är en av dem som läses, och skulle skrivas över. Välj ett annat namn för det som skrivs.",
    en: "{file}: the file is one of those that are read, and would be written over. Choose another name for what is written.",
  },
  "out-decided": {
    sv: "{file}: arbetsboken där har {count} {count|beslut eller text|beslut och texter} som skulle skrivas över av en ny. Uppdatera den (build {file} …), flytta den, eller välj ett annat namn.",
    en: "{file}: the workbook there has {count} {count|decision or text|decisions and texts} that a new one would replace. Update it (build {file} …), move it, or choose another name.",
  },
  "out-not-read": {
    sv: "{file}: arbetsboken där går inte att läsa säkert. Den kan ha beslut, och skulle skrivas över av en ny. Flytta den, eller välj ett annat namn.",
    en: "{file}: the workbook there cannot be read surely. It may have decisions, and a new one would replace it. Move it, or choose another name.",
  },
  "answers-in-folder": {
    sv: "{file}: filen har svar som inte är sammanförda med arbetsboken, och skulle skrivas över. Sammanför den först (merge), flytta den, eller välj en annan mapp.",
    en: "{file}: the file has answers that are not merged into the workbook, and would be written over. Merge it first, move it, or choose another folder.",
  },
  "file-in-folder": {
    sv: "{file}: filen finns redan, är inte en som har skickats ut från arbetsboken, och skulle skrivas över. Flytta den, eller välj en annan mapp.",
    en: "{file}: the file exists already, is not one that was sent out from the workbook, and would be written over. Move it, or choose another folder.",
  },
  "kind-missing": {
    sv: "--kind saknas. Säg vilket dokument som ska göras: {kinds}.",
    en: "--kind is missing. Say which document to make: {kinds}.",
  },
  "kind-unknown": {
    sv: "--kind: ”{value}” är inget dokument här. Välj {kinds}.",
    en: "--kind: “{value}” is not a document here. Use {kinds}.",
  },
  "channels-unknown": {
    sv: "--channels: katalogen har inte {value}. Välj bland {choices}.",
    en: "--channels: the catalogue does not have {value}. Choose among {choices}.",
  },
  "channels-none": {
    sv: "--channels catalogue: inga kanaler är nämnda. Välj bland {choices}.",
    en: "--channels catalogue: no channels are named. Choose among {choices}.",
  },
  "extract-of-two": {
    sv: "--department och --partner går inte ihop. Välj en av dem.",
    en: "--department and --partner do not go together. Choose one.",
  },
  "input-missing": {
    sv: "arbetsboken saknas. Säg vilken .xlsx-fil som ska läsas.",
    en: "the workbook is missing. Say which .xlsx file to read.",
  },
  "inputs-too-many": {
    sv: "”{value}” är en fil för mycket. Säg en arbetsbok.",
    en: "“{value}” is one file too many. Name one workbook.",
  },
  "services-missing": {
    sv: "det finns inget att bygga av. Säg en arbetsbok eller --services.",
    en: "there is nothing to build from. Name a workbook or --services.",
  },
  "language-unknown": {
    sv: "--language: ”{value}” är inget språk här. Välj sv eller en.",
    en: "--language: “{value}” is not a language here. Use sv or en.",
  },
  "today-wrong": {
    sv: "--today: ”{value}” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.",
    en: "--today: “{value}” is not a day. Write it as YYYY-MM-DD, for example 2026-03-01.",
  },
  "file-missing": {
    sv: "{file}: filen finns inte. Kontrollera namnet.",
    en: "{file}: there is no such file. Check the name.",
  },
  "file-unreadable": {
    sv: "{file}: filen kan inte läsas ({reason}). Kontrollera rättigheterna.",
    en: "{file}: the file cannot be read ({reason}). Check its permissions.",
  },
  "file-is-folder": {
    sv: "{file}: det är en mapp. Säg vilken fil i den som ska läsas.",
    en: "{file}: that is a folder. Name the file in it that is to be read.",
  },
  "folder-missing": {
    sv: "{file}: mappen finns inte. Skapa den, eller välj en annan.",
    en: "{file}: the folder does not exist. Make it, or choose another one.",
  },
  "out-unwritable": {
    sv: "{file}: filen kan inte skrivas ({reason}). Stäng den om den är öppen, och kontrollera rättigheterna.",
    en: "{file}: the file cannot be written ({reason}). Close it if it is open, and check the permissions.",
  },
  "profile-unknown": {
    sv: "--profile: ”{value}” är ingen profil här. Välj {profiles}.",
    en: "--profile: “{value}” is not a profile here. Use {profiles}.",
  },
  "map-wrong": {
    sv: "--map: ”{value}” är inget svar. Skriv Kolumn=fält eller Kolumn:värde=vårt, med en kolumn som listan har.",
    en: "--map: “{value}” is not an answer. Write Column=field or Column:value=ours, with a column that the list has.",
  },
  kept: {
    sv: "{file}: bevarat bredvid som egna kolumner: {columns}.",
    en: "{file}: kept beside as own columns: {columns}.",
  },
  "sheet-open": {
    sv: "{file}: flera blad kan vara listan. Säg vilket: {choices}.",
    en: "{file}: several sheets may be the list. Say which: {choices}.",
  },
  "list-questions": {
    sv: "Inget är skrivet: {count} svar behövs först, se ovan. --take-good tar raderna som är klara.",
    en: "Nothing was written: {count} {count|answer is|answers are} needed first, see above. --take-good takes the rows that are clear.",
  },
  "left-out": {
    sv: "{count} {count|rad är inte tagen och står|rader är inte tagna och står} i {file}, med vad som ska rättas.",
    en: "{count} {count|row is not taken and stands|rows are not taken and stand} in {file}, with what to mend.",
  },
  "none-clear": {
    sv: "Ingen rad är klar. Listans rader ({count}) står i {file}, med vad som ska rättas. Ingen arbetsbok är skriven.",
    en: "No row is clear. The rows of the list ({count}) stand in {file}, with what to mend. No workbook was written.",
  },
  "list-faults": {
    sv: "Inget är skrivet: {count} {count|rad|rader} kan inte tas, se ovan. Rätta dem, eller ta de andra med --take-good.",
    en: "Nothing was written: {count} {count|row|rows} cannot be taken, see above. Mend them, or take the others with --take-good.",
  },
  ...CSV_TEXTS,
  "not-a-workbook": {
    sv: "{file}: filen är ingen .xlsx-arbetsbok. Spara den som .xlsx i Excel.",
    en: "{file}: the file is not an .xlsx workbook. Save it as .xlsx in Excel.",
  },
  encrypted: {
    sv: "{file}: arbetsboken är låst med lösenord. Ta bort lösenordet i Excel (Arkiv › Info) och försök igen.",
    en: "{file}: the workbook is locked with a password. Remove it in Excel (File › Info) and try again.",
  },
  damaged: {
    sv: "{file}: arbetsboken är skadad i {part}. Öppna och reparera den i Excel.",
    en: "{file}: the workbook is damaged in {part}. Open and repair it in Excel.",
  },
  "too-large": {
    sv: "{file}: arbetsboken är för stor för att öppnas här ({part}). Ta bort i Excel det som inte behövs, spara och försök igen.",
    en: "{file}: the workbook is too large to be opened here ({part}). Delete in Excel what is not needed, save and try again.",
  },
  unexpected: {
    sv: "Det gick inte, och inget är skrivet: {reason} Rapportera det med filen och kommandot.",
    en: "That did not work, and nothing was written: {reason} Report it with the file and the command.",
  },
  "not-ours": {
    sv: "{file}: arbetsboken har ingen kanalmatris. Gör en med build.",
    en: "{file}: the workbook holds no channel matrix. Make one with build.",
  },
  more: { sv: " (och {count} till)", en: " (and {count} more)" },
  running: { sv: "Skriver {done} av {of}", en: "Writing {done} of {of}" },
  upgraded: {
    sv: "Arbetsboken var gjord med en äldre version ({found}) och är nu uppgraderad ({known}): kolumner och blad kom till, koder och id blev ord och namn, inget togs bort. Filen den lästes från är som den var.",
    en: "The workbook was made with an older version ({found}) and is upgraded now ({known}): columns and sheets were added, codes and ids became words and names, nothing was removed. The file that it was read from is as it was.",
  },
  "split-done": {
    sv: "Klart: {files} {files|fil|filer} med {services} {services|tjänst|tjänster} i {folder}. Arbetsboken är oförändrad: vem som har fått vad antecknas inte i den.",
    en: "Done: {files} {files|file|files} with {services} {services|service|services} in {folder}. The workbook is unchanged: who was sent what is not recorded in it.",
  },
  "file-problem": { sv: "{file}: {problem}", en: "{file}: {problem}" },
  "merge-done": {
    sv: "{changes} {changes|ändring|ändringar}, {conflicts} {conflicts|konflikt|konflikter}, {proposals} förslag.",
    en: "{changes} {changes|change|changes}, {conflicts} {conflicts|conflict|conflicts}, {proposals} {proposals|proposal|proposals}.",
  },
  wrote: { sv: "Klart: {file}", en: "Done: {file}" },
  saving: { sv: "Sparar {file}", en: "Saving {file}" },
  froze: {
    sv: "Klart. Formler som nu är värden: {changed}.",
    en: "Done. Formulas that are values now: {changed}.",
  },
  "not-calculated": {
    sv: "{cell}: formeln är inte beräknad och står kvar. Öppna arbetsboken i Excel med tillägget, och frys den där.",
    en: "{cell}: the formula is not calculated and stays. Open the workbook in Excel with the add-in, and freeze it there.",
  },
  done: {
    sv: "Klart: {services} {services|tjänst|tjänster} × {channels} {channels|kanal|kanaler} ({decided} {decided|tjänst beslutad|tjänster beslutade}, {adopted} med övertagna förslag, {proposed} {proposed|föreslagen|föreslagna}, {open} {open|öppen|öppna}), fel: {errors}, varningar: {warnings}.",
    en: "Done: {services} {services|service|services} × {channels} {channels|channel|channels} ({decided} {decided|service|services} decided, {adopted} with adopted suggestions, {proposed} proposed, {open} open), errors: {errors}, warnings: {warnings}.",
  },
} as const satisfies Record<string, Bilingual>;

export type CliText = keyof typeof CLI_TEXTS;

export const cliText = (
  key: CliText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(CLI_TEXTS[key][language], values);
