/** What became otherwise in a run reaches the pane's notice, from a button of the ribbon too. */
import { changesOf } from "../../src/commands/reported-changes";
import type { ChangedSuggestion } from "../../src/domain/changed-suggestions/changed-suggestions";
import { channelId, serviceId } from "../../src/domain/model/ids";
import type { Result } from "../../src/domain/result";
import { noticeOf } from "../../src/taskpane/notice";
import { channel, model, service } from "../domain/small-models";

const CHANGED: ChangedSuggestion = {
  service: serviceId("permit"),
  channel: channelId("fax"),
  from: "primary",
  to: "open",
  causes: [{ kind: "record", table: "channels", id: "fax", name: "Telefax", change: "removed" }],
};
const result = {
  model: model({
    services: [service("permit", { name: "Bygglov" })],
    channels: [channel("web", { name: "Webbplats" })],
  }),
} as Result;
const changes = changesOf({ since: { changed: [CHANGED], storeLost: true }, result });

test("the names are those of the run, and of channels that it no longer has", () => {
  const { names, changed, storeLost } = changes;
  expect([changed, storeLost]).toEqual([[CHANGED], true]);
  expect([names.service("permit"), names.channel("web"), names.channel("fax")]).toEqual([
    "Bygglov",
    "Webbplats",
    "Telefax",
  ]);
});

test("a notice has the changes where the action ran, and none where it did not", () => {
  const reported = { text: { sv: "Klart.", en: "Done." } };
  expect(noticeOf({ ok: true, reported: { ...reported, changes } })).toMatchObject({
    reported: { changes },
  });
  const plain = noticeOf({ ok: true, reported });
  expect(plain?.kind === "done" && "changes" in plain.reported).toBe(false);
});
