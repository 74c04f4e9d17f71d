/** The matched columns of a table to import, which can be corrected, and a preview of the import. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { build } from "../../commands/build";
import {
  isField,
  matchedImport,
  matchImport,
  OWN_COLUMN,
  type ImportMatch as ColumnMatch,
} from "../../commands/import-file";
import {
  importDefinition,
  KEEP_OWN,
  previewImport,
  type ImportPreview,
} from "../../commands/import-table";
import { changesOf } from "../../commands/reported-changes";
import type { Outcome } from "../../commands/outcome";
import type { Language } from "../../locale/language";
import { IMPORT_TEXTS } from "../texts/inputs";
import type { TableSource } from "../../workbook/table/table";
import type { Import } from "../../run/read-inputs";
import { useBusy, usePane } from "../pane-context";
import { effectLine } from "../parts/import-effect";
import { usePageStyles } from "../parts/page";
import { ProblemList } from "../parts/problem-list";
import { Section } from "../parts/section";
import type { Translator } from "../translator";

/** Milliseconds without a change before the effect is computed. */
const SETTLED_AFTER = 250;

/** The first value of a column that is not blank. */
const sampleOf = (source: TableSource, column: number): string => {
  const row = source.rows.find((cells) => String(cells[column] ?? "").trim() !== "");
  return row === undefined ? "" : String(row[column]).slice(0, 40);
};

/** The preview of the import, computed some time after the last change; null while it is not known. */
function useEffectOfImport(
  table: Import,
  source: TableSource,
  match: ColumnMatch,
  language: Language,
): Outcome<ImportPreview> | null {
  const [known, setKnown] = useState<{
    readonly of: ColumnMatch;
    readonly preview: Outcome<ImportPreview>;
  } | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      const imports = { [table]: matchedImport(source, match) };
      void previewImport(table, imports, language).then((preview) => {
        if (wanted) setKnown({ of: match, preview });
      });
    }, SETTLED_AFTER);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [table, source, match, language]);
  return known?.of === match ? known.preview : null;
}

interface EffectProps {
  readonly effect: Outcome<ImportPreview> | null;
  readonly chosen: boolean;
}

function effectText({ effect, chosen }: EffectProps, translator: Translator): string {
  if (!chosen) return translator.t(IMPORT_TEXTS.noColumns);
  return effectLine(effect, translator);
}

interface ImportMatchProps {
  readonly source: TableSource;
  readonly table: Import;
  readonly language: Language;
  readonly onDone: () => void;
}

export function ImportMatch({ source, table, language, onDone }: ImportMatchProps) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const definition = useMemo(() => importDefinition(table, language), [table, language]);
  const [match, setMatch] = useState(() => matchImport(table, source.headers, language));
  const effect = useEffectOfImport(table, source, match, language);
  const chosen = match.some(isField);

  const importNow = async (): Promise<void> => {
    const imports = { [table]: matchedImport(source, match) };
    const end = await run(IMPORT_TEXTS.running, async (control) => {
      const outcome = await build({
        imports,
        decide: false,
        language,
        today: environment().today,
        ...control,
      });
      if (!outcome.ok) return outcome;
      const { added, changed } = effect?.ok === true ? effect : { added: 0, changed: 0 };
      const changes = changesOf(outcome.done);
      const values = { added, changed };
      return { ok: true, reported: { text: IMPORT_TEXTS.done, values, changes } };
    });
    if (end?.ok === true) onDone();
  };

  return (
    <div className={page.page}>
      <Section heading={translator.t(IMPORT_TEXTS.columns)}>
        <p className={page.quiet}>{translator.t(IMPORT_TEXTS.columnsHint)}</p>
        {source.headers.map((header, column) => {
          if (header.trim() === "") return null;
          const sample = sampleOf(source, column);
          return (
            <Field
              key={column}
              label={translator.t(IMPORT_TEXTS.column, { header })}
              hint={sample === "" ? null : translator.t(IMPORT_TEXTS.columnSample, { sample })}
            >
              <Select
                value={match[column] ?? ""}
                onChange={(_, { value }) => {
                  setMatch(
                    match.map((key, index) => {
                      if (index === column) return value === "" ? null : value;
                      return key === value && isField(key) ? null : key;
                    }),
                  );
                }}
              >
                <option value="">{translator.t(IMPORT_TEXTS.leaveOut)}</option>
                {KEEP_OWN.has(table) && (
                  <option value={OWN_COLUMN}>{translator.t(IMPORT_TEXTS.keepBeside)}</option>
                )}
                {Object.entries(definition.fields).map(([key, field]) => (
                  <option key={key} value={key}>
                    {translator.t(field.header)}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </Section>
      <Section heading={translator.t(IMPORT_TEXTS.effect)}>
        <p role="status" className={page.text}>
          {effectText({ effect, chosen }, translator)}
        </p>
        {effect !== null && !effect.ok && "refused" in effect && (
          <ProblemList problems={effect.refused} />
        )}
        <p className={page.quiet}>{translator.t(IMPORT_TEXTS.nothingChanged)}</p>
        <div>
          <Button
            appearance="primary"
            disabledFocusable={busy || !chosen || effect?.ok !== true}
            onClick={() => void importNow()}
          >
            {translator.t(IMPORT_TEXTS.run)}
          </Button>
        </div>
      </Section>
    </div>
  );
}
