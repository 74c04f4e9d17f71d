/** The part of the decisions that may be published: public services, and reasons that are not marked internal. */
import { unmetRequirements } from "./classification/gate";
import { contactsIn } from "./contacts/contacts";
import { listedNames } from "./listed-names";
import type { CellClass, Channel, Contact, Model, Reason, Service } from "./model/model";
import { atIndex, indexesById, type Matrix } from "./model/matrix";
import { nameOf } from "./model/names";
import { rulesInForce } from "./classification/rules";

/** A channel that must not be used, with the reasons that may be published. */
export interface PublicBar {
  readonly channel: string;
  /** Reasons given for the cell. */
  readonly reasons: readonly string[];
  /** Names of the requirements that the channel does not meet. */
  readonly unmet: readonly string[];
  readonly legalBases: readonly string[];
}

/** A contact point as it may be published: without its note. */
export interface PublicContact extends Pick<Contact, "where" | "hours" | "language" | "fee"> {
  readonly channel: string;
}

/** A public service in names only. */
export interface PublicService {
  readonly name: string;
  readonly department: string;
  /** Its life event and business process, where it has them. */
  readonly lifeEventGroups: readonly string[];
  /** Names of its target groups; empty: it is for all. */
  readonly groups: readonly string[];
  readonly primaries: readonly string[];
  readonly complements: readonly string[];
  readonly barred: readonly PublicBar[];
  /** Of its primaries and complements, in their order. */
  readonly contacts: readonly PublicContact[];
  readonly stated: Pick<Service, "description" | "legalBasis" | "handlingTime" | "fee" | "code">;
}

/** Everything that may be published; it holds nothing internal. */
export interface PublicPart {
  readonly services: readonly PublicService[];
}

type Source = Pick<
  Model,
  "services" | "channels" | "groups" | "requirements" | "rules" | "contacts" | "today"
>;

const stated = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== "")),
];

/** A public service with what its cells hold in the channels of a partner, in their order. */
export interface PartnerService extends PublicService {
  readonly letters: readonly CellClass[];
}

/** What a partner may see: the public services in which one of its channels has a letter. */
export interface PartnerPart {
  readonly services: readonly PartnerService[];
}

/**
 * Gives of a service what may be published, by its row.
 * @param columns of the channels that are shown
 */
function extractor(
  model: Source,
  decided: Matrix<CellClass>,
  reasons: readonly Reason[],
  columns: readonly number[],
): (service: Service, row: number) => PublicService {
  const rules = rulesInForce(model);
  const groupAt = indexesById(model.groups);
  const contactsOf = contactsIn(model);
  const lifeEventsIn = listedNames(model.services.map(({ lifeEvent }) => lifeEvent));
  const processesIn = listedNames(model.services.map(({ process }) => process));
  const publicReasons = reasons.filter(({ visibility }) => visibility === "public");
  const bar = (service: Service, channel: Channel, column: number): PublicBar => {
    const own = publicReasons.filter(
      (reason) =>
        reason.service === service.id &&
        reason.channel === channel.id &&
        reason.class === "forbidden",
    );
    const rule = (rules.of(service) ?? rules.general)[column]?.rule;
    const unmet = unmetRequirements(service, channel, model.requirements).filter(
      ({ severity }) => severity === "must",
    );
    return {
      channel: nameOf(channel),
      reasons: stated(own.map(({ reason }) => reason)),
      unmet: stated(unmet.map(nameOf)),
      legalBases: stated([
        ...own.map(({ legalBasis }) => legalBasis),
        rule?.class === "forbidden" ? rule.legalBasis : "",
        ...unmet.map(({ legalBasis }) => legalBasis),
      ]),
    };
  };
  return (service, row) => {
    const having = (wanted: CellClass): readonly number[] =>
      columns.filter((column) => atIndex(decided, row, column) === wanted);
    const contacts = (["primary", "complement"] as const)
      .flatMap(having)
      .flatMap((column): readonly PublicContact[] => {
        const channel = model.channels[column];
        if (channel === undefined) return [];
        return contactsOf(service.id, channel.id).map(({ where, hours, language, fee }) => ({
          channel: nameOf(channel),
          ...{ where, hours, language, fee },
        }));
      });
    const { description, legalBasis, handlingTime, fee, code } = service;
    const names = (wanted: CellClass): string[] =>
      having(wanted).flatMap((column) => {
        const channel = model.channels[column];
        return channel === undefined ? [] : [nameOf(channel)];
      });
    return {
      name: nameOf(service),
      department: service.department,
      lifeEventGroups: stated([
        ...lifeEventsIn(service.lifeEvent),
        ...processesIn(service.process),
      ]),
      groups: service.targetGroups.flatMap((id) => {
        const group = model.groups[groupAt.get(id) ?? -1];
        return group === undefined ? [] : [nameOf(group)];
      }),
      primaries: names("primary"),
      complements: names("complement"),
      barred: having("forbidden").flatMap((column) => {
        const channel = model.channels[column];
        return channel === undefined ? [] : [bar(service, channel, column)];
      }),
      contacts,
      stated: { description, legalBasis, handlingTime, fee, code },
    };
  };
}

/**
 * Extracts from the model what may be published.
 *
 * Of a rule only its legal basis is taken: a rule's reason is internal and cannot be
 * marked. A reason applies to its cell only while it is for the decided class.
 *
 * @param decided the effective classes
 * @param reasons the reasons given; those marked internal are ignored
 */
export function publicPart(
  model: Source,
  decided: Matrix<CellClass>,
  reasons: readonly Reason[],
): PublicPart {
  const extract = extractor(model, decided, reasons, [...model.channels.keys()]);
  return {
    services: model.services.flatMap((service, row) =>
      service.visibility === "public" ? [extract(service, row)] : [],
    ),
  };
}

/**
 * Extracts what a partner may see of its channels; nothing of other channels, and nothing internal.
 * @param ids of the partner's channels
 */
export function partnerPart(
  model: Source,
  decided: Matrix<CellClass>,
  reasons: readonly Reason[],
  ids: ReadonlySet<string>,
): PartnerPart {
  const columns = [...model.channels.keys()].filter((column) =>
    ids.has(model.channels[column]?.id ?? ""),
  );
  const extract = extractor(model, decided, reasons, columns);
  return {
    services: model.services.flatMap((service, row) => {
      const letters = columns.map((column) => atIndex(decided, row, column));
      return service.visibility !== "public" || letters.every((letter) => letter === "open")
        ? []
        : [{ ...extract(service, row), letters }];
    }),
  };
}
