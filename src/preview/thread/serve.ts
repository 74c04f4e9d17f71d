/** Does what the page asks of the thread that has the host. */
import { setDaysFrom1904 } from "../../functions/day";
import { setDisplayLanguage } from "../../functions/display-language";
import type { Rest } from "../../host/engine/pace";
import type { WorkbookContent } from "../../xlsx/content";
import { openXlsx } from "../../xlsx/open";
import { keptWorkbook } from "../kept/kept-workbook";
import { failureOf } from "./failures";
import type { CallName, Calls, Report, Request, Source } from "./messages";
import { ServedWorkbook } from "./served-workbook";

type Works = {
  readonly [Name in CallName]: (
    given: Calls[Name]["given"],
  ) => Promise<Calls[Name]["gives"]> | Calls[Name]["gives"];
};

async function contentOf(source: Source): Promise<WorkbookContent | undefined> {
  switch (source.from) {
    case "file":
      return openXlsx(source.bytes);
    case "kept":
      return (await keptWorkbook(source.slot))?.content;
    case "nothing":
      return undefined;
  }
}

/**
 * @param post sends to the page; what is to be handed over rather than copied comes with it
 * @param rest absent: the host has the thread for itself
 * @returns takes what comes from the page
 */
export function serveHost(
  post: (report: Report, handedOver?: Transferable[]) => void,
  rest?: Rest,
): (request: Request) => void {
  let open: { readonly number: number; readonly workbook: ServedWorkbook } | null = null;
  const workbook = (): ServedWorkbook => {
    if (open === null) throw new Error("No workbook is open.");
    return open.workbook;
  };
  const works: Works = {
    open: async ({ number, source, ...opened }) => {
      setDisplayLanguage(opened.language);
      const content = await contentOf(source);
      setDaysFrom1904(content?.date1904 === true);
      const next = new ServedWorkbook({ ...opened, content, rest }, (report) => {
        post({ ...report, number });
      });
      // It is in no file yet.
      if (source.from === "kept") next.host.book.dirty = true;
      next.report(false);
      open?.workbook.dispose();
      open = { number, workbook: next };
      return null;
    },
    edit: async ({ edit, shown }) => {
      await workbook().edit(edit, shown);
      return null;
    },
    rename: (name) => {
      workbook().host.book.name = name;
      return null;
    },
    select: async (position) => {
      await workbook().select(position);
      return null;
    },
    move: (direction) => workbook().move(direction),
    save: () => workbook().save(),
    keep: async (kept) => {
      await workbook().keep(kept);
      return null;
    },
    link: (position) => workbook().link(position),
    stopExpecting: async ({ id, right }) => {
      await workbook().stopExpecting(id, right);
      return null;
    },
  };
  const answer = async (id: number, name: CallName, given: unknown): Promise<void> => {
    try {
      const gives = await works[name](given as never);
      post(
        { kind: "answer", id, gives },
        gives instanceof Uint8Array && gives.buffer instanceof ArrayBuffer ? [gives.buffer] : [],
      );
    } catch (error) {
      post({ kind: "failure", id, failure: failureOf(error) });
    }
  };
  post({ kind: "ready" });
  return (request) => {
    switch (request.kind) {
      case "client":
        // What is meant for a workbook that is no longer open has nobody to answer to.
        if (request.number === open?.number) workbook().bridge.sendMessageToHost(request.text);
        break;
      case "runs":
        if (request.number === open?.number) workbook().follow(request.state);
        break;
      case "expect":
        workbook().expect(request.id, request.values);
        break;
      case "call":
        void answer(request.id, request.name, request.given);
    }
  };
}
