/** Columns of the channels for e-inclusion, answered with yes or no (guidance, points 104–108). */
import type { Inclusive } from "../../domain/model/model";
import { yesNoField } from "../../workbook/fields";
import type { FieldsOf } from "../../workbook/table/table";

export const INCLUSION_FIELDS: FieldsOf<Inclusive> = {
  accessible: yesNoField({
    header: { sv: "Tillgänglig för alla", en: "Accessible to all" },
    hint: {
      sv: "Är kanalen användbar och tillgänglig för alla, även med funktionsnedsättning?",
      en: "Is the channel usable and accessible to all, with disabilities too?",
    },
    width: 12,
  }),
  languages: yesNoField({
    header: { sv: "Andra språk", en: "Other languages" },
    hint: {
      sv: "Finns kanalen på andra språk än svenska?",
      en: "Is the channel there in other languages?",
    },
    width: 11,
  }),
  readAloud: yesNoField({
    header: { sv: "Taluppläsning", en: "Read aloud" },
    hint: { sv: "Går det att få texterna upplästa?", en: "Can its texts be read aloud?" },
    width: 14,
  }),
  assistive: yesNoField({
    header: { sv: "Hjälpmedel", en: "Assistive technology" },
    hint: {
      sv: "Fungerar kanalen med hjälpmedel?",
      en: "Does the channel work with assistive technology?",
    },
    width: 12,
  }),
  equipment: yesNoField({
    header: { sv: "Utrustning på plats", en: "Equipment on site" },
    hint: {
      sv: "Finns utrustning för kanalen där målgruppen är?",
      en: "Is there equipment for the channel where the target group is?",
    },
    width: 13,
  }),
};
