/** What people write where nothing is known, and the first words of rows that are totals. */
import { shownKey } from "../../domain/model/same-id";

const BLANKS: ReadonlySet<string> = new Set(
  [
    "tbd|tba|tbc|n/a|na|n.a.|n.a|nd|nr|null|none|nil|unknown|not known|not available|not applicable|missing|no data|pending",
    "okänt|okänd|saknas|uppgift saknas|ej känt|vet ej|ingen uppgift|e/t|ej aktuellt|finns ej",
    "unbekannt|keine angabe|k.a.|k. a.|nicht bekannt|nicht im leika|nicht festgelegt|entfällt",
    "onbekend|n.v.t.|nvt|niet bekend|geen",
    "inconnu|inconnue|non disponible|non renseigné|s.o.",
    "sconosciuto|non disponibile|n.d.|nd|non noto",
    "desconocido|no disponible|sin datos|s/d",
    "desconhecido|não disponível|nao-estimado-ainda|não informado",
    "ukjent|ikke kjent|mangler|ukendt|ikke oplyst",
    "tuntematon|ei tietoa|puuttuu|ei tiedossa",
    "-|–|—|−|?|??|???|.|..|…|#n/a|#saknas!",
  ]
    .join("|")
    .split("|")
    .map(shownKey),
);

/** Whether a text says that the value is not known. */
export const isBlankWord = (text: string): boolean => BLANKS.has(shownKey(text));

const TOTALS =
  /^(?:grand |sub)?(?:total|totals|totalt|totale|totaal|totaux|summa|sum|summe|gesamt|gesamtsumme|somme|suma|soma|yhteensä|i alt|alle|source|källa|quelle|bron|fonte|fuente|note|obs)\b/iu;

/** Whether a row that begins so is a total or a note under a list. */
export const isTotal = (text: string): boolean => TOTALS.test(text.trim());
