/** Partners are those whom channels name as their owners, and where none is named the channels that others run. */
import { isPartner, partnersOf } from "../../src/domain/partners";
import { channel } from "./small-models";

const names = (...channels: Parameters<typeof partnersOf>[0]) =>
  partnersOf(channels).map(({ name, channels: ids }) => [name, [...ids]]);

test("an owner of several channels is one partner", () => {
  const kiosk = channel("kiosk", { owner: " Servicekontoret " });
  const desk = channel("desk", { owner: "Servicekontoret" });
  expect(isPartner(kiosk)).toBe(true);
  expect(names(kiosk, channel("web"), desk)).toEqual([["Servicekontoret", ["kiosk", "desk"]]]);
});

test("a channel of the catalogue that others run stands by its name until an owner is stated", () => {
  const partner = { name: "Ombud", mode: "agent" as const };
  expect(names(channel("partner", partner))).toEqual([["Ombud", ["partner"]]]);
  expect(names(channel("partner", { ...partner, owner: "Biblioteket" }))).toEqual([
    ["Biblioteket", ["partner"]],
  ]);
});
