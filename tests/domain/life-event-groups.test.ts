/** Services by life event and business process. */
import * as fc from "fast-check";
import { KINDS } from "../../src/domain/model/model";
import { lifeEventGroupsOf } from "../../src/domain/life-event-groups";
import { service } from "./small-models";

const order = (one: string, other: string): number => one.localeCompare(other, "en");

const ids = (groups: ReturnType<typeof lifeEventGroupsOf>) =>
  groups.map(({ kind, name, services }) => [kind, name, services.map(({ id }) => String(id))]);

test("life events come first, then processes, each by name, then services with neither", () => {
  const services = [
    service("tax", { process: "Running" }),
    service("both", { lifeEvent: "Moving", process: "Running" }),
    service("none"),
    service("child", { lifeEvent: "Having a child" }),
  ];
  expect(ids(lifeEventGroupsOf(services, order))).toEqual([
    ["life-event", "Having a child", ["child"]],
    ["life-event", "Moving", ["both"]],
    ["process", "Running", ["tax", "both"]],
    ["none", "", ["none"]],
  ]);
});

test("within one, cases stand together by the main kind, inform, apply, decide; services without a case come last", () => {
  const of = { lifeEvent: "Building" };
  const services = [
    service("loose", { ...of, kinds: ["inform"] }),
    service("decide", { ...of, case: "Permit", kinds: ["decide", "inform"] }),
    service("inform", { ...of, case: "Permit", kinds: ["inform"] }),
    service("blank", { ...of, case: "Permit" }),
    service("apply", { ...of, case: "Permit", kinds: ["apply"] }),
    service("other", { ...of, case: "Drain", kinds: ["decide"] }),
  ];
  expect(lifeEventGroupsOf(services, order)[0]?.services.map(({ id }) => id)).toEqual([
    "other",
    "inform",
    "apply",
    "decide",
    "blank",
    "loose",
  ]);
});

test("without any life event or process there is nothing to group", () => {
  expect(lifeEventGroupsOf([service("a"), service("b", { lifeEvent: " " })], order)).toEqual([]);
});

test("every service that states something stands once under each of what it states", () => {
  const names = fc.constantFrom("", "Moving", "Working", "Growing older");
  const services = fc.array(
    fc.record({
      lifeEvent: names,
      process: names,
      kinds: fc.subarray([...KINDS], { maxLength: 2 }),
    }),
  );
  fc.assert(
    fc.property(services, (stated) => {
      const all = stated.map((each, place) => service(`s${place}`, each));
      const found = lifeEventGroupsOf(all, order).flatMap((group) =>
        group.services.map(({ id }) => `${group.kind} ${group.name} ${id}`),
      );
      const any = all.some(({ lifeEvent, process }) => lifeEvent !== "" || process !== "");
      const expected = all.flatMap(({ id, lifeEvent, process }) => [
        ...(lifeEvent === "" ? [] : [`life-event ${lifeEvent} ${id}`]),
        ...(process === "" ? [] : [`process ${process} ${id}`]),
        ...(any && lifeEvent === "" && process === "" ? [`none  ${id}`] : []),
      ]);
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});
