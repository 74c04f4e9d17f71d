/** The example's contact points: addresses of domains for examples, and telephone numbers that are kept free for fiction. */
import type { Contact } from "../domain/model/model";
import type { Language } from "../locale/language";
import { CONTACTS } from "../sheets/contacts/table";
import { exampleRecords } from "./csv-table";

/** A row without a service is for all that have none of their own in the channel. */
const CSV = `
service,channel,where,hours:sv,hours:en,language:sv,language:en,fee:sv,fee:en,note:sv,note:en
,website,https://kommun.example,Dygnet runt,Day and night,"svenska, engelska","Swedish, English",,,,
,e-service,https://kommun.example/e-tjanster,Dygnet runt,Day and night,svenska,Swedish,,,,
,phone,08-465 004 00,mån–fre 8–16,Mon–Fri 8–16,"svenska, engelska","Swedish, English",,,Kontaktcenter svarar och kopplar vidare,The contact centre answers and puts calls through
,email,kontakt@kommun.example,svar inom två arbetsdagar,answer within two working days,"svenska, engelska","Swedish, English",,,,
,chat,https://kommun.example/chatt,mån–fre 9–15,Mon–Fri 9–15,svenska,Swedish,,,,
,letter,"Exempelkommunen, 123 45 Exempelstad",,,,,,,,
,visit,"Medborgarkontoret, Storgatan 1, Exempelstad",mån–fre 10–16,Mon–Fri 10–16,"svenska, engelska, arabiska","Swedish, English, Arabic",,,Tolk bokas dagen före,An interpreter is booked the day before
building-advice,phone,08-465 004 20,mån–tors 9–11,Mon–Thu 9–11,svenska,Swedish,,,Telefontid hos bygglovshandläggarna,Call hours of the building permit officers
building-advice,visit,"Bygg- och miljöförvaltningen, Byggatan 2, Exempelstad",efter bokning,by appointment,svenska,Swedish,,,,
concern-report,phone,08-465 004 30,dygnet runt,day and night,"svenska, engelska","Swedish, English",,,Efter kontorstid svarar socialjouren,After office hours the emergency social service answers
domestic-violence,phone,08-465 004 40,dygnet runt,day and night,svenska och tolk,Swedish and interpreter,,,,
library-loan,visit,"Stadsbiblioteket, Bokgatan 3, Exempelstad","mån–tors 9–19, fre–sön 10–16","Mon–Thu 9–19, Fri–Sun 10–16",,,,,,
transport-booking,phone,08-465 004 50,alla dagar 6–23,every day 6–23,svenska,Swedish,,,,
e-invoice,open-data,https://kommun.example/e-faktura,,,,,,,,
`;

/** The example's contact points in one language. */
export const exampleContacts = (language: Language): readonly Contact[] =>
  exampleRecords(CONTACTS, CSV, language);
