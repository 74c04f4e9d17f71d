/** Which rows are one service: ids, names, and rows that cannot be taken. */
import { leftOutCsv } from "../../src/import/left-out-csv";
import { asked, contextIn, noted, read, records } from "./lists";

const ids = (text: string, maps: readonly string[] = []): readonly unknown[] =>
  records(read(text, { maps }).tables.services).map(({ id }) => id);

test("ids are made from names, also in other alphabets, and told", () => {
  const text = "Tjänst;Förvaltning\nBygglov för altan;Bygg\nخدمة المواقف;Trafik\n";
  expect(ids(text)).toEqual(["bygglov-for-altan", "خدمة-المواقف"]);
  expect(noted(read(text))).toContain("ids-made");
});

test("rows of one id that say the same are one; lists in another order are the same", () => {
  const text = 'Id;Service;Type\na;Bathing;"x1; x2"\na;Bathing;"x2; x1"\n';
  expect(ids(text)).toEqual(["a"]);
});

test("an id that stands for two services is asked", () => {
  const text = "Id;Service\na;Bathing\na;Parking\nb;Sun\n";
  expect(asked(read(text))).toEqual(["id-differs"]);
  expect(ids(text, ["Id:a=new"])).toEqual(["a", "a-2", "b"]);
  expect(ids(text, ["Id:a=-"])).toEqual(["a", "b"]);
});

test("names that stand twice are told, and told apart by another column", () => {
  const text = "Id;Service;Department\na;Enquiries;Parks\nb;Enquiries;Streets\nc;Bathing;Parks\n";
  const note = read(text).notes.find(({ code }) => code === "names-twice");
  expect(note?.values).toMatchObject({ names: 1, services: 2, name: "Enquiries" });
  const result = read(text, { maps: ["Service+Department=name"] });
  expect(records(result.tables.services).map(({ name }) => name)).toEqual([
    "Enquiries (Parks)",
    "Enquiries (Streets)",
    "Bathing",
  ]);
});

test("a row without an id that has the name of one of the workbook's services is that one", () => {
  const context = { ...contextIn(), services: [{ id: "S1", name: "Bathing" }] };
  const result = read("Service\nBathing\nParking\n", { context });
  expect(records(result.tables.services).map(({ id }) => id)).toEqual(["S1", "parking"]);
});

test("ids that are too long get a shorter one, and stand as code", () => {
  const long = `x${"y".repeat(120)}`;
  const result = read(`Id;Service\n${long};Bathing\n`);
  expect(records(result.tables.services)[0]?.["id"]).toBe("bathing");
  expect(JSON.stringify(records(result.tables.services)[0])).toContain(long);
});

test("rows that cannot be taken are left out on request, and saved with why", () => {
  const text = 'Id;Service;Volume\na;Bathing;12\nb;Parking;"a few"\nx|y;Sun;3\n';
  const open = read(text);
  expect(asked(open)).toEqual(["number-unknown"]);
  const good = read(text, { answers: { takeGood: true } });
  expect(good.questions).toEqual([]);
  expect(records(good.tables.services).map(({ name }) => name)).toEqual(["Bathing"]);
  const [header, ...rows] = leftOutCsv(good.leftOut, "en").split("\r\n");
  expect(header).toBe("\ufeffId,Service,Volume,Why");
  expect(rows).toEqual([
    "b,Parking,a few,a value is not known: a few",
    'x|y,Sun,3,"the id has | , or ;"',
    "",
  ]);
});

test("the latest year that a good part of the rows is of is read", () => {
  const rows = ["a;A;2023;5", "b;B;2023;6", "a;A;2022;7", "b;B;2022;8", "c;C;2024;9"];
  const many = Array.from({ length: 10 }, (_, index) => `d${index};D${index};2023;1`);
  const result = read(["Id;Service;Year;Volume", ...rows, ...many].join("\n"));
  const services = records(result.tables.services);
  expect(services).toHaveLength(12);
  expect(services[0]).toMatchObject({ id: "a", volume: 5, Year: "2023" });
  expect(result.notes.find(({ code }) => code === "other-years")?.values).toMatchObject({
    count: 3,
    year: "2023",
  });
});
