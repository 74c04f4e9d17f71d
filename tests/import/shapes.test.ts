/** What a row of a list is: a service, a service in a channel, a contact, a channel. */
import { asked, noted, read, records, volumes } from "./lists";

const shape = (text: string): string | undefined => read(text).lists[0]?.shape;

test("columns of channels in a list of services are volumes now", () => {
  const result = read(
    "Service,Phone,Online applications,E-mail\nBathing,120,TBD,-\nParking,0,45,x\n",
  );
  expect(shape("Service,Phone\nBathing,120\n")).toBe("services");
  expect(volumes(result)).toEqual([
    "bathing phone 120",
    "bathing email -",
    "parking phone 0",
    "parking e-service 45",
    "parking email x",
  ]);
});

test("crosses are offered, no is cannot be used", () => {
  expect(volumes(read("Tjänst;Telefon;Besök\nBad;ja;nej\nSim;x;\n"))).toEqual([
    "bad phone x",
    "bad visit -",
    "sim phone x",
  ]);
});

test("only ones and noughts are asked, once for all channels", () => {
  const text = "Tjänst;Telefon;Besök\nBad;1;0\nSim;1;1\n";
  expect(asked(read(text))).toEqual(["ones"]);
  expect(volumes(read(text, { maps: ["Telefon:1=x"] }))).toContain("sim visit x");
  expect(volumes(read(text, { maps: ["Telefon:1=1"] }))).toContain("bad phone 1");
});

test("a row a service and channel: rows of one service are one, with what is said of each channel", () => {
  const text =
    "Id;Tjänst;Kanal;Antal\na;Bad;Telefon;10\na;Bad;Besök;5\nb;Sim;Telefon;\nb;Sim;Fjärrskrift;3\n";
  expect(shape(text)).toBe("cells");
  const [question] = read(text).questions;
  expect(question).toMatchObject({ code: "channel-unknown", value: "Fjärrskrift", count: 1 });
  const result = read(text, { maps: ["Kanal:Fjärrskrift=-"] });
  expect(result.counts.services).toBe(2);
  expect(volumes(result)).toEqual(["a phone 10", "a visit 5", "b phone x"]);
  expect(volumes(read(text, { maps: ["Kanal:Fjärrskrift=new"] }))).toContain("b Fjärrskrift 3");
});

test("a row a contact: counted over the span of days, and scaled to a year", () => {
  const text =
    "Datum;Ärendetyp;Kanal\n2024-03-01;Bad;Telefon\n2024-03-10;Bad;Telefon\n2024-03-04;Sim;Besök\n";
  const result = read(text);
  expect(result.lists[0]?.shape).toBe("contacts");
  expect(volumes(result)).toEqual(["bad phone 73", "sim visit 36.5"]);
  const note = result.notes.find(({ code }) => code === "span");
  expect(note?.values).toEqual({
    contacts: 3,
    rows: 3,
    first: "2024-03-01",
    last: "2024-03-10",
    days: 10,
  });
});

test("dates of a log that may be either are asked", () => {
  const text = "Datum;Ärendetyp;Kanal\n01/02/2024;Bad;Telefon\n03/02/2024;Bad;Telefon\n";
  expect(asked(read(text))).toEqual(["date-order"]);
  const days = (order: string): unknown =>
    read(text, { maps: [`Datum:order=${order}`] }).notes.find(({ code }) => code === "span")
      ?.values["days"];
  expect([days("dmy"), days("mdy")]).toEqual([3, 61]);
});

test("channels of another list are what services refer to", () => {
  const services = "Id,Name,Has Channel\ns1,Bathing,C1; C2\ns2,Parking,C2\n";
  const channels = "ChannelURI,Type,Opening Hours\nC1,telephone,9-12\nC2,online-service,\n";
  const result = read(services, { channels });
  expect(result.questions).toEqual([]);
  expect(volumes(result)).toEqual(["s1 phone x", "s1 e-service x", "s2 e-service x"]);
  expect(records(result.tables.services)[0]?.["Has Channel"]).toBe("C1; C2");
});

test("channels without a type are asked by what services call them", () => {
  const services = "Id,Name,Has Channel\ns1,Bathing,C1\ns2,Parking,C2\n";
  const channels = "ChannelURI,Type,Opening Hours\nC1,,\nC2,,\n";
  expect(asked(read(services, { channels }))).toEqual(["channel-unknown", "channel-unknown"]);
  const maps = ["Has Channel:C1=phone,Has Channel:*=website"];
  expect(volumes(read(services, { channels, maps }))).toEqual(["s1 phone x", "s2 website x"]);
});

test("a list that says all channels closes the others", () => {
  const text = "Tjänst;Kanaler\nBad;telefon\nSim;\n";
  expect(noted(read(text))).toContain("all-channels");
  const result = read(text, { answers: { allChannels: true } });
  expect(volumes(result)).toContain("bad visit -");
  expect(volumes(result).filter((row) => row.startsWith("sim"))).toEqual([]);
});

test("telephone numbers in a column of a channel are where it is found, and offered", () => {
  const result = read(
    "Tjänst;Telefon;E-post\nBad;08-12 34 56;bad@kommun.example\nSim;08-65 43 21;\n",
  );
  expect(volumes(result)).toEqual(["bad phone x", "bad email x", "sim phone x"]);
  expect(records(result.tables.contacts)[0]).toMatchObject({
    service: "bad",
    where: "08-12 34 56",
  });
});

test("the services that most contacts are of are told, where complexity is not known", () => {
  const rows = Array.from({ length: 12 }, (_, row) => `Service ${row},${row < 2 ? 1000 : 10}`);
  const note = (text: string) => read(text).notes.find(({ code }) => code === "few-decide")?.values;
  expect(note(["Service,Volume", ...rows].join("\n"))).toEqual({ count: 2, of: 12 });
  const known = rows.map((row) => `${row},3`);
  expect(note(["Service,Volume,Complexity", ...known].join("\n"))).toBeUndefined();
});
