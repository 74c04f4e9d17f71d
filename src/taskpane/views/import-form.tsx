/** Importing a table: its source, the columns as matched, what would change, and the import. */
import { Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { readImportFile } from "../../commands/import-file";
import { guessImport } from "../../commands/import-table";
import { otherSheets, readOtherSheet, type OtherSheet } from "../../commands/other-sheets";
import { IMPORT_TEXTS } from "../texts/inputs";
import type { TableSource } from "../../workbook/table/table";
import type { Import } from "../../run/read-inputs";
import { useBusy, useOverview, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { ImportMatch } from "./import-match";

interface Chosen {
  readonly source: TableSource;
  readonly table: Import;
  /** Different for each source, so that an earlier match does not stay. */
  readonly key: number;
}

/** The sheets to choose from; read once. */
function useOtherSheets(): readonly OtherSheet[] {
  const [sheets, setSheets] = useState<readonly OtherSheet[]>([]);
  const { workbook } = usePane();
  useEffect(() => {
    let wanted = true;
    void otherSheets().then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setSheets(outcome.sheets);
      else workbook.report(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [workbook]);
  return sheets;
}

export default function ImportForm() {
  const { translator, workbook } = usePane();
  const overview = useOverview();
  const busy = useBusy();
  const page = usePageStyles();
  const sheets = useOtherSheets();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const language = overview?.language ?? translator.language;

  const choose = (source: TableSource): void => {
    setProblem(null);
    setChosen((before) => ({
      source,
      table: guessImport(source.headers, language),
      key: (before?.key ?? 0) + 1,
    }));
  };
  const chooseFile = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = readImportFile(bytes, file.name, translator.language);
    if (reading.ok) choose(reading.source);
    else {
      setChosen(null);
      setProblem(reading.text);
    }
  };
  const chooseSheet = async (id: string): Promise<void> => {
    const sheet = sheets.find((one) => one.id === id);
    if (sheet === undefined) return;
    const reading = await readOtherSheet(sheet);
    if (!reading.ok) workbook.report(reading);
    else if (reading.source === null) {
      setChosen(null);
      setProblem(translator.t(IMPORT_TEXTS.blank));
    } else choose(reading.source);
  };

  return (
    <div className={page.page}>
      <Field label={translator.t(IMPORT_TEXTS.file)} hint={translator.t(IMPORT_TEXTS.fileHint)}>
        {(field) => (
          <input
            {...field}
            type="file"
            accept=".csv,.txt,text/csv"
            disabled={busy}
            ref={fileInput}
            style={{ maxWidth: "100%" }}
            onClick={(event) => {
              // Lets the same file be chosen again after it was corrected.
              event.currentTarget.value = "";
            }}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) void chooseFile(file);
            }}
          />
        )}
      </Field>
      <Field label={translator.t(IMPORT_TEXTS.sheet)}>
        <Select
          disabled={busy || sheets.length === 0}
          onChange={(_, { value }) => void chooseSheet(value)}
        >
          <option value="">
            {translator.t(sheets.length === 0 ? IMPORT_TEXTS.noSheets : IMPORT_TEXTS.noSheet)}
          </option>
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div role="alert">
        {problem !== null && <p className={page.text}>{translator.reported(problem)}</p>}
      </div>
      {chosen !== null && (
        <ImportMatch
          key={chosen.key}
          source={chosen.source}
          guess={chosen.table}
          language={language}
          onDone={() => {
            setChosen(null);
            fileInput.current?.focus();
          }}
        />
      )}
    </div>
  );
}
