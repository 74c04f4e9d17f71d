/** A model as the CSV files of the command line, for tests. */
import type { Model } from "../../src/domain/model/model";
import { SETTING_KEYS } from "../../src/domain/model/settings";
import { readCsv } from "../../src/cli/csv";
import { fileCode } from "../../src/locale/class-codes";
import type { Import, Imports } from "../../src/run/read-inputs";

type Value = string | number | boolean | null;

const written = (value: Value): string => {
  const plain =
    value === null ? "" : value === true ? "yes" : value === false ? "no" : String(value);
  return /[",\n\r;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const csv = (headers: string, rows: readonly (readonly Value[])[]): string =>
  [headers, ...rows.map((row) => row.map(written).join(","))].join("\r\n") + "\r\n";

/** The files' texts by table. */
export function csvOfModel(model: Model): Readonly<Record<Import, string>> {
  return {
    services: csv(
      "id,name,department,kind,case,step,lifeEvent,process,targetGroups,volume,frequency,complexity,requirements,agent,freeChoice,visibility,growth,description,legalBasis,handlingTime,fee,code,source,asOf,assurance",
      model.services.map((service) => [
        service.id,
        service.name,
        service.department,
        service.kinds.join("|"),
        service.case,
        service.step,
        service.lifeEvent,
        service.process,
        service.targetGroups.join("|"),
        service.volume,
        service.frequency,
        service.complexity,
        service.requirements.join("|"),
        service.agent,
        service.freeChoice,
        service.visibility,
        service.growth,
        service.description,
        service.legalBasis,
        service.handlingTime,
        service.fee,
        service.code,
        service.source,
        service.asOf,
        service.assurance,
      ]),
    ),
    channels: csv(
      "id,name,group,mode,role,electronic,kinds,richness,capacity,cost,avoidable,introduction,yearly,minutes,capabilities,direction,lastYear,source,asOf,owner,assurance,accessible,languages,readAloud,assistive,equipment",
      model.channels.map((channel) => [
        channel.id,
        channel.name,
        channel.group,
        channel.mode,
        channel.role,
        channel.electronic,
        channel.kinds.join("|"),
        channel.richness,
        channel.capacity,
        channel.cost,
        channel.avoidable,
        channel.introduction,
        channel.yearly,
        channel.minutes,
        channel.capabilities.join("|"),
        channel.direction,
        channel.lastYear,
        channel.source,
        channel.asOf,
        channel.owner,
        channel.assurance,
        channel.accessible,
        channel.languages,
        channel.readAloud,
        channel.assistive,
        channel.equipment,
      ]),
    ),
    groups: csv(
      "id,name,parent,size,E,M,P",
      model.groups.map(({ id, name, parent, size, shares }) => [
        id,
        name,
        parent,
        size,
        shares.E,
        shares.M,
        shares.P,
      ]),
    ),
    requirements: csv(
      "id,name,severity,legalBasis",
      model.requirements.map(({ id, name, severity, legalBasis }) => [
        id,
        name,
        severity,
        legalBasis,
      ]),
    ),
    rules: csv(
      "service,channel,class,reason,legalBasis,exception,from,to",
      model.rules.map((rule) => [
        rule.service ?? "*",
        "id" in rule.channel ? rule.channel.id : `group:${rule.channel.group}`,
        fileCode(rule.class),
        rule.reason,
        rule.legalBasis,
        rule.exception,
        rule.from,
        rule.to,
      ]),
    ),
    needs: csv(
      "group,channel,acceptance",
      model.needs.map(({ group, channel, acceptance }) => [group, channel, acceptance]),
    ),
    volumes: csv(
      "service,channel,volume",
      model.volumes.map(({ service, channel, volume }) => [
        service,
        channel,
        volume === "cannot-be-used" ? "-" : volume === "not-counted" ? "x" : volume,
      ]),
    ),
    contacts: csv(
      "service,channel,where,hours,language,fee,note",
      model.contacts.map((contact) => [
        contact.service,
        contact.channel,
        contact.where,
        contact.hours,
        contact.language,
        contact.fee,
        contact.note,
      ]),
    ),
    settings: csv(
      "key,value",
      SETTING_KEYS.map((key): readonly Value[] => {
        const value = model.settings[key];
        return [key, typeof value === "object" ? value.join("|") : value];
      }),
    ),
  };
}

/** The files as they are imported. */
export const importsOfModel = (model: Model): Imports =>
  Object.fromEntries(
    Object.entries(csvOfModel(model)).map(([table, content]) => [
      table,
      readCsv(new TextEncoder().encode(content), `${table}.csv`),
    ]),
  );
