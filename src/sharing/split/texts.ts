/** Texts of a department's workbook. */
import type { Bilingual } from "../../locale/language";

export const SENT_TEXTS = {
  withoutDepartment: { sv: "Utan förvaltning", en: "Without department" },
  enable: {
    sv: "Klicka på Aktivera redigering överst i Excel för att se summorna och kunna skriva: filer från e-post öppnas skyddade.",
    en: "Press Enable editing at the top of Excel to see the sums and to be able to write: files from mail open protected.",
  },
  purpose: {
    sv: "Era tjänster, för er att gå igenom. Allt här fungerar utan tillägget, även i LibreOffice.",
    en: "Your services, for you to go through. Everything here works without the add-in, in LibreOffice as well.",
  },
  asked: { sv: "Vad ni ombeds göra", en: "What you are asked to do" },
  who: { sv: "Till", en: "To" },
  from: { sv: "Från", en: "From" },
  sentOn: { sv: "Skickad", en: "Sent" },
  due: { sv: "Svar senast", en: "Answer by" },
  noDue: { sv: "Inget datum är satt.", en: "No date is set." },
  services: { sv: "Tjänster", en: "Services" },
  servicesText: {
    sv: "{count} {count|tjänst|tjänster}. Bestäm för var och en i vilka kanaler den ska ges, och skriv varför.",
    en: "{count} {count|service|services}. Decide for each which channels it shall be given in, and write why.",
  },
  fill: { sv: "Fyll i", en: "Fill in" },
  matrixText: {
    sv: "Välj en klass i listan i varje cell. Skriv beslutat i kolumnen Status, av vem och när, när en tjänst är klar. Ljusa, kursiva bokstäver är förslag som ingen har beslutat.",
    en: "Choose a class from the list in each cell. Write decided in the column Status, by whom and when, once a service is done. Light, italic letters are suggestions that nobody has decided.",
  },
  currentText: {
    sv: "Kontakter per år i varje kanal. 0 = ingen kom, x = erbjuds men räknas inte, – = kan inte användas. Tomt = inte känt.",
    en: "Contacts a year in each channel. 0 = none came, x = offered but not counted, – = cannot be used. Blank = not known.",
  },
  servicesSheetText: {
    sv: "Komplexitet 1–5, och det annat som saknas om era tjänster. Nya tjänster skriver ni sist.",
    en: "Complexity 1–5, and whatever else is missing about your services. Write new services last.",
  },
  reasonsText: {
    sv: "En rad för varje beslut som behöver ett skäl: tjänstens id, kanalens id, klassen och varför.",
    en: "One row for each decision that needs a reason: the service's id, the channel's id, the class and why.",
  },
  classes: { sv: "Klasserna", en: "The classes" },
  notYours: { sv: "Inte ert att ändra", en: "Not yours to change" },
  notYoursText: {
    sv: "Det som gäller alla förvaltningar. Ändrar ni något där blir det ett förslag, som samordnaren tar ställning till: {sheets}.",
    en: "What is for all departments. Whatever you change there becomes a proposal, which the coordinator decides on: {sheets}.",
  },
  idsText: {
    sv: "Ändra inte id i den första kolumnen: där känns raderna igen när er fil läses in. Namn, egna kolumner till höger, sortering och filter är fria.",
    en: "Do not change the ids in the first column: by them the rows are known again when your file comes back. Names, own columns to the right, sorting and filters are free.",
  },
  leftOut: { sv: "Inte med här", en: "Not in here" },
  leftOutText: {
    sv: "Blad med hela myndighetens siffror finns bara hos samordnaren: {sheets}.",
    en: "Sheets with the figures of the whole authority are with the coordinator only: {sheets}.",
  },
  back: { sv: "Skicka tillbaka", en: "Sending it back" },
  backText: {
    sv: "Spara som .xlsx och skicka hela filen till den som skickade den. Namnet får ändras. Skicka gärna en gång till om ni ändrar er: bara det som ni har ändrat räknas.",
    en: "Save it as .xlsx and send the whole file to whoever sent it. Its name may change. Do send it again if you change your mind: only what you changed counts.",
  },
  sheet: { sv: "Blad", en: "Sheet" },
} as const satisfies Record<string, Bilingual>;
