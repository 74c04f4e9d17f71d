/** What stops a run or a command, what that means for the workbook, and the cure. */
import { fill, type Bilingual, type Language } from "./language";

export const RUN_ERRORS = {
  "sheet-protected": {
    sv: "Bladet ”{sheet}” är skyddat. Ta bort skyddet (Granska › Ta bort bladets skydd) och kör igen.",
    en: "The sheet “{sheet}” is protected. Unprotect it (Review › Unprotect Sheet) and run again.",
  },
  "structure-protected": {
    sv: "Arbetsbokens struktur är skyddad, så blad kan varken läggas till eller tas bort. Ta bort skyddet (Granska › Skydda arbetsbok) och kör igen.",
    en: "The workbook's structure is protected, so sheets can be neither added nor deleted. Unprotect it (Review › Protect Workbook) and run again.",
  },
  "merged-cells": {
    sv: "Cellerna {position} är sammanfogade där kanalmatrisen ska skriva. Dela dem och kör igen.",
    en: "The cells {position} are merged where the channel matrix writes. Unmerge them and run again.",
  },
  "table-name-taken": {
    sv: "Tabellen ”{table}” på bladet ”{sheet}” är inte vår men har ett namn som behövs. Döp om den och kör igen.",
    en: "The table “{table}” on the sheet “{sheet}” is not ours but has a name that is needed. Rename it and run again.",
  },
  "defined-name-taken": {
    sv: "Arbetsboken har ett definierat namn ”{name}”, som en av våra tabeller behöver. Byt namn på det eller ta bort det (Formler › Namnhanteraren) och kör igen.",
    en: "The workbook has a defined name “{name}”, which one of our tables needs. Rename or delete it (Formulas › Name Manager) and run again.",
  },
  "store-name-taken": {
    sv: "Bladet ”{sheet}” är inte vårt men har ett namn som behövs. Byt namn på det eller ta bort det, och kör igen. Är det dolt: högerklicka på en bladflik och välj Ta fram.",
    en: "The sheet “{sheet}” is not ours but has a name that is needed. Rename or delete it, and run again. If it is hidden: right-click a sheet tab and choose Unhide.",
  },
  "schema-newer": {
    sv: "Arbetsboken är gjord med en nyare version ({found}) än den här ({known}). Uppdatera tillägget.",
    en: "The workbook was made with a newer version ({found}) than this one ({known}). Update the add-in.",
  },
  "schema-older": {
    sv: "Arbetsboken är gjord med en äldre version ({found}) än den här ({known}). Godkänn att den uppgraderas: kolumner och blad läggs till, koder och id blir ord och namn, förval som ingen har ändrat blir de nya, och inget tas bort.",
    en: "The workbook was made with an older version ({found}) than this one ({known}). Agree to its upgrade: columns and sheets are added, codes and ids become words and names, defaults that nobody changed become the new ones, and nothing is removed.",
  },
  "finding-not-listed": {
    sv: "Iakttagelsen är nyare än bladet Kontroller. Uppdatera bladet, och godta den sedan.",
    en: "The finding is newer than the sheet Checks. Update the sheet, and accept it then.",
  },
  "department-unknown": {
    sv: "”{value}” är ingen förvaltning i arbetsboken. De som finns: {known}.",
    en: "“{value}” is no department of the workbook. Those that exist: {known}.",
  },
  "departments-none": {
    sv: "Ingen tjänst har en förvaltning, så det finns inget utdrag att göra för ”{value}”. Skriv förvaltningarna på bladet med tjänster.",
    en: "No service has a department, so there is no extract to make for “{value}”. Write the departments on the sheet of services.",
  },
  "partner-unknown": {
    sv: "”{value}” är ingen samarbetspart i arbetsboken. De som finns: {known}.",
    en: "“{value}” is no partner of the workbook. Those that exist: {known}.",
  },
  "partners-none": {
    sv: "Ingen kanal drivs av eller går genom någon annan, så det finns inget utdrag att göra för ”{value}”. Lägg till samarbetspartens kanal på bladet med kanaler.",
    en: "No channel is run by or goes through somebody else, so there is no extract to make for “{value}”. Add the partner's channel on the sheet of channels.",
  },
  "access-denied": {
    sv: "Excel tillåter inte ändringen: bladet eller arbetsboken är skyddad. Ta bort skyddet (Granska) och försök igen.",
    en: "Excel does not allow the change: the sheet or the workbook is protected. Unprotect it (Review) and try again.",
  },
  "workbook-read-only": {
    sv: "Arbetsboken är öppnad som skrivskyddad. Spara en kopia, eller välj Aktivera redigering, och kör igen.",
    en: "The workbook is open as read-only. Save a copy, or choose Enable Editing, and run again.",
  },
  "item-gone": {
    sv: "Något som behövdes togs bort medan kommandot kördes. Kör igen.",
    en: "Something that was needed was removed meanwhile. Run again.",
  },
  "not-there": {
    sv: "Det som skulle läsas, visas eller ändras finns inte i arbetsboken längre. Ångra det som tog bort det (Ctrl+Z), eller uppdatera matrisen: då görs tilläggets egna blad på nytt.",
    en: "What was to be read, shown or changed is not in the workbook any more. Undo what removed it (Ctrl+Z), or update the matrix: that makes the add-in's own sheets anew.",
  },
  "api-missing": {
    sv: "Den här versionen av Excel saknar något som behövs ({code}). Uppdatera Excel: det behövs Excel 2021, Microsoft 365 eller Excel på webben.",
    en: "This version of Excel lacks something that is needed ({code}). Update Excel: it takes Excel 2021, Microsoft 365 or Excel on the web.",
  },
  "invalid-selection": {
    sv: "Det som är markerat är inga celler. Markera celler och försök igen.",
    en: "What is selected is not cells. Select cells and try again.",
  },
  "changed-meanwhile": {
    sv: "Arbetsboken ändrades ({position}) medan den lästes. Inget har skrivits. Kör igen.",
    en: "The workbook was changed ({position}) while it was read. Nothing has been written. Run again.",
  },
  "changed-while-writing": {
    sv: "Arbetsboken ändrades ({position}) medan den skrevs, och resten skrevs inte. Kör igen, så görs det klart.",
    en: "The workbook was changed ({position}) while it was written, and the rest was not written. Run again to complete it.",
  },
  cancelled: {
    sv: "Avbrutet. Inget har skrivits.",
    en: "Cancelled. Nothing has been written.",
  },
  "cancelled-while-writing": {
    sv: "Avbrutet. En del är skrivet. Kör igen, så görs det klart.",
    en: "Cancelled. A part has been written. Run again to complete it.",
  },
  "part-not-loaded": {
    sv: "En del av tillägget kunde inte hämtas. Inget har skrivits. Kontrollera att nätet fungerar och försök igen; hjälper inte det, stäng rutan och öppna den på nytt.",
    en: "A part of the add-in could not be loaded. Nothing has been written. Check that the network works and try again; if that does not help, close the pane and open it once more.",
  },
  "no-matrix": {
    sv: "Arbetsboken har ingen kanalmatris. Gör den först.",
    en: "The workbook holds no channel matrix. Make it first.",
  },
  "nothing-in-matrix": {
    sv: "Inget av det som är markerat ligger i matrisen. Markera celler där en tjänst möter en kanal.",
    en: "Nothing of the selection is in the matrix. Select cells where a service meets a channel.",
  },
  "not-in-matrix": {
    sv: "Matrisen har ingen cell för tjänsten {service} och kanalen {channel}. Uppdatera matrisen först.",
    en: "The matrix has no cell for the service {service} and the channel {channel}. Update the matrix first.",
  },
  "reason-undecided": {
    sv: "{service} × {channel} är inte beslutad. Välj klass först, och skriv sedan skälet.",
    en: "{service} × {channel} is not decided. Choose its class first, then write the reason.",
  },
  "nothing-to-undo": {
    sv: "Det finns ingen körning att ångra i den här arbetsboken sedan den öppnades.",
    en: "There is no run to take back in this workbook since it was opened.",
  },
  "edited-since": {
    sv: "Körningen kan inte ångras, eftersom {positions} har ändrats efter den. Inget har ändrats nu.",
    en: "The run cannot be taken back, since {positions} changed after it. Nothing has been changed now.",
  },
  "sheet-gone-since": {
    sv: "Körningen kan inte ångras, eftersom bladet ”{sheet}” har tagits bort efter den. Inget har ändrats nu.",
    en: "The run cannot be taken back, since the sheet “{sheet}” was deleted after it. Nothing has been changed now.",
  },
  "cell-being-edited": {
    sv: "En cell redigeras. Tryck på Retur eller Esc och kör igen.",
    en: "A cell is being edited. Press Enter or Esc and run again.",
  },
  "too-large": {
    sv: "Excel tog inte emot så mycket på en gång, inte ens i små delar. Stäng andra arbetsböcker och program, eller dela upp tjänsterna på flera arbetsböcker.",
    en: "Excel did not take that much at once, not even in small parts. Close other workbooks and programs, or divide the services among several workbooks.",
  },
  "cells-far-away": {
    sv: "Bladet ”{sheet}” används ända till {cell} (Ctrl+End går dit), och så mycket kan inte läsas. Flytta det som står långt bort närmare tabellen, eller ta bort de raderna och kolumnerna, och kör igen.",
    en: "The sheet “{sheet}” is used as far as {cell} (Ctrl+End goes there), and that much cannot be read. Move what stands far away nearer to the table, or delete those rows and columns, and run again.",
  },
  "not-written": {
    sv: "{position} innehåller inte det som skrevs: någon annan redigerar den, eller ett format eller en regel ändrar det. Skriv det direkt i cellen.",
    en: "{position} does not hold what was written: somebody else edits it, or a format or rule changes it. Type it in the cell itself.",
  },
  "excel-refused": {
    sv: "Excel kunde inte utföra det just nu ({code}). Kör igen: en körning gör klart det som är påbörjat. Går det inte då heller, spara, stäng och öppna arbetsboken.",
    en: "Excel could not do it at the moment ({code}). Run again: a run completes what was begun. If that fails too, save, close and open the workbook.",
  },
  "excel-cannot": {
    sv: "Excel tog inte emot en ändring ({code}). Spara, stäng och öppna arbetsboken, så rättar Excel det som går att rätta. Händer det då också, är det ett fel i tillägget.",
    en: "Excel did not take a change ({code}). Save, close and open the workbook, so that Excel repairs what it can. If it happens then too, it is a defect of the add-in.",
  },
  unexpected: {
    sv: "Något oväntat hände: {cause}. Det är ett fel i tillägget. Spara en kopia av arbetsboken, och öppna den på nytt.",
    en: "Something unexpected happened: {cause}. It is a defect of the add-in. Save a copy of the workbook, and open it once more.",
  },
} as const satisfies Record<string, Bilingual>;

export type RunErrorCode = keyof typeof RUN_ERRORS;

export const runErrorText = (
  code: RunErrorCode,
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string => fill(RUN_ERRORS[code][language], values);
