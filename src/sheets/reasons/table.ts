/** Sheet `reasons`: why cells were decided as they were, by whom and when. */
import type { ChannelId, ServiceId } from "../../domain/model/ids";
import { VISIBILITIES, type CellClass, type Reason } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { textInTextCell, trimmed } from "../../workbook/cell";
import { classLetter, classOf, decidableCodes } from "../../locale/class-codes";
import { VISIBILITY_WORDS } from "../../locale/coded-words";
import { day } from "../../workbook/day-field";
import { codeField, idField, textField, type Field } from "../../workbook/fields";
import { read, refuse } from "../../workbook/problem";
import type { TableDefinition } from "../../workbook/table/table";

const decidedClass = (language: Language): Field<CellClass> => ({
  header: { sv: "Klass", en: "Class" },
  hint: { sv: "Klassen som skälet gäller.", en: "The class that the reason is for." },
  width: 8,
  format: "text",
  choices: decidableCodes(language),
  read: (cell) => {
    const found = classOf(trimmed(cell));
    return found === null
      ? refuse("code-unknown", {
          value: trimmed(cell),
          choices: decidableCodes(language).join(", "),
        })
      : read(found);
  },
  write: (cellClass) => textInTextCell(classLetter(cellClass, language)),
});

const heading = (sv: string, en: string, hintSv: string, hintEn: string, width: number) => ({
  header: { sv, en },
  hint: { sv: hintSv, en: hintEn },
  width,
});

/** The table, with the class codes of the workbook's language; codes of both languages are read. */
export const reasonsTable = (language: Language): TableDefinition<Reason> => ({
  name: "Reasons",
  key: "reasons",
  title: { sv: "Motiveringar", en: "Reasons" },
  fields: {
    service: idField<ServiceId>(
      heading("Tjänst", "Service", "Tjänstens namn.", "The service's name.", 21),
      "services",
    ),
    channel: idField<ChannelId>(
      heading("Kanal", "Channel", "Kanalens namn.", "The channel's name.", 17),
      "channels",
    ),
    class: decidedClass(language),
    reason: textField(
      heading("Skäl", "Reason", "Varför det beslutades.", "Why it was decided.", 31),
      "long-text",
    ),
    legalBasis: textField(
      heading(
        "Rättslig grund",
        "Legal basis",
        "Lag, förordning eller beslut.",
        "Act, ordinance or decision.",
        24,
      ),
      "long-text",
    ),
    exception: textField(
      heading("Undantag", "Exception", "När det inte gäller.", "When it does not apply.", 18),
      "long-text",
    ),
    decidedBy: textField(
      heading("Beslutat av", "Decided by", "Roll eller funktion.", "Role or function.", 12),
    ),
    date: day(heading("Datum", "Date", "Dagen för beslutet.", "The day of the decision.", 11)),
    reviewBy: day(
      heading(
        "Ompröva senast",
        "Review by",
        "Dagen då beslutet senast ska omprövas.",
        "The day by which the decision is to be reviewed.",
        11,
      ),
    ),
    visibility: codeField(
      heading(
        "Synlighet",
        "Visibility",
        "Offentlig: får publiceras. Intern: bara internt. Tomt: offentlig.",
        "Public: may be published. Internal: for internal use. Blank: public.",
        10,
      ),
      VISIBILITIES,
      { value: "public" as const },
      VISIBILITY_WORDS,
    ),
  },
});
