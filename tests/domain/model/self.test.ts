/** Channels in which people manage by themselves. */
import { isSelf } from "../../../src/domain/model/modes";
import { MODES } from "../../../src/domain/model/mode";
import { channel } from "../small-models";

test("people manage by themselves in the mode of that name, stated or of the channel's group", () => {
  expect(MODES.filter((mode) => isSelf(channel("c", { mode })))).toEqual(["self"]);
  expect(isSelf(channel("c", { group: "h2m" }))).toBe(true);
  expect(isSelf(channel("c", { group: "h2h" }))).toBe(false);
});
