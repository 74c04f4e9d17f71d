/** Texts of the cell inspector. */
import type { Bilingual } from "../../locale/language";

export const INSPECTOR_TEXTS = {
  title: { sv: "Cellen", en: "The cell" },
  select: {
    sv: "Markera en cell där en tjänst möter en kanal, i matrisen eller på bladet Poäng.",
    en: "Select a cell where a service meets a channel, in the matrix or on the sheet Scores.",
  },
  cell: { sv: "{channel} för {service}", en: "{channel} for {service}" },
  decision: { sv: "Beslut", en: "Decision" },
  suggestedIs: { sv: "Förslag: {suggestion}", en: "Suggested: {suggestion}" },
  nothingSuggested: { sv: "Inget förslag för cellen", en: "Nothing is suggested for the cell" },
  differs: { sv: "Annat än förslaget.", en: "Other than suggested." },
  keys: { sv: "Besluta med tangenterna", en: "Decide by keys" },
  keysHint: {
    sv: "Tangenter: {letters} beslutar och går vidare, – är ej tillämpligt, Delete tömmer. Pilar och Enter flyttar, sedan även Tab. Esc lämnar rutan.",
    en: "Keys: {letters} decides and goes on, – is not applicable, Delete clears. Arrows and Enter move, then Tab too. Esc leaves the box.",
  },
  behind: { sv: "Skälen och siffrorna bakom", en: "The reasons and numbers behind" },
  deciding: { sv: "Beslutar", en: "Deciding" },
  clear: { sv: "Öppen", en: "Open" },
  serviceDecided: { sv: "Tjänsten är beslutad.", en: "The service is decided." },
  serviceDecidedBy: {
    sv: "Tjänsten är beslutad: {by}.",
    en: "The service is decided: {by}.",
  },
  serviceProposed: { sv: "Tjänsten är föreslagen.", en: "The service is proposed." },
  serviceAdopted: {
    sv: "Övertagna bokstäver i tjänsten, inte beslutade: {count}.",
    en: "Adopted letters in the service, not decided: {count}.",
  },
  serviceOpen: {
    sv: "Ingen har markerat tjänsten som beslutad.",
    en: "Nobody has marked the service as decided.",
  },
  markDecided: { sv: "Markera tjänsten som beslutad", en: "Mark the service as decided" },
  serviceMarked: {
    sv: "Tjänsten är markerad som beslutad.",
    en: "The service is marked as decided.",
  },
  decidedBy: { sv: "Beslutat av", en: "Decided by" },
  decidedByHint: {
    sv: "Namn, roll eller nämnd. Sparas på den här datorn till nästa gång.",
    en: "A name, a role or a board. Kept on this computer for the next time.",
  },
  asOther: { sv: "Av någon annan än {name}", en: "By somebody else than {name}" },
  score: { sv: "Poäng", en: "Score" },
  noScore: { sv: "Cellen har inga poäng.", en: "The cell has no score." },
  user: { sv: "Enkelt för användaren", en: "Simple for the user" },
  authority: { sv: "Effektivt för myndigheten", en: "Effective for the authority" },
  fitComplexity: { sv: "Klarar komplexiteten", en: "Fits the complexity" },
  need: { sv: "Målgruppernas behov", en: "Target groups' needs" },
  effort: { sv: "Tar lite av användarens tid", en: "Takes little of the user's time" },
  fitFrequency: { sv: "Klarar volymen", en: "Fits the volume" },
  economy: { sv: "Låg kostnad", en: "Low cost" },
  missing: { sv: "saknas", en: "missing" },
  about: { sv: "Om tjänsten och kanalen", en: "About the service and the channel" },
  restsOn: { sv: "Vilar på: {text}", en: "Rests on: {text}" },
  handlingTime: {
    sv: "Handläggningstid: {days} {days|dag|dagar}. Lång tid följer ofta med ett komplext ärende; den räknas aldrig in.",
    en: "Handling time: {days} {days|day|days}. A long time often goes with a complex matter; it is never counted in.",
  },
  fee: { sv: "Avgift: {text}", en: "Fee: {text}" },
  code: { sv: "Kod: {text}", en: "Code: {text}" },
  why: { sv: "Varför detta förslag", en: "Why this suggestion" },
  flags: { sv: "Att tänka på i förslaget", en: "To consider in the suggestion" },
  notReached: { sv: "Förslaget når inte {units}.", en: "The suggestion does not reach {units}." },
  assumed: { sv: "{label} (antaget)", en: "{label} (assumed)" },
  stability: { sv: "Om sidorna vägs annorlunda", en: "If the sides are weighed otherwise" },
  stableAlways: {
    sv: "Håller oavsett vikt: {channel} är huvudalternativ vilken vikt användarens sida än har.",
    en: "Holds whatever the weight: {channel} is the primary at any weight of the user's side.",
  },
  stable: {
    sv: "{channel} är huvudalternativ vid användarens vikt {now}.",
    en: "{channel} is the primary at the user's weight {now}.",
  },
  changesBelow: {
    sv: "Byter till {channel} om användarens vikt blir under {weight}.",
    en: "Changes to {channel} if the user's weight goes below {weight}.",
  },
  changesAbove: {
    sv: "Byter till {channel} om användarens vikt blir över {weight}.",
    en: "Changes to {channel} if the user's weight goes above {weight}.",
  },
  "by-rule": {
    sv: "Huvudalternativet är givet av en regel, som gäller vilka vikterna än är.",
    en: "The primary is given by a rule, which applies whatever the weights are.",
  },
  "no-primary": {
    sv: "Det finns inget huvudalternativ att pröva.",
    en: "There is no primary to try.",
  },
  "lacks-side": {
    sv: "Huvudalternativet saknar ena sidan av poängen, så vikten mellan dem går inte att pröva.",
    en: "The primary lacks one side of the score, so that the weight between them cannot be tried.",
  },
  reason: { sv: "Skäl", en: "Reason" },
  reasonText: { sv: "Skäl till beslutet", en: "Reason for the decision" },
  legalBasis: { sv: "Rättslig grund", en: "Legal basis" },
  internal: { sv: "Endast för internt bruk", en: "For internal use only" },
  save: { sv: "Spara skälet", en: "Save the reason" },
  saving: { sv: "Sparar skälet", en: "Saving the reason" },
  saved: {
    sv: "Skälet är sparat på bladet Motiveringar.",
    en: "The reason is saved on the sheet Reasons.",
  },
  previous: { sv: "Föregående", en: "Previous" },
  next: { sv: "Nästa", en: "Next" },
} as const satisfies Record<string, Bilingual>;

/** How far a cell, or a service, has come. */
export const STATE_TEXTS = {
  open: { sv: "öppet", en: "open" },
  suggested: { sv: "föreslaget", en: "suggested" },
  adopted: { sv: "övertaget, inte beslutat", en: "adopted, not decided" },
  proposed: { sv: "lagt som förslag", en: "proposed" },
  decided: { sv: "beslutat", en: "decided" },
} as const satisfies Record<string, Bilingual>;
