/** What columns are called in the lists that people have: the fields of services, and what tells the shape of a list. */
import { ROLE_WORDS } from "./role-words";
import { phraseIndex, phraseOf, wordsOf, type Words } from "./words";

/** By field of a service, and by role. */
export const FIELD_WORDS = {
  id: {
    sv: "id|tjänst id|tjänsteid|tjänstens id|identifierare|löpnummer|tjänstenummer|tjänstens identifierare",
    en: "id|service id|identifier|service identifier|service number|service uri|psuri|uuid|unique id|record id|service ref|service reference|unique identifier",
    de: "kennung|leistungs id|leistungsnummer|leistungs nr|dienstleistungs id|leistungskennung",
    nl: "dienst id|identificatie|productnummer|identificator|id dienst|dienstnummer|product id",
    fr: "identifiant|id service|identifiant du service|numéro du service|id démarche|identifiant de la démarche",
    it: "identificativo|id servizio|codice identificativo|codice procedimento|id procedimento|numero procedimento|codice identificativo del servizio",
    es: "identificador|id servicio|id trámite|id procedimiento|número de trámite",
    pt: "id serviço|identificador do serviço|id do serviço|código de identificação",
    no: "tjeneste id|tjenesteid|identifikator|tjenestens id|tjenestenummer|id nummer",
    da: "service nr|ydelses id|ydelse id|ydelsesnummer|ydelsens id",
    fi: "tunniste|palvelun tunniste|palvelutunnus|palvelun tunnus|palvelu id|palvelun id|tunnus|palvelunumero",
  },
  name: {
    sv: "namn|namn på tjänst|namn på tjänsten|tjänst|tjänstens namn|tjänstenamn|tjänster|benämning|titel|ärendetyp|tjänstens benämning|benämning på tjänst|tjänstebenämning|ärendeslag",
    en: "name|label|request type|case type|service request type|complaint type|service|service name|service title|services|title|service name en|name of service|procedure name|service description name|service label|product name|public service|transaction name|service request|activity name",
    de: "leistung|anliegen|vorgangsart|dienstleistung|bezeichnung|leistungsbezeichnung|leistungsname|name der leistung|titel der leistung|verwaltungsleistung|bezeichnung der leistung|leistungstitel|dienstleistungsname|bezeichnung der dienstleistung|leika bezeichnung",
    nl: "naam|onderwerp|meldingsoort|dienst|product|dienstnaam|productnaam|naam dienst|naam product|naam van de dienst|diensten|producten|producten en diensten|titel dienst|onderwerp dienst",
    fr: "nom|objet|type de demande|nom du service|intitulé|démarche|prestation|libellé|nom de la démarche|services publics|nom de la prestation|titre|intitulé de la démarche|libellé de la démarche|service public|nom de la procédure",
    it: "nome|oggetto|servizio|nome del servizio|titolo|denominazione|nome servizio|denominazione servizio|denominazione del procedimento|procedimento|procedimento amministrativo|titolo del servizio|servizi|nome del procedimento|denominazione del servizio",
    es: "nombre|asunto|servicio|trámite|nombre del servicio|nombre del trámite|denominación|título|procedimiento|nombre del procedimiento|denominación del procedimiento|denominación del trámite|trámites|servicios",
    pt: "nome|assunto|serviço|nome do serviço|título|designação|denominação|serviços|nome do procedimento|carta de serviço|nome do serviço público",
    no: "navn|sakstype|tjeneste|tjenestenavn|navn på tjenesten|tjenester|tittel|navn på tjeneste|tjenestens navn|tjenestebeskrivelse navn",
    da: "ydelse|sagstype|serviceydelse|navn på ydelse|opgave|ydelsens navn|ydelsesnavn|ydelser|navn på ydelsen|opgavens navn",
    fi: "nimi|asian tyyppi|palvelu|palvelun nimi|palvelut|nimike|palvelunimike|palvelun otsikko|asian nimi|otsikko",
  },
  description: {
    sv: "beskrivning|tjänstebeskrivning|om tjänsten|kort beskrivning|sammanfattning|vad är det",
    en: "description|summary|service description|abstract|short description|long description|service summary|details",
    de: "beschreibung|kurzbeschreibung|leistungsbeschreibung|kurztext|volltext|beschreibung der leistung|leistungsinhalt",
    nl: "omschrijving|beschrijving|toelichting|korte omschrijving|productomschrijving",
    fr: "résumé|descriptif|description du service|description de la démarche|présentation",
    it: "descrizione|descrizione breve|descrizione del servizio|descrizione del procedimento|sintesi|cos è",
    es: "descripción|resumen|descripción del trámite|descripción del servicio|objeto",
    pt: "descrição|resumo|descrição do serviço|o que é",
    no: "beskrivelse|kort beskrivelse|beskrivelse av tjenesten|sammendrag",
    da: "beskrivelse af ydelsen|kort beskrivelse af ydelsen",
    fi: "kuvaus|palvelun kuvaus|tiivistelmä|lyhyt kuvaus|palvelukuvaus|kuvaus palvelusta",
  },
  department: {
    sv: "förvaltning|enhet|avdelning|ansvarig förvaltning|nämnd|organisation|ansvarig enhet|myndighet|verksamhet|kontor|sektor|ansvarig organisation|ansvarig förvaltning enhet|nämnd bolag|bolag|verksamhetsområde|ansvarig nämnd|ägare|tjänsteägare|huvudman|förvaltning bolag|facknämnd",
    en: "department|unit|division|agency|agency name|owner|responsible department|responsible agency|organisation|organization|authority|competent authority|has competent authority|directorate|service owner|owner org|owner department|responsible organisation|responsible organization|provider|service provider|provider name|ministry|department name|service area|owning department|responsible unit|lead department",
    de: "amt|fachbereich|dienststelle|zuständige stelle|abteilung|behörde|zuständigkeit|fachamt|zuständige behörde|zuständiges amt|ressort|dezernat|organisationseinheit|verantwortliche stelle",
    nl: "afdeling|organisatie|verantwoordelijke afdeling|gemeentelijke afdeling|dienstonderdeel|bevoegde autoriteit|bevoegd gezag|team|verantwoordelijke organisatie|uitvoerende organisatie|eigenaar",
    fr: "direction|organisme|administration|département responsable|direction responsable|service responsable|ministère|service instructeur|administration responsable|organisme responsable|autorité compétente",
    it: "ufficio|ente|settore responsabile|amministrazione|ufficio responsabile|ripartizione|dipartimento|unità organizzativa|unità organizzativa responsabile|ufficio competente|struttura|struttura responsabile|servizio responsabile|autorità competente|ente responsabile",
    es: "departamento|organismo|unidad|unidad responsable|órgano responsable|órgano|área|unidad tramitadora|órgano competente|autoridad competente|consejería|ministerio|concejalía",
    pt: "órgão|departamento responsável|unidade responsável|secretaria|entidade|órgão responsável|entidade responsável|secretaria responsável",
    no: "avdeling|etat|ansvarlig|virksomhet|ansvarlig enhet|ansvarlig avdeling|ansvarlig etat|ansvarlig virksomhet|organisasjon|tjenesteeier|seksjon",
    da: "forvaltning|afdeling|ansvarlig afdeling|center|myndighed|ansvarlig myndighed|fagområde|ansvarlig forvaltning|organisation ansvarlig",
    fi: "osasto|organisaatio|toimiala|vastuuorganisaatio|vastuuyksikkö|yksikkö|vastuuorganisaation nimi|palvelun tuottaja|vastuutaho|viranomainen",
  },
  kinds: {
    sv: "slag|typ|typ av tjänst|tjänstetyp|tjänsteslag|tjänstekategori|tjänstens typ",
    en: "kind|type|service type|type of service|interaction|interaction type|kind of service|service kind",
    de: "art|leistungsart|art der leistung|verrichtung|leistungstyp art",
    nl: "soort|type dienst|soort dienst|producttype|soort product",
    fr: "type de service|nature|type de démarche|type de procédure",
    it: "tipo|tipologia|tipo di servizio|tipologia servizio|tipologia di procedimento",
    es: "clase|tipo de servicio|tipo de trámite|tipo de procedimiento",
    pt: "espécie|tipo de serviço|tipo de procedimento",
    no: "tjenestetype|type tjeneste",
    da: "type ydelse|ydelsestype",
    fi: "tyyppi|palvelutyyppi|palvelun tyyppi|palvelun laji",
  },
  lifeEvent: {
    sv: "livshändelse|livshändelser|livssituation|situation i livet",
    en: "life event|life events|life situation|is grouped by|life stage|life stages",
    de: "lage|lebenslage|lebenslagen|lebensereignis|lagen|lebensereignisse|lebenssituation",
    nl: "levensgebeurtenis|levensgebeurtenissen|levensgebeurtenis burger|levensfase|levenssituatie",
    fr: "événement de vie|évènement de vie|situation de vie|événements de vie|moment de vie|moments de vie|événement de vie de l usager",
    it: "evento della vita|eventi della vita|evento di vita|eventi di vita|evento vita|eventi vita",
    es: "hecho vital|hechos vitales|evento de vida|momento vital",
    pt: "evento de vida|eventos de vida|acontecimento de vida|momentos de vida|situação de vida",
    no: "livshendelse|livshendelser|livssituasjon|livsfase",
    da: "livsbegivenhed|livssituationer|livsbegivenheder|livsfase for borger",
    fi: "elämäntilanne|elämäntapahtuma|elämäntilanteet|elämäntapahtumat|elämänvaihe",
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
    sv: "målgrupp|målgrupper|för vem|vem kan använda tjänsten|användargrupp|användargrupper|riktar sig till|vänder sig till",
    en: "target group|target groups|audience|target audience|client target groups|user group|user groups|beneficiaries|who can apply|customer group|customer groups|clients|recipients|intended audience|eligible groups|for whom",
    de: "zielgruppe|zielgruppen|adressat|adressaten|nutzergruppe|kundengruppe|antragsteller",
    nl: "doelgroep|doelgroepen|voor wie|gebruikersgroep|klantgroep",
    fr: "public cible|bénéficiaires|publics|usagers|public concerné|à qui s adresse|destinataires de la démarche|usagers concernés",
    it: "destinatari|utenti|a chi si rivolge|target|beneficiari|destinatari del servizio|soggetti interessati",
    es: "destinatarios|beneficiarios|público objetivo|dirigido a|interesados|colectivo destinatario",
    pt: "público alvo|solicitantes|destinatários do serviço|quem pode utilizar|quem pode solicitar",
    no: "målgruppe|brukergruppe|hvem kan søke",
    da: "brugergruppe|målgruppe for ydelsen|målgrupper for ydelsen|hvem kan søge om",
    fi: "kohderyhmä|kohderyhmät|asiakasryhmä|asiakasryhmät|kenelle",
  },
  volume: {
    sv: "volym|antal|volym per år|antal ärenden|antal ärenden år|antal ärenden per år|ärenden per år|ärenden år|antal per år|årsvolym|antal kontakter|antal ansökningar|antal kontakter per år|antal inkomna ärenden|inkomna ärenden|antal inkomna ansökningar|ärendevolym|volymer|antal ärenden per helår|antal besvarade ärenden|årlig volym",
    en: "volume|volume per year|contacts per year|contacts a year|number of contacts|annual contacts|annual volume|transactions|number of transactions|transactions per year|annual transactions|requests per year|number of applications|num applications total|applications total|total applications|cases per year|number of cases|count|yearly volume|number of requests|annual transactions volume|volumes|annual requests|number of service requests|total transactions|annual cases|applications per year|number of applications received|total volume|cases|caseload",
    de: "fallzahl|fallzahlen|anzahl|fälle pro jahr|anzahl fälle|vorgänge pro jahr|anträge pro jahr|jährliche fallzahl|fallzahl pro jahr|antragszahl|antragszahlen|anzahl anträge|anzahl vorgänge|anzahl der fälle|fallzahl jährlich|mengengerüst|fallaufkommen",
    nl: "aantal|aantal per jaar|aantal aanvragen|volume per jaar|aantallen|aantal aanvragen per jaar|aanvragen|aantal zaken|aantal meldingen|aantal transacties|zaken",
    fr: "nombre de demandes|volume annuel|demandes par an|nombre par an|nombre de dossiers|volumétrie|volumétrie annuelle|nombre de démarches|nombre annuel de demandes|nombre d actes",
    it: "numero|numero pratiche|pratiche annue|volume annuo|numero richieste|richieste annue|numero di richieste|istanze|istanze annue|numero istanze|numero procedimenti|volumi|numero di istanze|domande annue",
    es: "número|número de solicitudes|volumen|volumen anual|solicitudes por año|número de trámites|solicitudes|solicitudes anuales|nº solicitudes|expedientes|número de expedientes|volumen de solicitudes",
    pt: "número de pedidos|quantidade|volume anual de pedidos|pedidos por ano|atendimentos por ano|pedidos|número de atendimentos|número de solicitações|volume anual|quantidade de atendimentos",
    no: "antall|antall saker|antall per år|saker per år|antall henvendelser|antall søknader|volum|årlig volum|saksmengde|antall årlige saker",
    da: "antal sager|antal henvendelser|sager pr år|antal pr år|antal ansøgninger pr år|antal ansøgninger|antal årlige sager|sagsmængde|volumen pr år|antal årlige henvendelser",
    fi: "määrä|asiointimäärä|määrä vuodessa|tapahtumia vuodessa|asiointeja vuodessa|lukumäärä|asiointien määrä|hakemusten määrä|hakemuksia vuodessa|volyymi|tapahtumamäärä|käsittelymäärä",
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
    sv: "lagrum|lagstöd|rättslig grund|författning|författningsstöd|grundslag|lagstiftning|lag|författningsrum|laghänvisning|styrande lag",
    en: "legal basis|legal resource|has legal resource|legislation|law|statute|legal reference|legal authority|legal framework|statutory basis|act|governing legislation",
    de: "rechtsgrundlage|rechtsgrundlagen|gesetzliche grundlage|handlungsgrundlage|rechtsvorschrift|rechtsvorschriften|gesetzesgrundlage",
    nl: "grondslag|wettelijke grondslag|wetgeving|rechtsgrond|wet|wet en regelgeving|wettelijke basis|regelgeving",
    fr: "base légale|base juridique|fondement juridique|référence juridique|textes de référence|références juridiques|texte de loi",
    it: "base giuridica|normativa|riferimento normativo|riferimenti normativi|norma|riferimenti di legge|fonte normativa|norme di riferimento|normativa di riferimento",
    es: "base legal|normativa aplicable|base jurídica|marco legal|fundamento jurídico|normas",
    pt: "fundamento legal|legislação|base legal do serviço|enquadramento legal|legislação aplicável",
    no: "hjemmel|lovhjemmel|rettslig grunnlag|regelverk|lovgrunnlag|lov|lovverk",
    da: "lovgrundlag|retsgrundlag|lovhjemmel for ydelsen|hjemmel i lov",
    fi: "lainsäädäntö|säädösperusta|oikeusperusta|laki|säädös|säädökset|lakiperuste",
  },
  handlingTime: {
    sv: "handläggningstid|handläggningstid dagar|svarstid|handläggningstid i dagar|handläggningstid vecka|ledtid|beräknad handläggningstid|genomsnittlig handläggningstid",
    en: "handling time|processing time|processing days|has processing time|turnaround|lead time|service standard days|time to process|processing time days|response time|service standard|estimated time|time limit|time to complete|time to complete service|completion time|delivery time|average processing time",
    de: "bearbeitungsdauer|bearbeitungszeit|dauer|bearbeitungsfrist|frist|bearbeitungsdauer in tagen",
    nl: "doorlooptijd|behandeltermijn|behandeltijd|verwerkingstijd|afhandeltermijn|beslistermijn|behandelduur",
    fr: "délai|délai de traitement|durée de traitement|délai de réponse|délai moyen|délai d instruction",
    it: "tempi|tempo di risposta|tempi di erogazione|tempo massimo|durata|termine|termine di conclusione|termini|tempi di conclusione|durata del procedimento",
    es: "plazo|plazo de resolución|tiempo de tramitación|plazo máximo|plazo de respuesta|tiempo de respuesta",
    pt: "prazo|tempo total estimado|prazo de atendimento|tempo de atendimento|tempo estimado|tempo de resposta|prazo de resposta|tempo médio",
    no: "behandlingstid|saksbehandlingstid|svarfrist|forventet saksbehandlingstid|behandlingsfrist",
    da: "sagsbehandlingstid|sagsbehandlingstid dage|svarfrist dage|behandlingstid for ydelsen|forventet sagsbehandlingstid",
    fi: "käsittelyaika|palveluaika|käsittelyajat|arvioitu käsittelyaika|määräaika",
  },
  fee: {
    sv: "avgift|kostnad för den enskilde|avgifter|pris|avgift kr",
    en: "fee|fees|service fee|service fees|price|charge|has cost|cost to user|application fee|cost to applicant",
    de: "gebühr|gebühren|kosten|gebühr in euro|verwaltungsgebühr",
    nl: "tarief|leges|kosten van de dienst|prijs",
    fr: "tarif|frais|coût|redevance|coût pour l usager",
    it: "costo|costi|tariffa|diritti|costo del servizio",
    es: "tasa|tasas|coste|costo para el ciudadano|precio|importe",
    pt: "taxa|custo|custos|valor",
    no: "gebyr|egenbetaling|pris for tjenesten|kostnad for bruker",
    da: "gebyr for ydelsen|takst|pris for ydelsen|gebyrer",
    fi: "maksu|hinta|maksut|palvelumaksu|hinta euroa",
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
  "average avg mean the a an of for to in by via per and or pr den det en ett av i till på fran för per år ar pa der die das des von für fur im am zum de het een van voor op le la les du des d l et il lo gli di del della dei e el los las y do da dos das o os per sv en no fi nb nn dk total sum sammanlagt year yearly annual annually pro jahr jahre jahrlich jaar jaarlijks annuel annuelle annuels annuelles anno annuo annua annue annui ano anual anuales anuais arlig arlige arligt vuosi vuodessa vuosittain".split(
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
