/** Channels stand by how people meet in them, and among those of one mode in the order given. */
import type { Mode } from "../../../src/domain/model/mode";
import { inMeetingOrder } from "../../../src/domain/model/modes";
import { channel } from "../small-models";

const of = (id: string, mode: Mode) => channel(id, { mode });

test("from what people manage by themselves to what is between systems", () => {
  const channels = [
    of("api", "system"),
    of("bank", "agent"),
    of("office", "visit"),
    of("letter", "paper"),
    of("phone", "call"),
    of("chat", "message"),
    of("email", "message"),
    of("sms", "notice"),
    of("web", "self"),
  ];
  expect(inMeetingOrder(channels).map(({ id }) => id)).toEqual([
    "web",
    "sms",
    "chat",
    "email",
    "phone",
    "letter",
    "office",
    "bank",
    "api",
  ]);
});

test("a channel without a mode stands by its group", () => {
  const channels = [
    channel("desk", { group: "h2h", richness: 5 }),
    channel("web"),
    of("app", "self"),
  ];
  expect(inMeetingOrder(channels).map(({ id }) => id)).toEqual(["web", "app", "desk"]);
});
