/** Small inputs of kinds that went wrong elsewhere: a channel that nobody can be given, deciding twice, and weights of 0. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

interface Json {
  readonly services: readonly {
    readonly id: string;
    readonly channels: Readonly<
      Record<string, { readonly class: string; readonly decided: string }>
    >;
  }[];
  readonly changed: readonly {
    readonly service: string;
    readonly channel: string;
    readonly causes: readonly string[];
  }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}
const json = (name: string): Json => JSON.parse(readFileSync(at(name), "utf8")) as Json;
const out = (name: string): string[] => [
  ...["--language", "en", "--quiet"],
  ...["--out", at(`${name}.xlsx`), "--json", at(`${name}.json`)],
];

const primaries = ({ services }: Json, of: "class" | "decided"): Record<string, string> =>
  Object.fromEntries(
    services.map(({ id, channels }) => [
      id,
      Object.keys(channels)
        .filter((channel) => channels[channel]?.[of] === "H")
        .join(", "),
    ]),
  );

const SERVICES = `id,name,kind,volume,complexity
lamp,Broken lamp,apply,2500,3
boat,Berth for a boat,apply,400,3
`;
const CHANNELS = `id,name,group,kinds,richness,capacity,cost
wide,Wide,h2m,,3,5,15
narrow,Narrow,h2m,,3,3,6
mid,Mid,h2m,decide,3,4,9
`;

beforeAll(async () => {
  const services = ["--services", write("services.csv", SERVICES)];
  const channels = ["--channels", write("channels.csv", CHANNELS)];
  const courier = write(
    "courier.csv",
    "id,name,group,kinds,richness,capacity,cost\ncourier,Courier,h2h,decide,1,1,900\n",
  );
  const weights = write(
    "settings.csv",
    "key,value\ncomplexityWeight,0\nneedWeight,0\nfrequencyWeight,0\neconomyWeight,0\neffortWeight,0\n",
  );
  const ended = await calls(
    ["build", ...services, ...channels, ...out("plain")],
    ["build", at("plain.xlsx"), "--channels", courier, ...out("courier")],
    ["build", ...services, ...channels, "--decide", ...out("decided")],
    ["build", at("decided.xlsx"), "--channels", courier, "--decide", ...out("again")],
    ["build", ...services, ...channels, "--settings", weights, ...out("weightless")],
    ["check", at("weightless.xlsx"), "--json", at("check.json")],
  );
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 1]);
});

test("a channel that no service can be given names the services whose order it turns, and why", () => {
  const [before, after] = [
    primaries(json("plain.json"), "class"),
    primaries(json("courier.json"), "class"),
  ];
  const turned = Object.keys(after).filter((id) => after[id] !== before[id]);
  expect(turned).toEqual(["lamp"]);
  const { changed } = json("courier.json");
  for (const channel of ["wide", "narrow"])
    expect(changed).toContainEqual(
      expect.objectContaining({ service: "lamp", channel, causes: ["channel Courier added"] }),
    );
});

test("deciding again where the suggestion has turned gives no second primary", () => {
  expect(primaries(json("decided.json"), "decided")).toEqual({ lamp: "narrow", boat: "narrow" });
  expect(primaries(json("again.json"), "decided")).toEqual({ lamp: "narrow", boat: "narrow" });
});

test("weights of 0 are named as why nothing is suggested", () => {
  const { findings } = json("check.json");
  const codes = findings.map(({ code }) => code);
  expect(codes).toContain("no-weights");
  expect(codes).not.toContain("no-primary");
});
