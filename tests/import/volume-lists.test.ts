/** Lists that are given as volumes: they count what comes to services that are there, and make none. */
import { asked, contextIn, read, records, volumes, type Given } from "./lists";

const SERVICES = "Id,Service\nmoor,Mooring permit\ntide,Tide tables\n";
const THERE = {
  ...contextIn(),
  services: [
    { id: "moor", name: "Mooring permit", kind: "apply" },
    { id: "tide", name: "Tide tables", kind: "" },
  ],
};

const LOG =
  "Date;Request type;Channel\n2026-01-01;Mooring permit;Phone\n2026-01-02;Tide tables;Visit\n2026-01-05;Mooring permit;Phone\n";

const counted = (text: string, given: Given = {}) =>
  read([], { context: THERE, ofVolumes: [text], ...given });

test.each([
  [
    "a row a service and channel, by names",
    "Tjänst;Kanal;Antal;Ort\nMooring permit;Telefon;1 200;Nord\nTIDE TABLES;Webb;40;Syd\n",
    ["moor phone 1200", "tide website 40"],
  ],
  ["by ids", "Id;Kanal;Antal\nmoor;Telefon;12\nmoor;Besök;3\n", ["moor phone 12", "moor visit 3"]],
  [
    "a column a channel",
    "Service,Phone,Visit\nMooring permit,7,x\nTide tables,-,2\n",
    ["moor phone 7", "moor visit x", "tide phone -", "tide visit 2"],
  ],
  ["a log", LOG, ["moor phone 146", "tide visit 73"]],
])("%s", (_, text, expected) => {
  const result = counted(text);
  expect([asked(result), result.leftOut, volumes(result)]).toEqual([[], [], expected]);
  // Nothing is said of the services themselves, and none is made.
  expect([result.tables.services, result.counts.services, result.counts.own]).toEqual([null, 0, 0]);
  expect(new Set(volumes(read(SERVICES, { ofVolumes: [text] })))).toEqual(new Set(expected));
});

test("services come from the list of services alone", () => {
  const result = read(SERVICES, { ofVolumes: [LOG, "Id,Phone,Colour\nmoor,4,red\n"] });
  expect(records(result.tables.services)).toEqual([
    { id: "moor", name: "Mooring permit", kind: "apply" },
    { id: "tide", name: "Tide tables", kind: "" },
  ]);
  expect(result.lists.at(-1)?.columns.at(-1)).toMatchObject({ header: "Colour", target: "-" });
});

test("a service that nobody knows is a row that cannot be taken, every one of them", () => {
  const { leftOut, counts } = counted(
    "Service;Channel;Count\nOwl;Phone;1\nMooring permit;Phone;2\nOwl;Visit;3\n",
  );
  expect(leftOut.map(({ number, fault: { code, values } }) => [number, code, values])).toEqual([
    [2, "service-unknown", { value: "Owl" }],
    [4, "service-unknown", { value: "Owl" }],
  ]);
  expect(counts.volumes).toBe(1);
});

test("a column of counts that is not known, and none of channels, are asked: no count becomes a cross", () => {
  const typo = "Service,Channel,Vollume\nMooring permit,Phone,12\n";
  expect(counted(typo).questions).toMatchObject([{ code: "volume-column", header: "Vollume" }]);
  expect(volumes(counted(typo, { maps: ["Vollume=volume"] }))).toEqual(["moor phone 12"]);
  const none = counted("Service,Count\nMooring permit,12\n");
  expect(asked(none)).toEqual(["no-channel"]);
});
