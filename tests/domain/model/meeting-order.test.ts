/** Channels stand by how people meet in them, and among those of one mode in the order given. */
import type { Mode } from "../../../src/domain/model/mode";
import { inMeetingOrder } from "../../../src/domain/model/modes";
import { catalogueChannels } from "../../../src/example/catalogue/channels";
import { MEETINGS, meetingOf, type Meeting } from "../../../src/locale/channel-groups";
import { channel } from "../small-models";

const of = (id: string, mode: Mode) => channel(id, { mode });

test("from what people manage by themselves to what is between systems", () => {
  const channels = [
    of("api", "system"),
    channel("partner", { mode: "agent", group: "h2h" }),
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
    "partner",
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

test("a machine of somebody else's, such as a bank's, stands with what people manage by themselves", () => {
  const channels = [
    of("phone", "call"),
    channel("partner", { mode: "agent", group: "h2h" }),
    channel("bank", { mode: "agent", group: "h2m" }),
    channel("unstated", { mode: "agent", group: null }),
    of("web", "self"),
  ];
  expect(inMeetingOrder(channels).map(({ id }) => id)).toEqual([
    "bank",
    "web",
    "phone",
    "partner",
    "unstated",
  ]);
  expect(channels.map(meetingOf)).toEqual([
    "with-a-person",
    "with-a-person",
    "alone",
    "with-a-person",
    "alone",
  ]);
});

test("the catalogue's channels stand under the headings that people look under", () => {
  const under = (meeting: Meeting): readonly string[] =>
    catalogueChannels("sv")
      .filter((channel) => meetingOf(channel) === meeting)
      .map(({ id }) => id);
  expect(Object.fromEntries(MEETINGS.map((meeting) => [meeting, under(meeting)]))).toEqual({
    alone: ["website", "shared-website", "e-service", "mobile-app", "internet-bank"],
    sent: ["sms", "digital-mailbox"],
    written: ["email", "chat", "social-media"],
    "with-a-person": ["phone", "letter", "visit", "partner"],
    systems: ["open-data"],
  });
});
