/** What the inspector says of a cell: reasons first, flags in words, what is assumed marked, and no certainty that is not there. */
import { inspect, type CellInspection } from "../../src/commands/inspection";
import { channelId, serviceId } from "../../src/domain/model/ids";
import type { Model } from "../../src/domain/model/model";
import { reasonSentences } from "../../src/locale/reasons";
import { resultOf } from "../../src/run/evaluate";
import { inputsOfModel } from "../../src/run/read-inputs";
import {
  flagSentences,
  partLabel,
  statedSentences,
  stabilitySentences,
} from "../../src/taskpane/inspector/sentences";
import { translatorOf } from "../../src/taskpane/translator";
import { channel, decision, model, rule, service } from "../domain/small-models";
import { expectSentence } from "../locale/sentences";

const SV = translatorOf("sv");
const EN = translatorOf("en");

const WEB = channel("web", { name: "Webb", mode: "self", richness: 2.5, capacity: 5 });
const CHAT = channel("chat", { name: "Chatt", mode: "message", richness: 4, capacity: 4 });
const PHONE = channel("phone", { name: "Telefon", mode: "call", richness: 5, capacity: 1 });
const TALK = service("talk", { name: "Samtal", complexity: 4, volume: 20_000 });

function inspected(
  stated: Partial<Model>,
  cell = "chat",
  decisions: readonly ReturnType<typeof decision>[] = [],
): CellInspection {
  const any = model({ services: [TALK], channels: [WEB, CHAT, PHONE], ...stated });
  const result = resultOf({ ...inputsOfModel(any), decisions }, false, "2026-03-01");
  const found = inspect(
    { result, reasons: [], language: "sv" },
    {
      sheet: "matrix",
      address: "D6",
      service: any.services[0]?.id ?? serviceId(""),
      channel: channelId(cell),
    },
  );
  if (found === null) throw new Error("The workbook has no such cell.");
  return found;
}

const stabilityOf = (cell: CellInspection, translator = SV): string =>
  stabilitySentences(cell.stability, 0.5, cell.names.channel, translator).join(" ");

test("it says where the service is found in the channel, and what the service states of itself", () => {
  const contact = {
    ...{ service: null, channel: channelId("chat"), hours: "9–15", language: "", fee: "" },
    ...{ where: "https://kommun.example/chatt", note: "" },
  };
  const stated = { description: "Ett samtal.", legalBasis: "SoL", handlingTime: 30, fee: "0 kr" };
  const of = { services: [{ ...TALK, ...stated }], contacts: [contact] };
  expect(statedSentences(inspected(of), SV)).toEqual([
    "Chatt: https://kommun.example/chatt, 9–15",
    "Ett samtal.",
    "Handläggningstid: 30 dagar. Lång tid följer ofta med ett komplext ärende; den räknas aldrig in.",
    "Avgift: 0 kr",
    "Vilar på: SoL",
  ]);
  expect(statedSentences(inspected(of, "phone"), EN)[0]).toBe("Ett samtal.");
  expect(statedSentences(inspected({}), SV)).toEqual([]);
});

describe("how the sides are weighed", () => {
  it("names what takes over at either end of the interval", () => {
    expect(stabilityOf(inspected({}))).toBe(
      "Chatt är huvudalternativ vid användarens vikt 0,5. Byter till Webb om användarens vikt blir under 0,43. Byter till Telefon om användarens vikt blir över 0,94.",
    );
    expect(stabilityOf(inspected({}), EN)).toBe(
      "Chatt is the primary at the user's weight 0.5. Changes to Webb if the user's weight goes below 0.43. Changes to Telefon if the user's weight goes above 0.94.",
    );
  });

  it("holds whatever the weight where no other channel takes over", () => {
    const alone = inspected({ channels: [CHAT] });
    expect(stabilityOf(alone)).toBe(
      "Håller oavsett vikt: Chatt är huvudalternativ vilken vikt användarens sida än har.",
    );
  });

  it("says why there is nothing to say of it, and no percentages", () => {
    const byRule = inspected({ rules: [rule("talk", "web", "primary")] });
    expect(stabilityOf(byRule)).toBe(
      "Huvudalternativet är givet av en regel, som gäller vilka vikterna än är.",
    );
    const none = inspected({ rules: [rule("*", "group:h2m", "forbidden")] });
    expect(stabilityOf(none)).toBe("Det finns inget huvudalternativ att pröva.");
    const levels = { ...CHAT, capacity: null };
    const settings = { ...model({}).settings, economyWeight: 0 };
    const oneSided = inspected({ channels: [levels], settings });
    expect(stabilityOf(oneSided, EN)).toMatch(/lacks one side of the score/);
    for (const cell of [byRule, none, oneSided, inspected({})]) {
      expect(stabilityOf(cell)).not.toContain("%");
    }
  });
});

describe("flags", () => {
  it("are sentences, and name those whom the suggestion does not reach", () => {
    const cell = inspected({ channels: [WEB] }, "web");
    expect(cell.flags).toEqual(["uncovered", "conflict"]);
    const sentences = flagSentences(cell, SV);
    sentences.forEach(expectSentence);
    expect(sentences[0]).toMatch(/^Förslaget når inte dem som .*behöver hjälp av en person/);
    expect(sentences[1]).toBe("Konflikt användare–myndighet.");
  });

  it("are of the suggestion, whatever is decided", () => {
    const cell = inspected({}, "web", [decision("talk", "web", "primary")]);
    expect(cell.decision).toBe("primary");
    expect(cell.suggestion).not.toBe("primary");
    expect(cell.flags).toEqual(inspected({}, "web").flags);
  });
});

describe("the score", () => {
  it("marks the components that rest on what is assumed, and only them", () => {
    const of = (stated: Partial<Model>) => {
      const cell = inspected(stated);
      return (["need", "fitComplexity", "effort", "fitFrequency", "economy"] as const).filter(
        (part) => partLabel(part, cell, SV).endsWith("(antaget)"),
      );
    };
    expect(of({})).toEqual([]);
    expect(of({ services: [{ ...TALK, complexity: null }] })).toEqual(["need", "fitComplexity"]);
    expect(of({ services: [{ ...TALK, volume: null }] })).toEqual(["fitFrequency"]);
    expect(of({ channels: [{ ...WEB, cost: 4, minutes: 5 }, CHAT, PHONE] })).toEqual([
      "effort",
      "economy",
    ]);
    const [label] = [partLabel("economy", inspected({}), EN)];
    expect(label).toBe("Low cost");
  });

  it("comes after the reasons in words, which do not hold it twice", () => {
    const cell = inspected({});
    expect(cell.components?.score).toBeCloseTo(cell.score ?? Number.NaN, 9);
    const sentences = reasonSentences(cell.reasons, "sv", cell.names);
    sentences.forEach(expectSentence);
    expect(sentences[0]).toMatch(
      /^Vanligt men komplext ärende som behöver en person: .*\(poäng 79\)\.$/,
    );
    expect(sentences.join(" ").match(/poäng/g)).toHaveLength(1);
  });
});
