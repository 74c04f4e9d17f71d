/** Files that were made for departments: each is opened or downloaded, its name copied, and it is counted as sent once it is. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import {
  asBase64,
  countAsSent,
  zippedFiles,
  type PreparedFile,
} from "../../commands/sharing/sending";
import { useBusy, usePane } from "../pane-context";
import { download, fileName } from "../parts/download";
import { usePageStyles } from "../parts/page";
import { DEPARTMENTS_TEXTS } from "../texts/departments";
import { useCopy } from "./use-copy";

interface PreparedFilesProps {
  readonly files: readonly PreparedFile[];
  /** ISO date; "" where none is set. */
  readonly due: string;
}

export function PreparedFiles({ files, due }: PreparedFilesProps) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const copy = useCopy();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { openWorkbook } = environment();
  const unsent = files.filter(({ file }) => !sent.has(file));

  const count = (which: readonly PreparedFile[]): Promise<unknown> =>
    run(DEPARTMENTS_TEXTS.counting, async () => {
      const on = environment().today;
      const outcome = await countAsSent(
        which.map(({ file, department, copy: of, services }) => ({
          ...{ file, department, services, on, due },
          copy: of,
        })),
      );
      if (!outcome.ok) return outcome;
      setSent((before) => new Set([...before, ...which.map(({ file }) => file)]));
      const values = { count: which.length };
      return { ok: true, reported: { text: DEPARTMENTS_TEXTS.counted, values } };
    });
  const open = (one: PreparedFile, show: (base64: string) => Promise<void>): Promise<unknown> =>
    run(DEPARTMENTS_TEXTS.preparing, async () => {
      await show(await asBase64(one));
      return { ok: true, reported: { text: DEPARTMENTS_TEXTS.opened, values: { file: one.file } } };
    });
  const save = (one: PreparedFile): Promise<unknown> =>
    run(DEPARTMENTS_TEXTS.preparing, async () => {
      download(await one.bytes(), one.file, "xlsx");
      return { ok: true, reported: null };
    });
  const saveAll = (): Promise<unknown> =>
    run(DEPARTMENTS_TEXTS.preparing, async ({ progress }) => {
      const bytes = await zippedFiles(files, progress);
      const words = [translator.t(DEPARTMENTS_TEXTS.zipName), environment().today];
      download(bytes, fileName(words, "zip"), "zip");
      return { ok: true, reported: null };
    });

  return (
    <div className={page.section}>
      <h3 ref={heading} tabIndex={-1} className={page.small}>
        {translator.t(DEPARTMENTS_TEXTS.prepared, { count: files.length })}
      </h3>
      <p className={page.quiet}>
        {translator.t(
          openWorkbook === undefined ? DEPARTMENTS_TEXTS.downloadHint : DEPARTMENTS_TEXTS.openHint,
        )}
      </p>
      <div className={page.row}>
        {files.length > 1 && (
          <Button disabledFocusable={busy} onClick={() => void saveAll()}>
            {translator.t(DEPARTMENTS_TEXTS.downloadAll)}
          </Button>
        )}
        <Button disabledFocusable={busy || unsent.length === 0} onClick={() => void count(unsent)}>
          {translator.t(DEPARTMENTS_TEXTS.countAll)}
        </Button>
      </div>
      <ul className={page.list}>
        {files.map((one) => {
          const { file } = one;
          return (
            <li key={file} className={page.card}>
              <div className={page.apart}>
                <span>{file}</span>
                {sent.has(file) && <span>{translator.t(DEPARTMENTS_TEXTS.isSent)}</span>}
              </div>
              <div className={page.row}>
                {openWorkbook === undefined ? (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={translator.t(DEPARTMENTS_TEXTS.downloadFile, { file })}
                    onClick={() => void save(one)}
                  >
                    {translator.t(DEPARTMENTS_TEXTS.download)}
                  </Button>
                ) : (
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={translator.t(DEPARTMENTS_TEXTS.openFile, { file })}
                    onClick={() => void open(one, openWorkbook)}
                  >
                    {translator.t(DEPARTMENTS_TEXTS.open)}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={translator.t(DEPARTMENTS_TEXTS.copyFileName, { file })}
                  onClick={() => void copy(file)}
                >
                  {translator.t(DEPARTMENTS_TEXTS.copyName)}
                </Button>
                <Button
                  size="small"
                  disabledFocusable={busy || sent.has(file)}
                  aria-label={translator.t(DEPARTMENTS_TEXTS.countFile, { file })}
                  onClick={() => void count([one])}
                >
                  {translator.t(DEPARTMENTS_TEXTS.count)}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
