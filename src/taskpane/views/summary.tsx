/** The view for summarising: run it, see the state, and choose and open the sheets. */
import { rowsOf } from "../../domain/model/matrix";
import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createMatrix } from "../../commands/actions/create-matrix";
import { summarise } from "../../commands/actions/summarise";
import { shownSheets, showSheet } from "../../commands/shown-sheets";
import { CLASS_TEXTS } from "../../locale/classes";
import type { Bilingual } from "../../locale/language";
import { SUMMARY_VIEW_TEXTS } from "../texts/summary";
import type { SheetKey } from "../../workbook/snapshot";
import type { CellClass } from "../../domain/model/model";
import type { Overview, Evaluated } from "../../commands/overview";
import { useBusy, useOverview, usePane } from "../pane-context";
import { CommandButton } from "../parts/command-button";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";

/** The sheets that show results, in the order in which they are read. */
const RESULTS: readonly SheetKey[] = [
  "summary",
  "byService",
  "byChannel",
  "byGroup",
  "byLifeEvent",
  "serviceGroups",
  "changes",
  "changesByService",
  "businessCase",
  "followUp",
  "strategy",
  "checks",
  "scores",
  "publicExtract",
  "glossary",
  "log",
];

const COUNTED: readonly CellClass[] = ["primary", "complement", "discouraged", "forbidden", "open"];

function Figures({ evaluated }: { readonly evaluated: Evaluated }) {
  const { translator } = usePane();
  const page = usePageStyles();
  const { decided } = evaluated.result;
  const count = (cellClass: CellClass): number =>
    decided.cells.filter((one) => one === cellClass).length;
  const list = (lines: readonly (readonly [text: Bilingual, figure: number])[]) => (
    <dl className={page.list}>
      {lines.map(([text, figure]) => (
        <div key={text.en} className={page.apart}>
          <dt>{translator.t(text)}</dt>
          <dd style={{ margin: 0 }}>{translator.number(figure)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {list([
        [SUMMARY_VIEW_TEXTS.services, decided.services.length],
        [
          SUMMARY_VIEW_TEXTS.withPrimary,
          rowsOf(decided).filter((row) => row.includes("primary")).length,
        ],
      ])}
      <Section heading={translator.t(SUMMARY_VIEW_TEXTS.cells)}>
        {list(
          COUNTED.map((cellClass) => [
            cellClass === "open" ? SUMMARY_VIEW_TEXTS.openCells : CLASS_TEXTS[cellClass],
            count(cellClass),
          ]),
        )}
      </Section>
    </>
  );
}

function Sheets({ overview }: { readonly overview: Overview }) {
  const { translator, run, goTo } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const { sheets } = overview.snapshot;
  useEffect(() => {
    let wanted = true;
    void shownSheets().then((outcome) => {
      if (wanted && outcome.ok) setShown(outcome.ids);
    });
    return () => {
      wanted = false;
    };
  }, [sheets]);
  return (
    <>
      <p className={page.quiet}>{translator.t(SUMMARY_VIEW_TEXTS.sheetsHint)}</p>
      <ul className={page.list}>
        {RESULTS.map((key) => {
          const sheet = sheets.get(key);
          if (sheet === undefined) return null;
          const { id, name } = sheet;
          return (
            <li key={key} className={page.apart}>
              <Checkbox
                label={name}
                checked={shown.has(id)}
                onChange={(_, { checked }) => {
                  // Not disabled meanwhile, since that would take the keyboard from it.
                  if (busy) return;
                  const visible = checked === true;
                  void run(
                    SUMMARY_VIEW_TEXTS.hiding,
                    async () => {
                      const outcome = await showSheet(id, visible);
                      if (!outcome.ok) return outcome;
                      setShown((now) => {
                        const next = new Set(now);
                        if (visible) next.add(id);
                        else next.delete(id);
                        return next;
                      });
                      return { ok: true, reported: null };
                    },
                    "quick",
                  );
                }}
              />
              <Button
                size="small"
                onClick={() => {
                  void goTo(id, null);
                }}
                aria-label={translator.t(SUMMARY_VIEW_TEXTS.open, { name })}
              >
                {translator.t(SUMMARY_VIEW_TEXTS.openShort)}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

export default function Summary() {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  if (overview === null) return null;
  const { evaluated } = overview;
  if (evaluated === null) return <NoWorkbookYet />;
  return (
    <div className={page.page}>
      <div>
        <CommandButton command={summarise} appearance="primary">
          {translator.t(SUMMARY_VIEW_TEXTS.run)}
        </CommandButton>
      </div>
      <p className={page.quiet}>{translator.t(SUMMARY_VIEW_TEXTS.runHint)}</p>
      <Section heading={translator.t(SUMMARY_VIEW_TEXTS.figures)}>
        <Figures evaluated={evaluated} />
      </Section>
      <Section heading={translator.t(SUMMARY_VIEW_TEXTS.sheets)}>
        <Sheets overview={overview} />
        <div>
          <CommandButton command={createMatrix} options={{ rebuild: true }}>
            {translator.t(SUMMARY_VIEW_TEXTS.rebuild)}
          </CommandButton>
        </div>
        <p className={page.quiet}>{translator.t(SUMMARY_VIEW_TEXTS.rebuildHint)}</p>
      </Section>
    </div>
  );
}
