/** Importing a table: its source, what it is, what would change, and the import. */
import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { IMPORT_TABLES, tableOfList } from "../../commands/import-file";
import {
  listOfSheet,
  readListFile,
  readPastedList,
  type List,
  type ListsInFile,
} from "../../commands/import-list";
import type { OfferedList } from "../../commands/offered-list";
import { guessImport, importSheetName } from "../../commands/import-table";
import { otherSheets, readOtherSheet, type OtherSheet } from "../../commands/other-sheets";
import { LIST_TEXTS } from "../texts/import-list";
import { IMPORT_TEXTS } from "../texts/inputs";
import type { Language } from "../../locale/language";
import type { Import } from "../../run/read-inputs";
import { useBusy, useOverview, usePane } from "../pane-context";
import { choiceWhile, textWhile } from "../parts/busy-field";
import { FileInput } from "../parts/file-input";
import { usePageStyles } from "../parts/page";
import { ImportList } from "./import-list";
import { ImportMatch } from "./import-match";

interface Chosen {
  /** The lists of the file; those of one sheet where it has several. */
  readonly lists: readonly List[];
  /** All that the file has, to choose from. */
  readonly all: readonly List[];
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

/** null: there is no list. */
function chosenOf(
  lists: readonly List[],
  all: readonly List[],
  language: Language,
  key: number,
): Chosen | null {
  const [first] = lists;
  if (first === undefined) return null;
  return { lists, all, table: guessImport(tableOfList(first).headers, language), key };
}

interface ImportFormProps {
  /** A list that was opened beside the workbook, to begin with; null: none. */
  readonly offered: OfferedList | null;
}

export default function ImportForm({ offered }: ImportFormProps) {
  const { translator, workbook } = usePane();
  const overview = useOverview();
  const busy = useBusy();
  const page = usePageStyles();
  const sheets = useOtherSheets();
  const language = overview?.language ?? translator.language;
  const found = offered?.found ?? null;
  const [chosen, setChosen] = useState<Chosen | null>(() =>
    found?.ok === true ? chosenOf(found.lists, found.lists, language, 1) : null,
  );
  const [problem, setProblem] = useState<string | null>(found?.ok === false ? found.text : null);
  const [pasted, setPasted] = useState("");
  const fileInput = useRef<HTMLInputElement>(null);

  const choose = (lists: readonly List[], all: readonly List[] = lists): void => {
    setProblem(null);
    setChosen((before) => chosenOf(lists, all, language, (before?.key ?? 0) + 1) ?? before);
  };
  const chooseRead = async (reading: Promise<ListsInFile>): Promise<void> => {
    const found = await reading;
    if (found.ok) choose(found.lists);
    else {
      setChosen(null);
      setProblem(found.text);
    }
  };
  const chooseFile = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await chooseRead(readListFile(bytes, file.name, translator.language));
  };
  const chooseSheet = async (id: string): Promise<void> => {
    const sheet = sheets.find((one) => one.id === id);
    if (sheet === undefined) return;
    const reading = await readOtherSheet(sheet);
    if (!reading.ok) workbook.report(reading);
    else if (reading.source === null) {
      setChosen(null);
      setProblem(translator.t(IMPORT_TEXTS.blank));
    } else choose([listOfSheet(reading.source)]);
  };

  return (
    <div className={page.page}>
      <Field label={translator.t(IMPORT_TEXTS.file)} hint={translator.t(IMPORT_TEXTS.fileHint)}>
        {(field) => (
          <FileInput
            {...field}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.json,text/csv"
            busy={busy}
            ref={fileInput}
            onFiles={([file]) => {
              if (file !== undefined) void chooseFile(file);
            }}
          />
        )}
      </Field>
      <Field label={translator.t(IMPORT_TEXTS.sheet)}>
        <Select
          {...choiceWhile(busy || sheets.length === 0)}
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
      <Field label={translator.t(LIST_TEXTS.paste)} hint={translator.t(LIST_TEXTS.pasteHint)}>
        <Textarea
          value={pasted}
          {...textWhile(busy)}
          rows={2}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      {pasted.trim() !== "" && (
        <div>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              const name = translator.t(LIST_TEXTS.pasted);
              void chooseRead(readPastedList(pasted, name, translator.language));
            }}
          >
            {translator.t(LIST_TEXTS.readPasted)}
          </Button>
        </div>
      )}
      <div role="alert">
        {problem !== null && <p className={page.text}>{translator.reported(problem)}</p>}
      </div>
      {chosen !== null && (
        <ChosenList
          key={chosen.key}
          chosen={chosen}
          language={language}
          onTable={(table) => {
            setChosen({ ...chosen, table });
          }}
          onLists={(lists) => {
            choose(lists, chosen.all);
          }}
          onDone={() => {
            setChosen(null);
            setPasted("");
            fileInput.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface ChosenListProps {
  readonly chosen: Chosen;
  readonly language: Language;
  readonly onTable: (table: Import) => void;
  readonly onLists: (lists: readonly List[]) => void;
  readonly onDone: () => void;
}

/** A list that was chosen: which of the file's, the table that it goes into, and how it is read. */
function ChosenList({ chosen, language, onTable, onLists, onDone }: ChosenListProps) {
  const { translator } = usePane();
  const { lists, all, table } = chosen;
  const [first] = lists;
  if (first === undefined) return null;
  const sheet = lists.length === all.length ? "" : first.source;
  return (
    <>
      {all.length > 1 && (
        <Field label={translator.t(LIST_TEXTS.sheets)}>
          <Select
            value={sheet}
            onChange={(_, { value }) => {
              onLists(value === "" ? all : all.filter(({ source }) => source === value));
            }}
          >
            <option value="">{translator.t(LIST_TEXTS.allSheets)}</option>
            {all.map(({ source }) => (
              <option key={source} value={source}>
                {source}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={translator.t(IMPORT_TEXTS.table)}>
        <Select
          value={table}
          onChange={(_, { value }) => {
            onTable(IMPORT_TABLES.find((one) => one === value) ?? table);
          }}
        >
          {IMPORT_TABLES.map((one) => (
            <option key={one} value={one}>
              {translator.t(importSheetName(one))}
            </option>
          ))}
        </Select>
      </Field>
      {table === "services" ? (
        <ImportList lists={lists} language={language} onDone={onDone} />
      ) : (
        <ImportMatch
          key={table}
          source={tableOfList(first)}
          table={table}
          language={language}
          onDone={onDone}
        />
      )}
    </>
  );
}
