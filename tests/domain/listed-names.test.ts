/** Names that stand as a list in one cell. */
import * as fc from "fast-check";
import { listedNames } from "../../src/domain/listed-names";
import { contactsIn } from "../../src/domain/contacts/contacts";
import { lifeEventGroupsOf } from "../../src/domain/life-event-groups";
import type { Contact } from "../../src/domain/model/model";
import { channelId, serviceId } from "../../src/domain/model/ids";
import { service } from "./small-models";

test("a list is split at | and ;, and at a comma only where its parts are names that stand whole elsewhere", () => {
  const texts = ["Moving; Having a child", "Moving, building", "Having a child, Moving", "Moving"];
  const names = listedNames(texts);
  expect(texts.map(names)).toEqual([
    ["Moving", "Having a child"],
    ["Moving, building"],
    ["Having a child", "Moving"],
    ["Moving"],
  ]);
  expect(names(" | ; ")).toEqual([]);
  expect(names("A|A ;A")).toEqual(["A"]);
});

test("a name without separators is itself, whatever stands beside it", () => {
  const plain = fc.string({ unit: fc.constantFrom("a", "b", " ", "&") });
  fc.assert(
    fc.property(fc.array(plain), plain, (others, text) => {
      const name = text.trim();
      expect(listedNames([...others, text])(text)).toEqual(name === "" ? [] : [name]);
    }),
  );
});

test("a service with several life events stands under each", () => {
  const services = [
    service("a", { lifeEvent: "Moving; Having a child", process: "Hiring|Starting" }),
    service("b", { lifeEvent: "Moving" }),
  ];
  const found = lifeEventGroupsOf(services, (one, other) => one.localeCompare(other));
  expect(found.map(({ kind, name, services: of }) => [kind, name, of.map(({ id }) => id)])).toEqual(
    [
      ["life-event", "Having a child", ["a"]],
      ["life-event", "Moving", ["a", "b"]],
      ["process", "Hiring", ["a"]],
      ["process", "Starting", ["a"]],
    ],
  );
});

test("a service's own contact points in a channel stand in place of those for all; a row that says nothing is none", () => {
  const at = (of: string | null, where: string): Contact => ({
    service: of === null ? null : serviceId(of),
    channel: channelId("phone"),
    ...{ where, hours: "", language: "", fee: "", note: "" },
  });
  const contacts = [at(null, "1"), at("a", "2"), at("a", "3"), at("b", " ")];
  const of = contactsIn({ contacts });
  const found = (id: string, channel = "phone") =>
    of(serviceId(id), channelId(channel)).map(({ where }) => where);
  expect([found("a"), found("b"), found("c"), found("a", "web")]).toEqual([
    ["2", "3"],
    ["1"],
    ["1"],
    [],
  ]);
});
