/** What kinds of service and target groups are called in lists. */
import { phraseIndex, phraseOf, type Words } from "./words";

export const KIND_WORDS = {
  inform: {
    sv: "information|informera|informationstjänst|upplysning",
    en: "information|inform|providing information|information service|interactive information service|info",
    de: "information|auskunft",
    nl: "informatie|voorlichting",
    fr: "renseignement|informer",
    it: "informazione|informazioni",
    es: "información",
    pt: "informação|informações",
    no: "informasjon",
    da: "oplysning|vejledning om regler",
    fi: "tiedotus|tieto|tiedottaminen",
  },
  advise: {
    sv: "rådgivning|råd|vägledning|ge råd|rådgivande",
    en: "advice|advise|guidance|consultation|counselling|counseling|advisory",
    de: "beratung",
    nl: "advies|begeleiding",
    fr: "conseil|accompagnement",
    it: "consulenza|orientamento",
    es: "asesoramiento|orientación",
    pt: "aconselhamento|orientação ao cidadão",
    no: "veiledning|rådgivning",
    da: "rådgivning|vejledning",
    fi: "neuvonta|ohjaus",
  },
  apply: {
    sv: "ansökan|anmälan|ta emot ansökan|ta emot|ansökan om tillstånd|felanmälan|ansöka|anmäla|registrering|bokning|tillstånd|tillstånd eller skyldighet|tillstånd eller annan skyldighet|yrkeskvalifikation|bidragsansökan|tillståndsansökan",
    en: "application|applications|apply|application for service|applications for service|reporting|report|registration|take in|receive applications|paying for goods and services|grants|affiliation registration|diploma credential licence certificate|request|notification|booking|permit or obligation|permit or other obligation|professional qualification|permit application|licence application|license application",
    de: "antrag|anmeldung|anzeige|meldung|antragstellung|antragsverfahren",
    nl: "aanvraag|melding|aanvragen|subsidie|aangifte",
    fr: "demande|déclaration|inscription",
    it: "domanda|istanza|richiesta|dichiarazione|iscrizione|segnalazione",
    es: "solicitud|declaración|inscripción",
    pt: "requerimento|pedido|solicitação|inscrição",
    no: "søknad|melding til kommunen|påmelding|søknadspliktig tjeneste",
    da: "ansøgning|anmeldelse",
    fi: "hakemus|ilmoitus|hakeminen|lupa|lupa tai velvoite|lupa tai muu velvoite|ammattipätevyys|ammattipätevyyden tunnustaminen|lupahakemus",
  },
  dialogue: {
    sv: "dialog|ärende|föra dialog|handläggning i dialog",
    en: "dialogue|dialog|hold a dialogue|conversation",
    fr: "dialogue",
    it: "dialogo",
    es: "diálogo",
    pt: "diálogo",
    fi: "vuoropuhelu",
  },
  decide: {
    sv: "beslut|besluta|myndighetsbeslut|tillståndsbeslut",
    en: "decision|decide|decisions",
    de: "entscheidung|bescheid|erteilung|genehmigung",
    nl: "beschikking|besluit|vergunning",
    fr: "décision|autorisation",
    it: "decisione|provvedimento|autorizzazione",
    es: "resolución|autorización",
    pt: "decisão|deferimento",
    no: "vedtak",
    da: "afgørelse",
    fi: "päätös|lupapäätös",
  },
} as const satisfies Record<string, Words>;

export const GROUP_WORDS = {
  residents: {
    sv: "invånare|medborgare|privatperson|privatpersoner|allmänhet|allmänheten|enskilda|boende|alla invånare|kommuninvånare",
    en: "residents|resident|citizens|citizen|individuals|individual|persons|public|general public|people",
    de: "bürger|bürgerinnen und bürger|privatpersonen|einwohner|bürgerinnen|bürger und bürgerinnen|bürgerinnen bürger",
    nl: "burger|burgers|inwoner|inwoners|particulier|particulieren|inwoners en bedrijven particulier",
    fr: "citoyens|particuliers|habitants|citoyen|particulier|usagers particuliers|administrés",
    it: "cittadini|cittadino|privati|persone fisiche|residenti|cittadinanza",
    es: "ciudadanos|ciudadanía|ciudadano|particulares|personas físicas|ciudadanía en general|población",
    pt: "cidadãos|cidadão|pessoa física|pessoas físicas|pessoas singulares|cidadania",
    no: "innbygger|innbyggere|privatperson|borger|alle innbyggere",
    da: "borger|borgere|private|privatpersoner i kommunen",
    fi: "kansalaiset|kansalainen|asukkaat|henkilöasiakkaat|kuntalaiset|asukas|henkilöt",
  },
  businesses: {
    sv: "företag|företagare|näringsliv|näringsidkare|bolag|näringslivet",
    en: "businesses|business|companies|company|enterprises|employers|business owners|business and industry",
    de: "unternehmen|wirtschaft|gewerbe|betriebe|unternehmer|gewerbetreibende|firmen",
    nl: "bedrijf|bedrijven|ondernemer|ondernemers|ondernemingen",
    fr: "entreprises|entreprise|professionnels|sociétés",
    it: "imprese|impresa|aziende|azienda|imprenditori|persone giuridiche",
    es: "empresas|empresa|empresarios|autónomos|personas jurídicas",
    pt: "empresa|pessoas jurídicas|pessoa jurídica|empresas e negócios",
    no: "bedrift|bedrifter|næringsliv|virksomheter|bedriftskunde|næringsdrivende",
    da: "virksomhed|erhverv|virksomheder|erhvervsliv",
    fi: "yritykset|yritys|yritysasiakkaat|yrittäjät|yritykset ja yhteisöt|elinkeinonharjoittajat",
  },
  associations: {
    sv: "föreningar|förening|föreningsliv|civilsamhälle|ideella organisationer",
    en: "associations|association|ngo|ngos|non profit organisations|non profit organizations",
    de: "vereine|verein",
    nl: "vereniging|verenigingen",
    fr: "association",
    it: "associazioni|associazione",
    es: "asociaciones|asociación",
    pt: "associações|associação",
    no: "forening|foreninger|lag og foreninger",
    da: "foreninger i kommunen",
    fi: "yhdistykset|yhdistys|järjestöt",
  },
  authorities: {
    sv: "myndigheter|myndighet|offentlig sektor|andra myndigheter",
    en: "authorities|authority|public sector|government|public bodies",
    de: "behörden|verwaltung",
    nl: "overheid|overheden",
    fr: "administrations|collectivités",
    it: "enti pubblici|pubblica amministrazione|pubbliche amministrazioni",
    es: "administraciones públicas",
    pt: "órgãos públicos|estados e municípios",
    no: "offentlige virksomheter",
    da: "myndigheder",
    fi: "viranomaiset|julkishallinto",
  },
} as const satisfies Record<string, Words>;

/** Names of the target groups that the catalogue lacks. */
export const AUTHORITIES = { sv: "Myndigheter", en: "Authorities" } as const;

const KINDS = phraseIndex(KIND_WORDS);
const GROUPS = phraseIndex(GROUP_WORDS);

export const kindOfWords = (text: string): string | null => KINDS.get(phraseOf(text)) ?? null;
export const groupOfWords = (text: string): string | null => GROUPS.get(phraseOf(text)) ?? null;
