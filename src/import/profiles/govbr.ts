/** gov.br, the Brazilian service charter: one row a stage in a channel. */
import type { Profile } from "./profile";

export const GOVBR: Profile = {
  id: "govbr",
  title: { sv: "gov.br (Brasilien)", en: "gov.br (Brazil)" },
  signs: [["canal de prestacao tipo"], ["orgao", "etapa"], ["solicitantes", "nome"]],
  shape: "cells",
  columns: {
    id: "id",
    nome: "name",
    orgao: "department",
    solicitantes: "targetGroups",
    "descricao|sumario": "description",
    "canal de prestacao tipo|canal de prestacao|canal tipo|tipo de canal": "channel",
    "tempo total estimado": "handlingTime",
    custo: "fee",
    "gratuito|etapa|titulo da etapa": "own",
    "canal de prestacao descricao|canal descricao": "own",
  },
  channels: {
    "web-consultar": "website",
    "web-acompanhar": "website",
    web: "e-service",
    "web-*": "e-service",
    presencial: "visit",
    "e-mail": "email",
    postal: "letter",
    telefone: "phone",
    "aplicativo-movel": "mobile-app",
    sms: "sms",
    fax: null,
  },
  targetGroups: {
    Cidadãos: "residents",
    "Pessoas físicas": "residents",
    "Pessoas jurídicas": "businesses",
    "Pessoas físicas e jurídicas": "residents|businesses",
    "Pessoa física ou jurídica": "residents|businesses",
    "Estados e municípios": "authorities",
  },
};
