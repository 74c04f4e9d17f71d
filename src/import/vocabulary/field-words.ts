/** What columns are called in the lists that people have: the fields of services, and what tells the shape of a list. */
import { ROLE_WORDS } from "./role-words";
import { phraseIndex, phraseOf, wordsOf, type Words } from "./words";

/** By field of a service, and by role. */
export const FIELD_WORDS = {
  id: {
    sv: "id|tjänst id|tjänsteid|tjänstens id|identifierare|löpnummer|tjänstenummer",
    en: "id|service id|identifier|service identifier|service number|service uri|psuri|uuid|unique id",
    de: "kennung|leistungs id|leistungsnummer|leistungs nr|dienstleistungs id",
    nl: "dienst id|identificatie|productnummer",
    fr: "identifiant|id service|identifiant du service|numéro du service",
    it: "identificativo|id servizio|codice identificativo",
    es: "identificador|id servicio|id trámite",
    pt: "id serviço|identificador do serviço",
    no: "tjeneste id|tjenesteid|identifikator",
    da: "service nr|ydelses id",
    fi: "tunniste|palvelun tunniste|palvelutunnus",
  },
  name: {
    sv: "namn|tjänst|tjänstens namn|tjänstenamn|tjänster|benämning|titel|ärendetyp",
    en: "name|label|request type|case type|service request type|complaint type|service|service name|service title|services|title|service name en|name of service|procedure name",
    de: "leistung|anliegen|vorgangsart|dienstleistung|bezeichnung|leistungsbezeichnung|leistungsname|name der leistung|titel der leistung",
    nl: "naam|onderwerp|meldingsoort|dienst|product|dienstnaam|productnaam|naam dienst|naam product|naam van de dienst|diensten",
    fr: "nom|objet|type de demande|nom du service|intitulé|démarche|prestation|libellé|nom de la démarche|services publics",
    it: "nome|oggetto|servizio|nome del servizio|titolo|denominazione|nome servizio|denominazione servizio",
    es: "nombre|asunto|servicio|trámite|nombre del servicio|nombre del trámite|denominación|título",
    pt: "nome|assunto|serviço|nome do serviço|título|designação|denominação",
    no: "navn|sakstype|tjeneste|tjenestenavn|navn på tjenesten|tjenester|tittel",
    da: "ydelse|sagstype|serviceydelse|navn på ydelse|opgave|ydelsens navn",
    fi: "nimi|asian tyyppi|palvelu|palvelun nimi|palvelut|nimike",
  },
  description: {
    sv: "beskrivning|tjänstebeskrivning|om tjänsten",
    en: "description|summary|service description|abstract|short description",
    de: "beschreibung|kurzbeschreibung|leistungsbeschreibung|kurztext|volltext",
    nl: "omschrijving|beschrijving|toelichting",
    fr: "résumé|descriptif|description du service",
    it: "descrizione|descrizione breve",
    es: "descripción|resumen",
    pt: "descrição|resumo",
    no: "beskrivelse|kort beskrivelse",
    da: "beskrivelse af ydelsen",
    fi: "kuvaus|palvelun kuvaus|tiivistelmä",
  },
  department: {
    sv: "förvaltning|enhet|avdelning|ansvarig förvaltning|nämnd|organisation|ansvarig enhet|myndighet|verksamhet|kontor|sektor",
    en: "department|unit|division|agency|agency name|owner|responsible department|responsible agency|organisation|organization|authority|competent authority|has competent authority|directorate|service owner|owner org|owner department",
    de: "amt|fachbereich|dienststelle|zuständige stelle|abteilung|behörde|zuständigkeit|fachamt",
    nl: "afdeling|organisatie|verantwoordelijke afdeling|gemeentelijke afdeling|dienstonderdeel",
    fr: "direction|organisme|administration|département responsable|direction responsable|service responsable",
    it: "ufficio|ente|settore responsabile|amministrazione|ufficio responsabile|ripartizione|dipartimento",
    es: "departamento|organismo|unidad|unidad responsable|órgano responsable|órgano|área",
    pt: "órgão|departamento responsável|unidade responsável|secretaria|entidade",
    no: "avdeling|etat|ansvarlig|virksomhet|ansvarlig enhet|ansvarlig avdeling",
    da: "forvaltning|afdeling|ansvarlig afdeling|center|myndighed",
    fi: "osasto|organisaatio|toimiala|vastuuorganisaatio|vastuuyksikkö|yksikkö",
  },
  kinds: {
    sv: "slag|typ|typ av tjänst|tjänstetyp|tjänsteslag|tjänstekategori",
    en: "kind|type|service type|type of service|interaction|interaction type",
    de: "art|leistungsart|art der leistung|verrichtung",
    nl: "soort|type dienst|soort dienst|producttype",
    fr: "type de service|nature|type de démarche",
    it: "tipo|tipologia|tipo di servizio|tipologia servizio",
    es: "clase|tipo de servicio|tipo de trámite",
    pt: "espécie|tipo de serviço",
    no: "tjenestetype|type tjeneste",
    da: "type ydelse|ydelsestype",
    fi: "tyyppi|palvelutyyppi|palvelun tyyppi",
  },
  lifeEvent: {
    sv: "livshändelse|livshändelser|livssituation",
    en: "life event|life events|life situation|is grouped by",
    de: "lage|lebenslage|lebenslagen|lebensereignis",
    nl: "levensgebeurtenis|levensgebeurtenissen",
    fr: "événement de vie|évènement de vie|situation de vie|événements de vie",
    it: "evento della vita|eventi della vita|evento di vita",
    es: "hecho vital|hechos vitales|evento de vida",
    pt: "evento de vida|eventos de vida|acontecimento de vida",
    no: "livshendelse|livshendelser",
    da: "livsbegivenhed|livssituationer",
    fi: "elämäntilanne|elämäntapahtuma|elämäntilanteet",
  },
  process: {
    sv: "verksamhetsprocess|verksamhetshändelse|företagshändelse|process",
    en: "business process|business event|business events|business processes",
    de: "geschäftslage|unternehmenslage|geschäftsprozess",
    nl: "bedrijfsgebeurtenis|bedrijfsproces",
    fr: "événement d entreprise|processus métier",
    it: "evento aziendale|eventi aziendali|evento della vita d impresa",
    es: "proceso de negocio|hecho empresarial",
    pt: "processo de negócio|evento empresarial",
    no: "forretningsprosess|virksomhetshendelse",
    da: "forretningsproces|virksomhedssituation",
    fi: "liiketoimintaprosessi|yritystapahtuma",
  },
  targetGroups: {
    sv: "målgrupp|målgrupper|för vem|vem kan använda tjänsten",
    en: "target group|target groups|audience|target audience|client target groups|user group|user groups|beneficiaries|who can apply",
    de: "zielgruppe|zielgruppen|adressat|adressaten",
    nl: "doelgroep|doelgroepen",
    fr: "public cible|bénéficiaires|publics|usagers|public concerné",
    it: "destinatari|utenti|a chi si rivolge|target",
    es: "destinatarios|beneficiarios|público objetivo|dirigido a",
    pt: "público alvo|solicitantes|destinatários do serviço",
    no: "målgruppe|brukergruppe",
    da: "brugergruppe|målgruppe for ydelsen",
    fi: "kohderyhmä|kohderyhmät|asiakasryhmä",
  },
  volume: {
    sv: "volym|antal|volym per år|antal ärenden|antal ärenden år|antal ärenden per år|ärenden per år|ärenden år|antal per år|årsvolym|antal kontakter|antal ansökningar|antal kontakter per år",
    en: "volume|volume per year|contacts per year|contacts a year|number of contacts|annual contacts|annual volume|transactions|number of transactions|transactions per year|annual transactions|requests per year|number of applications|num applications total|applications total|total applications|cases per year|number of cases|count|yearly volume|number of requests",
    de: "fallzahl|fallzahlen|anzahl|fälle pro jahr|anzahl fälle|vorgänge pro jahr|anträge pro jahr|jährliche fallzahl|fallzahl pro jahr",
    nl: "aantal|aantal per jaar|aantal aanvragen|volume per jaar|aantallen|aantal aanvragen per jaar",
    fr: "nombre de demandes|volume annuel|demandes par an|nombre par an|nombre de dossiers",
    it: "numero|numero pratiche|pratiche annue|volume annuo|numero richieste|richieste annue|numero di richieste",
    es: "número|número de solicitudes|volumen|volumen anual|solicitudes por año|número de trámites",
    pt: "número de pedidos|quantidade|volume anual de pedidos|pedidos por ano|atendimentos por ano",
    no: "antall|antall saker|antall per år|saker per år|antall henvendelser",
    da: "antal sager|antal henvendelser|sager pr år|antal pr år|antal ansøgninger pr år",
    fi: "määrä|asiointimäärä|määrä vuodessa|tapahtumia vuodessa|asiointeja vuodessa|lukumäärä",
  },
  complexity: {
    sv: "komplexitet|svårighetsgrad",
    en: "complexity|difficulty",
    de: "komplexität|schwierigkeit",
    nl: "complexiteit",
    fr: "complexité",
    it: "complessità",
    es: "complejidad",
    pt: "complexidade",
    no: "vanskelighetsgrad",
    da: "kompleksitet|sværhedsgrad",
    fi: "monimutkaisuus|vaativuus",
  },
  frequency: {
    sv: "frekvensnivå",
    en: "frequency level",
  },
  requirements: {
    sv: "krav|kanalkrav",
    en: "requirements|channel requirements",
    de: "anforderungen",
    nl: "vereisten",
    fr: "exigences",
    it: "requisiti",
    es: "requisitos",
    pt: "requisitos do serviço",
    fi: "vaatimukset",
  },
  legalBasis: {
    sv: "lagrum|lagstöd|rättslig grund|författning|författningsstöd|grundslag",
    en: "legal basis|legal resource|has legal resource|legislation|law|statute|legal reference",
    de: "rechtsgrundlage|rechtsgrundlagen|gesetzliche grundlage|handlungsgrundlage",
    nl: "grondslag|wettelijke grondslag|wetgeving|rechtsgrond",
    fr: "base légale|base juridique|fondement juridique|référence juridique",
    it: "base giuridica|normativa|riferimento normativo|riferimenti normativi|norma",
    es: "base legal|normativa aplicable|base jurídica|marco legal",
    pt: "fundamento legal|legislação|base legal do serviço",
    no: "hjemmel|lovhjemmel|rettslig grunnlag|regelverk",
    da: "lovgrundlag|retsgrundlag|lovhjemmel for ydelsen",
    fi: "lainsäädäntö|säädösperusta|oikeusperusta",
  },
  handlingTime: {
    sv: "handläggningstid|handläggningstid dagar|svarstid",
    en: "handling time|processing time|processing days|has processing time|turnaround|lead time|service standard days",
    de: "bearbeitungsdauer|bearbeitungszeit|dauer",
    nl: "doorlooptijd|behandeltermijn|behandeltijd",
    fr: "délai|délai de traitement|durée de traitement",
    it: "tempi|tempo di risposta|tempi di erogazione|tempo massimo|durata",
    es: "plazo|plazo de resolución|tiempo de tramitación",
    pt: "prazo|tempo total estimado|prazo de atendimento|tempo de atendimento",
    no: "behandlingstid|saksbehandlingstid",
    da: "sagsbehandlingstid|sagsbehandlingstid dage",
    fi: "käsittelyaika|palveluaika",
  },
  fee: {
    sv: "avgift|kostnad för den enskilde|avgifter|pris",
    en: "fee|fees|service fee|service fees|price|charge|has cost",
    de: "gebühr|gebühren|kosten",
    nl: "tarief|leges|kosten van de dienst",
    fr: "tarif|frais|coût",
    it: "costo|costi|tariffa",
    es: "tasa|tasas|coste|costo para el ciudadano",
    pt: "taxa|custo|custos",
    no: "gebyr|egenbetaling",
    da: "gebyr for ydelsen|takst",
    fi: "maksu|hinta",
  },
  code: {
    sv: "kod|diarienummer|klassificeringskod",
    en: "code|service code|inventory code|reference number|lgsl code|lgsl id",
    de: "schlüssel|leika schlüssel|leistungsschlüssel|leika id",
    nl: "productcode|upl code|upl uri",
    fr: "code service|code de la démarche",
    it: "codice|codice servizio",
    es: "código|código del trámite",
    pt: "código do serviço",
    no: "kode|tjenestekode",
    da: "kle nummer|kle|ydelseskode",
    fi: "koodi|palvelukoodi",
  },
  ...ROLE_WORDS,
} as const satisfies Record<string, Words>;

/** A field of a service, or a role that tells the shape of the list. */
export type ColumnMeaning = keyof typeof FIELD_WORDS;

/** Words that add nothing to a header: of whom, how often, in which language. */
export const FILLERS: ReadonlySet<string> = new Set(
  "average avg mean the a an of for to in by via per and or pr den det en ett av i till på fran för per år ar pa der die das des von für fur im am zum de het een van voor op le la les du des d l et il lo gli di del della dei e el los las y do da dos das o os per sv en no fi nb nn dk total sum sammanlagt".split(
    " ",
  ),
);

/** The words of a header without what stands in brackets, years, and words that add nothing. */
export const essenceOf = (header: string): string =>
  wordsOf(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " "))
    .filter((word) => !FILLERS.has(word) && !/^(?:19|20)\d\d$/.test(word))
    .join("");

const INDEX = phraseIndex(FIELD_WORDS);
const ESSENCES: ReadonlyMap<string, ColumnMeaning> = new Map(
  (Object.keys(FIELD_WORDS) as ColumnMeaning[])
    .reverse()
    .flatMap((key) =>
      Object.values<string>(FIELD_WORDS[key]).flatMap((list) =>
        list.split("|").map((phrase) => [essenceOf(phrase), key] as const),
      ),
    ),
);

/** What a header in words means, by all its words; null: nothing here. */
export const meaningOf = (phrase: string): ColumnMeaning | null => INDEX.get(phrase) ?? null;

/** What a header means by all its words that add anything; null: nothing. */
export function meaningOfHeader(header: string): ColumnMeaning | null {
  const essence = essenceOf(header);
  const found = meaningOf(phraseOf(header)) ?? meaningOf(essence);
  return found ?? (essence === "" ? null : (ESSENCES.get(essence) ?? null));
}
