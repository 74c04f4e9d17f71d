/** The embedded workbook host: starts a workbook that Microsoft's own Excel client works on. */
import { intersection } from "../a1/area";
import { NEWEST_REQUIREMENT_SET, connectClient } from "./client/office";
import type { WorkbookContent } from "../xlsx/content";
import type { Behaviour } from "./behaviour";
import { Book } from "./engine/book";
import type { BookEvent } from "./engine/book";
import type { HostFunction } from "./engine/custom-functions";
import type { ExpectedValues } from "./engine/known/expected-values";
import { Pace } from "./engine/pace";
import type { Rest } from "./engine/pace";
import { blankWorkbook, snapshot } from "./engine/snapshot";
import { eventEntries } from "./objects/book/events";
import type { EditSource } from "./objects/book/events";
import { Workbook } from "./objects/book/workbook";
import { Range } from "./objects/cells/range";
import { Bridge, type NativeBridge } from "./wire/bridge";
import type { Traffic } from "./wire/traffic";
import { Dispatcher } from "./wire/dispatcher";
import { Faults } from "./wire/faults";
import type { RequestBody } from "./wire/messages";

export interface HostOptions {
  /** The workbook to open; absent: a new one with one blank sheet. */
  readonly content?: WorkbookContent;
  /** Version of ExcelApi for `isSetSupported` and the client's own check; at most 1.14. */
  readonly requirementSet?: string;
  /** Custom functions by their full names, such as `CHANNEL.SCORES`. */
  readonly functions?: Readonly<Record<string, HostFunction>>;
  /** Called after each request of the client, so that a view of the workbook can update. */
  readonly onServed?: (request: RequestBody) => void;
  /** For a page that shares its thread with the host: lets the page do its other work. Absent: the host never waits. */
  readonly rest?: Rest;
  /** What differs between platforms and settings; absent members: the harshest that the add-in bears. */
  readonly behaviour?: Partial<Behaviour>;
}

/** A running host. While it is the latest one started, `Excel.run` works on its workbook. */
export interface Host {
  /** The workbook itself, for edits by a person or a colleague besides the add-in. */
  readonly book: Book;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** The workbook as it is now, all values calculated, for `saveXlsx`; `source` is kept. */
  content(): Promise<WorkbookContent>;
  /**
   * Takes the values of formulas that the next requests write or leave, so that they need not be worked out.
   * @returns to be called when they have been written: with false, when the workbook may be another than they
   * were expected for, they are worked out
   */
  readonly expectValues: (expected: readonly ExpectedValues[]) => (right: boolean) => Promise<void>;
  /** Edits the workbook as a colleague would from elsewhere, after the current request. */
  editRemotely(edit: (workbook: Workbook) => void | Promise<void>): Promise<void>;
  /** Edits the workbook as the person at the screen would: selecting, typing. */
  editByUser(edit: (workbook: Workbook) => void | Promise<void>): Promise<void>;
  /**
   * Chooses from the drop-down list of a cell, as the person at the screen would.
   * @throws Error where the cell has no list
   */
  chooseFromList(address: string, choice: string): Promise<void>;
  dispose(): void;
}

/** A host without a client: whoever has one connects it to the bridge. */
export function createHost(options: Omit<HostOptions, "requirementSet"> = {}): {
  readonly host: Host;
  readonly bridge: NativeBridge;
} {
  const pace = new Pace(options.rest);
  const book = new Book(options.content ?? blankWorkbook(), pace, options.behaviour);
  for (const [name, run] of Object.entries(options.functions ?? {})) {
    book.engine.registerFunction(name, run);
  }
  book.engine.formulas.acceptStoredValues();
  const workbook = new Workbook(book);
  const faults = new Faults();
  const bridge = new Bridge(new Dispatcher(workbook, pace), faults, options.onServed, pace);
  let editSource: EditSource = "add-in";
  book.onEvent = (bookEvent: BookEvent) => {
    if (editSource === "list" && !book.behaviour.listsRaiseEvents) return;
    for (const entry of eventEntries(book, bookEvent, editSource)) bridge.raise(entry);
  };
  const edit =
    (by: EditSource) =>
    (change: (edited: Workbook) => void | Promise<void>): Promise<void> =>
      bridge.between(async () => {
        editSource = by;
        try {
          await change(workbook);
        } finally {
          editSource = "add-in";
        }
      });
  const host: Host = {
    book,
    traffic: bridge.traffic,
    faults,
    content: async () => {
      await book.recalculate();
      return snapshot(book, pace);
    },
    expectValues: (expected) => {
      book.engine.formulas.expectValues(expected);
      return (right) =>
        bridge.between(async () => {
          // While they are expected, what the other formulas give for the first time changes nothing.
          if (right) {
            book.engine.formulas.takeExpected();
            await book.calculate();
          }
          book.engine.formulas.stopExpecting(right);
        });
    },
    editRemotely: edit("colleague"),
    editByUser: edit("person"),
    chooseFromList: (address, choice) =>
      edit("list")(() => {
        const cell = book.locate(address, book.active);
        const list = cell?.sheet.validations.find(
          ({ type, areas }) =>
            type === "list" && areas.some((area) => intersection(area, cell.area) !== null),
        );
        if (cell === null || list === undefined) throw new Error(`${address} has no list`);
        new Range(book, cell.sheet, cell.area).values = [[choice]];
      }),
    dispose: () => {
      book.engine.dispose();
    },
  };
  return { host, bridge };
}

/**
 * Opens a workbook and connects the client to it; `Office` and `Excel` are global afterwards. In Node the client is
 * loaded from `@microsoft/office-js`; in a page it has to be loaded already.
 */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  if (!("OfficeExtension" in globalThis)) (await import("./client/loader")).loadClient();
  const { host, bridge } = createHost(options);
  connectClient(bridge, options.requirementSet ?? NEWEST_REQUIREMENT_SET);
  return host;
}
