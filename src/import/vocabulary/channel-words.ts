/** What channels are called in lists, by what they are; the catalogue's channels have these as their ids. */
import { phraseIndex, phraseOf, wordsOf, type Words } from "./words";

export const CHANNEL_WORDS = {
  website: {
    sv: "webbplats|webb|webbsida|hemsida|kommunens webbplats|webben",
    en: "website|web|web site|web page|webpage|homepage|home page",
    de: "website|webseite|internetseite|homepage|internet",
    nl: "website|webpagina|internet|webpaginas",
    fr: "site web|site internet|site",
    it: "sito web|sito|sito internet|pagina web|sito istituzionale",
    es: "sitio web|página web|página de internet|portal web municipal",
    pt: "sítio web|portal web|site web|sítio",
    no: "nettside|nettsted|nett|nettsider",
    da: "hjemmeside|web|hjemmesiden",
    fi: "verkkosivu|verkkosivusto|verkkosivut",
  },
  "shared-website": { sv: "gemensam webbplats", en: "shared website" },
  "e-service": {
    sv: "e-tjänst|etjänst|e-tjänster|digital tjänst|självbetjäning|webbformulär|digitalt|elektronisk kanal|digital kanal|e-tjänst på webben|digital ansökan|digitala tjänster|e-ansökningar|digitala ansökningar",
    en: "e-service|eservice|online|online service|e-services|self service|selfservice|web portal|online form|digital|portal|online portal|website form|web form|internet application|electronic channel|online application|web application|electronic|web service|digital service|open311 interface|online services|online forms|online submissions|web forms|online applications received|e forms",
    de: "onlinedienst|online dienst|onlineverfahren|e-service|online antrag|onlineantrag|digital|serviceportal|elektronisch|digitaler antrag|onlineanträge",
    nl: "online|e-dienst|digitaal|digitaal loket|webformulier|online formulier|website formulier|digitale aanvraag|via internet|online aanvragen|digitale aanvragen",
    fr: "en ligne|téléservice|service en ligne|formulaire en ligne|démarche en ligne|portail|plateforme en ligne|dématérialisé|télédéclaration|démarches en ligne|demandes en ligne",
    it: "servizio online|servizio on line|on line|sportello telematico|portale|telematico|digitale|sportello online|portale web|istanze online|richieste online",
    es: "en línea|sede electrónica|servicio en línea|electrónico|telemático|trámite en línea|registro electrónico|solicitudes electrónicas",
    pt: "serviço online|serviço digital|atendimento online|pedidos online|pedidos digitais",
    no: "e-tjeneste|nettjeneste|digital tjeneste|digitalt skjema|nettskjema|skjema på nett|altinn|digitale søknader",
    da: "selvbetjening|selvbetjeningsløsning|digital selvbetjening|digital løsning|borger dk|digitale ansøgninger",
    fi: "verkkoasiointi|sähköinen asiointi|verkkopalvelu|verkkolomake|asiointipalvelu|sähköinen kanava|sähköinen|verkossa|sähköinen lomake|sähköiset hakemukset|verkkohakemukset",
  },
  "mobile-app": {
    sv: "mobilapp|app|appar|mobilapplikation",
    en: "mobile app|app|mobile|mobile application|smartphone app|citizens app|smart app|mobile open311|phone app",
    de: "app|mobile app|handy app|mobilanwendung",
    nl: "app|mobiele app|mobiele applicatie",
    fr: "application mobile|appli|appli mobile",
    it: "app|applicazione mobile|app mobile",
    es: "aplicación móvil|app|app móvil",
    pt: "aplicativo móvel|aplicativo|aplicação móvel|app móvel|aplicativo de celular",
    no: "app|mobilapp",
    da: "app|mobilapp",
    fi: "mobiilisovellus|sovellus|mobiilisovelluksella|mobiili",
  },
  "internet-bank": { sv: "internetbank", en: "internet bank|internet banking" },
  sms: { sv: "sms|textmeddelande", en: "sms|text message|text message sms|text", fr: "texto" },
  "digital-mailbox": {
    sv: "digital brevlåda|min myndighetspost",
    en: "digital mailbox|secure digital post",
    no: "digital postkasse",
    da: "digital post|e-boks",
    fi: "suomi fi viestit|digitaalinen postilaatikko",
  },
  email: {
    sv: "e-post|epost|mejl|e-mejl|via e-post|mejlen|e-postmeddelanden",
    en: "e-mail|email|e mails|emails|via email|by email|email messages",
    de: "e-mail|email|mail adresse|per e-mail",
    nl: "e-mail|email|e-mailberichten",
    fr: "courriel|e-mail|courrier électronique|mél|par courriel|par mail|courriels",
    it: "posta elettronica|e-mail|pec|posta elettronica certificata|messaggi e-mail",
    es: "correo electrónico|e-mail|por correo electrónico|correos electrónicos",
    pt: "correio eletrónico|correio eletrônico|e-mail|por e-mail|e-mails recebidos",
    no: "e-post|epost|på e-post|e-poster",
    da: "e-mail|email|pr e-mail|mails",
    fi: "sähköposti|sähköpostilla|sähköpostitse|sähköpostit|sähköpostiviestit",
  },
  chat: {
    sv: "chatt|chatta|chat|chattar|chattsamtal",
    en: "chat|live chat|webchat|web chat|chats",
    fr: "messagerie instantanée",
    it: "chat",
    fi: "chat palvelu|keskustelu|chatit",
  },
  "social-media": {
    sv: "sociala medier",
    en: "social media|twitter|facebook",
    de: "soziale medien",
    nl: "sociale media",
    fr: "réseaux sociaux",
    it: "social|social network",
    es: "redes sociales",
    pt: "redes sociais",
    no: "sosiale medier",
    da: "sociale medier",
    fi: "sosiaalinen media|some",
  },
  phone: {
    sv: "telefon|telefonsamtal|tfn|tel|samtal|ring|per telefon|telefonkontakt|telefoni|samtal till växeln|telefonsamtalen",
    en: "phone|telephone|phone call|call|calls|telephone call|by phone|hotline|call center|call centre|voice in|voice|via phone|telephone service|phone calls|telephone calls|phone contacts|calls received",
    de: "telefon|telefonisch|anruf|telefonservice|anrufe|telefonate",
    nl: "telefoon|telefonisch|bellen|per telefoon|telefonisch contact|telefoontjes|telefoongesprekken",
    fr: "téléphone|appel|par téléphone|par tél|accueil téléphonique|appels|appels téléphoniques",
    it: "telefono|telefonico|telefonata|per telefono|numero verde|chiamate",
    es: "teléfono|telefónico|llamada|telefónica|por teléfono|atención telefónica|llamadas|llamadas telefónicas",
    pt: "telefone|por telefone|atendimento telefônico|central telefônica|chamadas|chamadas telefônicas|telefonemas",
    no: "telefon|telefonhenvendelse|på telefon|telefonisk|telefoner|telefonsamtaler|anrop",
    da: "telefon|opkald|telefonopkald|telefonsamtaler i alt",
    fi: "puhelin|puhelinpalvelu|puhelu|puhelimitse|puhelinasiointi|puhelut|puhelinyhteydenotot",
  },
  letter: {
    sv: "brev|post|papper|pappersblankett|blankett|blanketter|pappersformulär|med post",
    en: "letter|mail|post|postal|postal mail|paper|by mail|paper form|printable form|regular mail|printed form|by post|paper application|post mail|letters|paper forms|postal applications",
    de: "brief|post|postweg|schriftlich|papier|per post|papierform|papierformular|briefe|schreiben",
    nl: "brief|post|schriftelijk|papier|papieren formulier|brieven",
    fr: "courrier|lettre|courrier postal|voie postale|papier|formulaire papier|par courrier|courriers|lettres",
    it: "posta|lettera|posta ordinaria|cartaceo|per posta|raccomandata|modulo cartaceo|lettere",
    es: "correo|correo postal|carta|papel|por correo|formulario en papel|cartas",
    pt: "correio|carta|correios|via postal|por correio|formulário em papel",
    no: "brev|post|papir|skjema på papir|papirskjema|brever|papirsøknader",
    da: "brev|post|papir|blanket|papirblanket|med posten|breve",
    fi: "kirje|posti|paperi|tulostettava lomake|paperilomake|postitse|kirjeet|paperihakemukset",
  },
  visit: {
    sv: "besök|personligt möte|personligt besök|reception|servicekontor|medborgarkontor|kontaktcenter besök|på plats|möte|serviceställe|besök på plats|fysiskt besök|fysiskt möte|servicepunkt|kontor",
    en: "visit|in person|person|walk in|walkin|office|counter|personal visit|service office|in-person visit|face to face|front desk|service location|service bureau|physical location|on site|personal meeting|personal meeting service office|walk in centre|in office|customer service centre|service centre|branch|in the office|visits|office visits|walk ins|counter visits|visits in person",
    de: "persönlich|vor ort|besuch|persönliche vorsprache|schalter|bürgerbüro|vorsprache|persönlich vor ort|bürgeramt|amt vor ort|servicestelle|besuche|vorsprachen",
    nl: "bezoek|balie|persoonlijk|aan de balie|loket|stadskantoor|fysiek|aan het loket|gemeentehuis|bezoek aan balie|bezoeken|baliebezoeken",
    fr: "guichet|sur place|visite|accueil|en personne|au guichet|physique|rendez vous|mairie|visites|passages au guichet",
    it: "sportello|di persona|ufficio fisico|allo sportello|presenza|ufficio|sportello fisico|in presenza|allo sportello fisico|accessi allo sportello",
    es: "presencial|en persona|oficina|ventanilla|oficina presencial|oficina de atención|oficinas|visitas",
    pt: "presencial|presencialmente|balcão|posto de atendimento|atendimento presencial|loja do cidadão|visitas presenciais",
    no: "besøk|oppmøte|personlig oppmøte|skranke|personlig|på stedet|servicesenter|servicetorg|oppmøter",
    da: "besøg|personligt fremmøde|borgerservice|fremmøde|personlig henvendelse|fysisk fremmøde|personligt|fremmøder|personlige henvendelser",
    fi: "käynti|palvelupiste|asiointipiste|toimipiste|henkilökohtainen asiointi|paikan päällä|palvelupaikka|käyntiasiointi|toimipaikka|käynnit|asiakaskäynnit",
  },
  partner: {
    sv: "ombud|samarbetspart|partner|ombud eller samarbetspart",
    en: "partner|agent|assistant|third party|agent or partner|intermediary",
    de: "vertreter|partner",
    nl: "gemachtigde",
    fr: "mandataire",
    it: "intermediario|delegato",
    es: "representante",
    pt: "representante legal",
    no: "fullmektig",
    da: "repræsentant",
    fi: "asiamies",
  },
  "open-data": { sv: "öppna data|öppna data och api|api", en: "open data|open data and api|api" },
  fax: { sv: "fax|telefax", en: "fax|telefax", fr: "télécopie", fi: "faksi" },
  other: {
    sv: "annat|övrigt|övriga|annan kanal",
    en: "other|others|other channel|others channels|by other",
    de: "sonstige|andere",
    nl: "overig|anders",
    fr: "autre|autres",
    it: "altro|altri",
    es: "otro|otros",
    pt: "outro|outros",
    no: "annet",
    da: "andet|andre",
    fi: "muu|muut",
  },
} as const satisfies Record<string, Words>;

export type ChannelType = keyof typeof CHANNEL_WORDS;

const INDEX = phraseIndex(CHANNEL_WORDS);

/** The channel that a text names; null: none that is known. */
export const channelTypeOf = (text: string): ChannelType | null =>
  INDEX.get(phraseOf(text)) ?? null;

/** Words that a header of a channel has beside it: how many came, how, a year. */
const COUNTING: ReadonlySet<string> = new Set(
  Object.values({
    sv: "antal|ärenden|ansökningar|kontakter|via|per|år|i|volym|st|kanal|inkomna|med|genom|på",
    en: "number|num|no|of|applications|application|transactions|contacts|requests|cases|by|via|per|year|volume|count|in|online|channel|total|submitted|received|the|through|annual|yearly",
    de: "anzahl|anträge|fälle|kontakte|pro|jahr|über|vorgänge",
    nl: "aantal|aanvragen|per|jaar|via|contacten",
    fr: "nombre|demandes|par|an|de|au|contacts",
    it: "numero|richieste|per|anno|via|di|al|pratiche",
    es: "número|solicitudes|por|año|de|trámites",
    pt: "pedidos|por|ano|número|atendimentos",
    no: "antall|saker|søknader|henvendelser",
    da: "antal|sager|ansøgninger|henvendelser|pr",
    fi: "määrä|hakemukset|vuodessa|asioinnit|yhteydenotot",
  }).flatMap((list) => list.split("|").flatMap(wordsOf)),
);

/** The channel that a header counts the contacts of: its name with nothing beside it but words of counting. */
export function channelOfHeader(header: string): ChannelType | null {
  const words = wordsOf(header);
  const whole = INDEX.get(words.join(""));
  if (whole !== undefined) return whole;
  for (let length = Math.min(words.length, 4); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const type = INDEX.get(words.slice(start, start + length).join(""));
      if (type === undefined) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + length)];
      if (rest.every((word) => COUNTING.has(word) || /^\d+$/.test(word))) return type;
    }
  }
  return null;
}

/** Whether a header has a channel's name among other words: it may be its volumes, or something else about it. */
export function mentionsChannel(header: string): ChannelType | null {
  for (const word of wordsOf(header)) {
    const type = INDEX.get(word);
    if (type !== undefined && word.length > 3) return type;
  }
  return null;
}
