/** Files that are made from the workbook: documents to hand to a board, and extracts of what may be published. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { writeDocumentFile, type FileOptions, type FileOutcome } from "../../commands/document";
import { DOCUMENT_KINDS, type AskedKind } from "../../commands/document-kinds";
import { writeExtractFile } from "../../commands/extract";
import { extractable, type ExtractOf } from "../../domain/extract-of";
import type { Result } from "../../domain/result";
import type { Bilingual } from "../../locale/language";
import { useBusy, usePane } from "../pane-context";
import { download, fileName, type FileType } from "../parts/download";
import { choicesOf } from "../parts/extract-choices";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { SHARE_VIEW_TEXTS } from "../texts/share";

interface FileToMake {
  readonly name: Bilingual;
  /** Whose it is, after its name; "" for all. */
  readonly of: string;
  readonly type: FileType;
  readonly write: (options: FileOptions) => Promise<FileOutcome>;
}

/** Makes a file and hands it to the person. */
function useFiles(): (file: FileToMake) => Promise<void> {
  const { run, environment } = usePane();
  return async ({ name, of, type, write }) => {
    await run(SHARE_VIEW_TEXTS.creating, async () => {
      const { today } = environment();
      const outcome = await write({ today, language: null });
      if (!outcome.ok) return outcome;
      const words = [name[outcome.language], of, today].filter((word) => word !== "");
      const file = fileName(words, type);
      download(outcome.bytes, file, type);
      return { ok: true, reported: { text: SHARE_VIEW_TEXTS.created, values: { file } } };
    });
  };
}

/** Buttons that make each document. */
export function Documents() {
  const { translator } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const make = useFiles();
  const names: Readonly<Record<AskedKind, Bilingual>> = {
    strategy: SHARE_VIEW_TEXTS.strategy,
    memo: SHARE_VIEW_TEXTS.memo,
    matrix: SHARE_VIEW_TEXTS.matrix,
  };
  return (
    <Section heading={translator.t(SHARE_VIEW_TEXTS.documents)}>
      <p className={page.quiet}>{translator.t(SHARE_VIEW_TEXTS.documentsHint)}</p>
      <div className={page.row}>
        {DOCUMENT_KINDS.map((kind) => (
          <Button
            key={kind}
            disabledFocusable={busy}
            onClick={() =>
              void make({
                name: names[kind],
                of: "",
                type: "docx",
                write: (options) => writeDocumentFile(kind, options),
              })
            }
          >
            {translator.t(names[kind])}
          </Button>
        ))}
      </div>
    </Section>
  );
}

const ALL: ExtractOf = { kind: "all" };

/** Chooses whose services an extract has, and makes it. */
export function ExtractFile({ result }: { readonly result: Result }) {
  const { translator } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const make = useFiles();
  const [chosen, setChosen] = useState("");
  const known = extractable(result);
  const choices = (["department", "partner"] as const).map((kind) => ({
    kind,
    label: translator.t(SHARE_VIEW_TEXTS[kind === "department" ? "departments" : "partners"]),
    options: choicesOf(kind, known[kind]),
  }));
  const found = choices.flatMap(({ options }) => options).find(({ key }) => key === chosen);
  return (
    <>
      <Field label={translator.t(SHARE_VIEW_TEXTS.extractOf)}>
        <Select
          value={found === undefined ? "" : chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{translator.t(SHARE_VIEW_TEXTS.extractOfAll)}</option>
          {choices
            .filter(({ options }) => options.length > 0)
            .map(({ kind, label, options }) => (
              <optgroup key={kind} label={label}>
                {options.map(({ key, of }) => (
                  <option key={key} value={key}>
                    {of.name}
                  </option>
                ))}
              </optgroup>
            ))}
        </Select>
      </Field>
      <div className={page.row}>
        <Button
          disabledFocusable={busy}
          onClick={() =>
            void make({
              name: SHARE_VIEW_TEXTS.extractName,
              of: found?.of.name ?? "",
              type: "xlsx",
              write: (options) => writeExtractFile(found?.of ?? ALL, options),
            })
          }
        >
          {translator.t(SHARE_VIEW_TEXTS.createExtract)}
        </Button>
      </div>
    </>
  );
}
