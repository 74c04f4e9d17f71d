/** The classes of cells in words. */
import type { CellClass } from "../domain/model/model";
import type { Bilingual } from "./language";

export const CLASS_TEXTS: Readonly<Record<CellClass, Bilingual>> = {
  primary: { sv: "Huvudalternativ", en: "Primary" },
  complement: { sv: "Komplement", en: "Complement" },
  discouraged: { sv: "Bör inte", en: "Discouraged" },
  forbidden: { sv: "Får inte", en: "Forbidden" },
  "not-applicable": { sv: "Ej tillämpligt", en: "Not applicable" },
  open: { sv: "Öppen", en: "Open" },
};
