/** Messages for inputs that cannot be used: what is wrong, and the remedy. `{…}` are values. */
import type { Bilingual } from "../language";

export const PROBLEMS = {
  "number-expected": {
    sv: "”{value}” är inget tal. Skriv ett tal, eller lämna tomt.",
    en: "“{value}” is not a number. Write a number, or leave it blank.",
  },
  "number-is-day": {
    sv: "{value} är en dag eller en tid, inget tal. Skriv ett tal, och välj talformatet Tal om cellen ändå visar en dag.",
    en: "{value} is a day or a time, not a number. Write a number, and choose the number format Number where the cell still shows a day.",
  },
  "number-out-of-range": {
    sv: "{value} ligger utanför {minimum}–{maximum}. Skriv ett tal däremellan, eller lämna tomt.",
    en: "{value} is outside {minimum}–{maximum}. Write a number in that range, or leave it blank.",
  },
  "number-below": {
    sv: "{value} är mindre än {minimum}. Skriv {minimum} eller mer, eller lämna tomt.",
    en: "{value} is less than {minimum}. Write {minimum} or more, or leave it blank.",
  },
  "number-above": {
    sv: "{value} är mer än {maximum}. Skriv {maximum} eller mindre, eller lämna tomt.",
    en: "{value} is more than {maximum}. Write {maximum} or less, or leave it blank.",
  },
  "number-ambiguous": {
    sv: "”{value}” kan vara {thousands} eller {decimal}. Skriv {thousands} för det ena, {longer} för det andra.",
    en: "“{value}” may be {thousands} or {decimal}. Write {thousands} for the one, {longer} for the other.",
  },
  "number-assumed": {
    sv: "”{value}” är läst som {number}. Är det {thousands}, så skriv {thousands}.",
    en: "“{value}” was read as {number}. If it is {thousands}, write {thousands}.",
  },
  "whole-number-expected": {
    sv: "{value} är inget heltal. Skriv ett heltal, eller lämna tomt.",
    en: "{value} is not a whole number. Write a whole number, or leave it blank.",
  },
  "date-expected": {
    sv: "”{value}” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD, eller lämna tomt.",
    en: "“{value}” is not a day. Write it as YYYY-MM-DD, or leave it blank.",
  },
  "code-unknown": {
    sv: "”{value}” går inte att välja här. Välj något av: {choices}.",
    en: "“{value}” is not a choice here. Use one of: {choices}.",
  },
  "id-missing": {
    sv: "id saknas. Skriv ett id.",
    en: "the id is missing. Write an id.",
  },
  "id-malformed": {
    sv: "id ”{value}” kan inte användas: ett id får inte innehålla | , ; eller vara *. Skriv ett annat.",
    en: "id “{value}” cannot be used: an id must not contain | , ; or be *. Write another one.",
  },
  "id-duplicate": {
    sv: "id ”{value}” finns redan på rad {first}. Ge raden ett eget id, eller ta bort den.",
    en: "id “{value}” already stands in row {first}. Give this row an id of its own, or delete it.",
  },
  "id-unknown": {
    sv: "”{value}” finns inte bland {table}. Lägg till det där, eller rätta det här.",
    en: "“{value}” is not among {table}. Add it there, or correct it here.",
  },
  "id-looks-like": {
    sv: "”{value}” ser ut som en av {table}, men har tecken som inte syns, eller saknar dem. Skriv det på nytt.",
    en: "“{value}” looks like one of {table}, but has characters that do not show, or lacks them. Write it anew.",
  },
  "ids-look-alike": {
    sv: "id ”{value}” ser ut som det på rad {first}, men skiljer sig i tecken som inte syns. Skriv det på nytt, eller ge raden ett annat id.",
    en: "id “{value}” looks like the one in row {first}, but differs in characters that do not show. Write it anew, or give this row another id.",
  },
  "name-ambiguous": {
    sv: "flera heter ”{value}”. Skriv en av dem: {choices}.",
    en: "several are called “{value}”. Write one of them: {choices}.",
  },
  "value-missing": {
    sv: "värdet saknas. Skriv ett.",
    en: "the value is missing. Write one.",
  },
  "error-cell": {
    sv: "cellen innehåller felet {value}. Rätta formeln, eller skriv ett värde.",
    en: "the cell holds the error {value}. Mend its formula, or write a value.",
  },
  "column-unknown": {
    sv: "kolumnen ”{value}” är okänd. Kolumnerna är: {choices}.",
    en: "column “{value}” is unknown. The columns are: {choices}.",
  },
  "column-twice": {
    sv: "kolumnen ”{value}” finns två gånger. Ta bort eller döp om den ena.",
    en: "column “{value}” stands twice. Remove or rename one of them.",
  },
  "column-missing": {
    sv: "kolumnen ”{value}” saknas. Lägg till den.",
    en: "column “{value}” is missing. Add it.",
  },
  "cell-twice": {
    sv: "{value} finns redan på rad {first}. Ta bort den ena raden.",
    en: "{value} already stands in row {first}. Delete one of the rows.",
  },
  "year-in-one-only": {
    sv: "{value} står både utan år och med {year} (den andra raden är {first}). Skriv året på båda raderna.",
    en: "{value} stands both without a year and with {year} (the other row is {first}). Write the year in both rows.",
  },
  "year-is-current": {
    sv: "{value} har redan volymer för {year} på bladet Nuläge. Ta bort den här raden, eller rätta året.",
    en: "{value} has volumes of {year} on the sheet Current already. Delete this row, or correct the year.",
  },
  "setting-unknown": {
    sv: "inställningen ”{value}” är okänd. Inställningarna är: {choices}.",
    en: "setting “{value}” is unknown. The settings are: {choices}.",
  },
  "setting-twice": {
    sv: "inställningen ”{value}” står redan på rad {first}. Ta bort en av raderna.",
    en: "setting “{value}” already stands in row {first}. Delete one of the rows.",
  },
  "rule-twice": {
    sv: "regeln för {value} står redan på rad {first}. Behåll en av raderna, eller ge dem olika tid.",
    en: "the rule for {value} already stands in row {first}. Keep one of the rows, or give them different periods.",
  },
  "rule-replaced": {
    sv: "regeln för {value} är nu {to}, den var {from}.",
    en: "the rule for {value} is now {to}; it was {from}.",
  },
  "list-length": {
    sv: "”{value}” har {found} tal, men det ska vara {length}. Skriv {length} tal med | emellan, eller lämna tomt.",
    en: "“{value}” has {found} {found|number|numbers}, and there should be {length}. Write {length} {length|number|numbers} with | between, or leave it blank.",
  },
  "list-ambiguous": {
    sv: "”{value}” kan vara ett tal eller två. Skriv | mellan talen.",
    en: "“{value}” may be one number or two. Write | between the numbers.",
  },
  "breakpoints-not-ascending": {
    sv: "brytpunkterna {value} står inte i stigande ordning. Skriv dem från minst till störst.",
    en: "the breakpoints {value} do not ascend. Write them from the smallest to the largest.",
  },
  "no-services": {
    sv: "det finns inga tjänster. Skriv minst en rad.",
    en: "there are no services. Write at least one row.",
  },
  "no-channels": {
    sv: "det finns inga kanaler. Skriv minst en rad.",
    en: "there are no channels. Write at least one row.",
  },
  "headers-elsewhere": {
    sv: "tabellen ”{table}” börjar här, men dess rubriker står på rad {row}. Ändra tabellens storlek så att den börjar på raden med rubrikerna (Tabelldesign › Ändra storlek på tabell), eller ångra det som flyttade raderna.",
    en: "the table “{table}” begins here, but its headers stand in row {row}. Resize the table so that it begins in the row with the headers (Table Design › Resize Table), or undo what moved the rows.",
  },
  "headers-gone": {
    sv: "tabellen ”{table}” börjar inte med sina rubriker. Skriv dem på dess första rad igen, eller ångra det som tog bort dem.",
    en: "the table “{table}” does not begin with its headers. Write them in its first row again, or undo what removed them.",
  },
  "headers-again": {
    sv: "raden har rubrikerna i tabellen ”{table}” en gång till. Ta bort raden.",
    en: "the row has the headers of the table “{table}” once more. Delete the row.",
  },
  "header-row-off": {
    sv: "tabellen ”{table}” har ingen rubrikrad. Markera en cell i den och sätt på rubrikraden (Tabelldesign › Rubrikrad); skriv rubrikerna igen om Excel har bytt dem.",
    en: "the table “{table}” has no header row. Select a cell in it and turn its header row on (Table Design › Header Row); write the headers again where Excel has replaced them.",
  },
  "table-gone": {
    sv: "tabellen ”{table}” finns inte på bladet ”{sheet}”. Ångra det som tog bort den, ge en tabell där namnet {table}, eller skriv rubrikerna igen: {headers}.",
    en: "the table “{table}” is not on the sheet “{sheet}”. Undo what removed it, give a table there the name {table}, or write its headers again: {headers}.",
  },
  "sheet-gone": {
    sv: "bladet ”{value}” finns inte. Har det fått ett annat namn: ge det tillbaka namnet. Är det borttaget: ångra det, eller kopiera in det från en tidigare version av arbetsboken. Ska det göras på nytt: lägg till ett tomt blad med det namnet, så kommer det tillbaka med det som den senaste körningen behöll (bokstäver, tal och listor, men inte fria texter, status och datum).",
    en: "the sheet “{value}” is gone. If it has another name now, give it back this one. If it was deleted: undo that, or copy it in from an earlier version of the workbook. If it is to be made anew: add an empty sheet with that name, and it comes back with what the last run kept (letters, numbers and lists, but no free texts, statuses or dates).",
  },
  "sheet-gone-unkept": {
    sv: "bladet ”{value}” finns inte, och inte heller det dolda bladet _ChannelMatrix, som visar vad som stod på det. Har det fått ett annat namn: ge det tillbaka namnet. Är det borttaget: ångra det, eller kopiera in det från en tidigare version av arbetsboken. Ska det börja om från början: lägg till ett tomt blad med det namnet.",
    en: "the sheet “{value}” is gone, and so is the hidden sheet _ChannelMatrix, which says what was on it. If it has another name now, give it back this one. If it was deleted: undo that, or copy it in from an earlier version of the workbook. If it is to begin with nothing: add an empty sheet with that name.",
  },
  "sheet-gone-wholly": {
    sv: "bladet ”{value}” finns inte eller är tomt, och det dolda bladet _ChannelMatrix, som visar vad som stod på det, finns inte heller. Har det fått ett annat namn: ge det tillbaka namnet. Är det borttaget: ångra det, eller kopiera in det från en tidigare version av arbetsboken.",
    en: "the sheet “{value}” is gone or blank, and the hidden sheet _ChannelMatrix, which says what was on it, is gone too. If it has another name now, give it back this one. If it was deleted: undo that, or copy it in from an earlier version of the workbook.",
  },
  "headers-merged": {
    sv: "cellerna är sammanfogade över rubrikerna, så {headers} syns inte. Dela dem och skriv rubrikerna igen.",
    en: "the cells are merged over the headers, so that {headers} cannot be seen. Unmerge them and write the headers again.",
  },
  "column-gone": {
    sv: "kolumnen ”{value}” finns inte i tabellen ”{table}”. Ångra det som tog bort den, eller infoga en kolumn i tabellen med rubriken {value}.",
    en: "the column “{value}” is not in the table “{table}”. Undo what removed it, or insert a column into the table with the header {value}.",
  },
  "column-renamed": {
    sv: "kolumnen ”{value}” finns inte. Är det ”{found}” som är den? Skriv i så fall {value} som rubrik här; annars infoga en kolumn med den rubriken.",
    en: "the column “{value}” is not here. Is it “{found}”? If so, write {value} as the header here; if not, insert a column with that header.",
  },
  "row-below-table": {
    sv: "raden står alldeles under tabellen ”{table}”, och det är inte säkert att den hör till den. Dra tabellens hörn över raden, eller lämna en tom rad emellan.",
    en: "the row stands just under the table “{table}”, and it is not sure that it belongs to it. Drag the table's corner over the row, or leave a blank row between.",
  },
  "group-decision-unread": {
    sv: "de dolda rader och kolumner som säger vilka tjänster gruppen har är borta, så beslutet ”{value}” kan inte utföras eller behållas. Ångra det som tog bort dem, eller töm gruppernas beslut här och skriv dem på tjänsterna i matrisen.",
    en: "the hidden rows and columns that say which services the group has are gone, so the decision “{value}” can be neither carried out nor kept. Undo what removed them, or clear the groups' decisions here and write them on the services in the matrix.",
  },
  "group-decision-doubtful": {
    sv: "det går inte att veta om beslutet ”{value}” har ändrats sedan den senaste körningen, för de dolda kolumner som säger vad gruppen hade är borta. Tjänster med en annan bokstav behåller den: {services}. Ska de ha ”{value}”, skriv det på dem i matrisen.",
    en: "it cannot be known whether the decision “{value}” was changed since the last run, since the hidden columns that say what the group had are gone. Services with another letter keep it: {services}. If they are to have “{value}”, write it on them in the matrix.",
  },
  "row-not-known": {
    sv: "raden har inget id, och namnet ”{value}” hör inte till precis en post. Skriv id:t i kolumnen {header} (infoga den om den är borta), eller samma namn som i den egna listan.",
    en: "the row has no id, and the name “{value}” does not belong to exactly one record. Write the id in the column {header} (insert it where it is gone), or the same name as in its own list.",
  },
  "row-apart": {
    sv: "raden har namnet ”{name}” men id ”{id}”, som är ”{own}”: en del av kolumnerna är sorterade eller flyttade utan de andra. Ångra det (Ctrl+Z). Annars: hör det som är skrivet till namnen, töm kolumnen {header}, som kan vara dold; hör det till id:na, töm namnen.",
    en: "the row has the name “{name}” but the id “{id}”, which is “{own}”: some columns were sorted or moved without the others. Undo that (Ctrl+Z). Otherwise, if what is written belongs to the names, clear the column {header}, which may be hidden; if it belongs to the ids, clear the names.",
  },
  "record-apart": {
    sv: "raden med id ”{id}” har namnet ”{name}”, som vid den senaste körningen var namnet på ”{other}”: en del av kolumnerna är sorterade eller flyttade utan de andra. Ångra det (Ctrl+Z), eller töm kolumnen {header}, som kan vara dold, så får varje rad id efter sitt namn. Ska namnen byta plats, gör det i två körningar.",
    en: "the row with the id “{id}” has the name “{name}”, which at the last run was the name of “{other}”: some columns were sorted or moved without the others. Undo that (Ctrl+Z), or clear the column {header}, which may be hidden, and each row gets the id of its name. If names are to be exchanged, do it in two runs.",
  },
  "letters-of-no-service": {
    sv: "raden ”{value}” har {count} {count|bokstav|bokstäver} men hör till ingen tjänst: ingen på bladet Tjänster har id ”{id}” eller det namnet. Är det en tjänst vars id och namn är ändrade, skriv tillbaka id:t ”{id}” på dess rad på Tjänster (kolumnen kan vara dold); annars ta bort raden här.",
    en: "the row “{value}” has {count} {count|letter|letters} but belongs to no service: none on the sheet Services has the id “{id}” or that name. If it is a service whose id and name were changed, write the id “{id}” back in its row on Services (the column may be hidden); if not, delete the row here.",
  },
  "column-copied": {
    sv: "kolumnen är en kopia av ”{channel}”, och vad som är ändrat i den räknas inte. Celler: {count}. Skriv det i ”{channel}” och ta bort kopian.",
    en: "the column is a copy of “{channel}”, and what was changed in it does not count. Cells: {count}. Write it in “{channel}”, and delete the copy.",
  },
  "matrix-emptied": {
    sv: "matrisen har ingen bokstav, men efter den senaste körningen hade den {count} beslut. Ångra det som tog bort dem (Ctrl+Z), eller ta bort bladet och lägg till ett tomt med samma namn, så fylls det med dem. Ska de bort: skriv först en bokstav i någon cell.",
    en: "the matrix has no letter, but after the last run it had {count} {count|decision|decisions}. Undo what removed {count|it|them} (Ctrl+Z), or delete the sheet and add an empty one with its name, which is filled again. If {count|it is|they are} to go: first write a letter in some cell.",
  },
  "sheet-restored": {
    sv: "bladet var tomt och är fyllt med det som det hade efter den senaste körningen. Det som har skrivits på det sedan dess finns inte kvar.",
    en: "the sheet was empty and was filled with what it had after the last run. What was written on it since then is gone.",
  },
  "own-cells-moved": {
    sv: "”{value}” står där körningen skriver och är flyttat till {cell} på samma blad. Celler: {count}.",
    en: "“{value}” is where the run writes and was moved to {cell} on the same sheet. Cells: {count}.",
  },
  "label-typed-over": {
    sv: "”{value}” var skrivet över ett namn som körningen skriver, och är ersatt av det. {count|Namnet|Sådana namn} ändras på sitt eget blad: Tjänster, Kanaler eller Målgrupper. Celler: {count}.",
    en: "“{value}” was typed over a name that the run writes, and is replaced by that. {count|The name is|Such names are} changed on {count|its|their} own sheet: Services, Channels or Target groups. Cells: {count}.",
  },
  "own-cells-not-searched": {
    sv: "så stora blad genomsöks inte efter egna celler innan de skrivs på nytt. Vad du själv har skrivit mitt i dem kan vara borta: skriv hellre till höger om dem eller på ett eget blad.",
    en: "sheets this large are not searched for cells of your own before they are written again. What you wrote in the middle of them may be gone: rather write to the right of them, or on a sheet of your own.",
  },
  "table-moved": {
    sv: "tabellen ”{table}” har flyttats: dess rubriker ska stå från {cell}. Flytta det som är ditt till höger om den eller ett eget blad, och ta bort de rader eller kolumner som har infogats före den.",
    en: "the table “{table}” was moved: its headers belong from {cell} on. Move what is yours to the right of it or to a sheet of your own, and delete the rows or columns that were inserted before it.",
  },
  "too-many": {
    sv: "{found} {found|rad|rader} är fler än {most}, som en arbetsbok kan ha här. Ta bort några, eller dela upp dem på flera arbetsböcker.",
    en: "{found} {found|row is|rows are} more than {most}, the most that a workbook may have here. Remove some, or divide them among several workbooks.",
  },
  "text-too-long": {
    sv: "texten har {length} tecken; {most} är det längsta som går. Korta den: ”{value}…”.",
    en: "the text has {length} {length|character|characters}; {most} is the most. Shorten it: “{value}…”.",
  },
} as const satisfies Record<string, Bilingual>;
