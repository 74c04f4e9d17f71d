/** Sheet `requirements`: what law, security and form require of a channel (guidance, Prioritering av kanaler per tjänst). */
import type { RequirementId } from "../../domain/model/ids";
import { SEVERITIES, type Requirement } from "../../domain/model/model";
import { SEVERITY_WORDS } from "../../locale/coded-words";
import { codeField, idField, textField } from "../../workbook/fields";
import type { TableDefinition } from "../../workbook/table/table";

export const REQUIREMENTS: TableDefinition<Requirement> = {
  name: "Requirements",
  key: "requirements",
  title: { sv: "Krav", en: "Requirements" },
  fields: {
    id: idField<RequirementId>({
      header: { sv: "Id", en: "Id" },
      hint: { sv: "Kort och fast.", en: "Short and fixed." },
      width: 22,
    }),
    name: textField(
      {
        header: { sv: "Krav", en: "Requirement" },
        hint: { sv: "Vad som krävs av kanalen.", en: "What is asked of the channel." },
        width: 40,
      },
      "long-text",
    ),
    severity: codeField(
      {
        header: { sv: "Styrka", en: "Severity" },
        hint: {
          sv: "Ska: en kanal som inte uppfyller kravet får inte användas. Bör: den bör inte användas. Huvudalternativ: den kan inte vara huvudalternativ.",
          en: "Must: a channel that lacks it must not be used. Should: it should not be used. Primary: it cannot be the primary.",
        },
        width: 16,
      },
      SEVERITIES,
      "required",
      SEVERITY_WORDS,
    ),
    legalBasis: textField(
      {
        header: { sv: "Rättslig grund", en: "Legal basis" },
        hint: { sv: "Lag, förordning eller beslut.", en: "Act, ordinance or decision." },
        width: 50,
      },
      "long-text",
    ),
  },
};
