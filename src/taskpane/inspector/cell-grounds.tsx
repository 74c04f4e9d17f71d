/** The score of a cell by its components, and why the cell has its suggestion. */
import type { CellInspection } from "../../commands/inspection";
import { reasonSentences } from "../../locale/reasons";
import { usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import { Bar } from "./bar";
import { partLabel } from "./sentences";

const hundred = (share: number | null): number | null => (share === null ? null : 100 * share);

function Score({ cell }: { readonly cell: CellInspection }) {
  const { translator } = usePane();
  const page = usePageStyles();
  const { components } = cell;
  if (components === null)
    return <p className={page.text}>{translator.t(INSPECTOR_TEXTS.noScore)}</p>;
  const parts = [
    ["user", components.user, ["need", "fitComplexity", "effort"]],
    ["authority", components.authority, ["fitFrequency", "economy"]],
  ] as const;
  return (
    <>
      <Bar label={translator.t(INSPECTOR_TEXTS.score)} value={components.score} />
      {parts.map(([side, value, inner]) => (
        <div key={side} className={page.section}>
          <Bar label={translator.t(INSPECTOR_TEXTS[side])} value={value} />
          {inner.map((part) => (
            <Bar
              key={part}
              inner
              label={partLabel(part, cell, translator)}
              value={hundred(components[part])}
            />
          ))}
        </div>
      ))}
    </>
  );
}

/** Texts that were worded elsewhere, as a list. */
export function Sentences({ texts }: { readonly texts: readonly string[] }) {
  const { translator } = usePane();
  return (
    <ul style={{ margin: 0, paddingInlineStart: "1.2em" }}>
      {texts.map((text, index) => (
        <li key={index}>{translator.reported(text)}</li>
      ))}
    </ul>
  );
}

export function CellGrounds({ cell }: { readonly cell: CellInspection }) {
  const { translator } = usePane();
  return (
    <>
      <Sentences texts={reasonSentences(cell.reasons, translator.language, cell.names)} />
      <Score cell={cell} />
    </>
  );
}
