/** What files that came back would do, before anything is written: each file, then every change, conflict and proposal. */
import { Button, Field } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type {
  Returned,
  ShownChange,
  ShownConflict,
  ShownFile,
} from "../../../commands/sharing/returned";
import { useBusy, usePane } from "../../pane-context";
import { Collapsible } from "../../parts/collapsible";
import { FileInput } from "../../parts/file-input";
import { usePageStyles } from "../../parts/page";
import { DEPARTMENTS_TEXTS } from "../../texts/departments";

/** How many are listed one by one. */
const LISTED = 200;

interface FileCardProps {
  readonly file: ShownFile;
  /** Takes the file as it was sent. */
  readonly onWas: (was: File) => void;
}

function FileCard({ file, onWas }: FileCardProps) {
  const { translator } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const { changes, conflicts, proposals, looked, services, savedBy, problem } = file;
  return (
    <li className={page.card}>
      <div className={page.apart}>
        <strong>{file.file}</strong>
        <span>{file.department}</span>
      </div>
      {file.isLeftOut ? (
        <span>{translator.t(DEPARTMENTS_TEXTS.leftOut)}</span>
      ) : (
        <>
          <span>{translator.t(DEPARTMENTS_TEXTS.result, { changes, conflicts, proposals })}</span>
          <span className={page.quiet}>
            {[
              translator.t(DEPARTMENTS_TEXTS.looked, { looked, services }),
              ...(savedBy === ""
                ? []
                : [translator.t(DEPARTMENTS_TEXTS.savedBy, { name: savedBy })]),
            ].join(" ")}
          </span>
        </>
      )}
      {problem !== "" && <span>{translator.reported(problem)}</span>}
      {file.lacksBase && (
        <Field
          label={translator.t(DEPARTMENTS_TEXTS.was, { file: file.file })}
          hint={translator.t(DEPARTMENTS_TEXTS.wasHint)}
        >
          {(field) => (
            <FileInput
              {...field}
              accept=".xlsx"
              busy={busy}
              onFiles={([was]) => {
                if (was !== undefined) onWas(was);
              }}
            />
          )}
        </Field>
      )}
    </li>
  );
}

interface LinesProps<Line> {
  readonly lines: readonly Line[];
  readonly text: (line: Line) => string;
}

/** The lines under the names of their sheets. */
function Lines<Line extends { readonly sheet: string }>({ lines, text }: LinesProps<Line>) {
  const { translator } = usePane();
  const page = usePageStyles();
  const listed = lines.slice(0, LISTED);
  const sheets = [...new Set(listed.map(({ sheet }) => sheet))];
  return (
    <>
      {sheets.map((sheet) => (
        <div key={sheet} className={page.section}>
          <h4 className={page.small}>{sheet}</h4>
          <ul style={{ margin: 0, paddingInlineStart: "1.2em" }}>
            {listed
              .filter((line) => line.sheet === sheet)
              .map((line, index) => (
                <li key={index}>{translator.reported(text(line))}</li>
              ))}
          </ul>
        </div>
      ))}
      {lines.length > LISTED && (
        <p className={page.quiet}>
          {translator.t(DEPARTMENTS_TEXTS.more, { count: lines.length - LISTED })}
        </p>
      )}
    </>
  );
}

interface ReturnedPreviewProps {
  readonly returned: Returned;
  /** Takes the file as it was sent, for the file with this number. */
  readonly onWas: (index: number, was: File) => void;
  readonly onMerge: () => void;
  readonly onBack: () => void;
  readonly onDiscard: () => void;
}

export function ReturnedPreview({
  returned,
  onWas,
  onMerge,
  onBack,
  onDiscard,
}: ReturnedPreviewProps) {
  const { translator } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { files, changes, conflicts } = returned;
  const proposals = conflicts.filter(({ isProposal }) => isProposal);
  const disputed = conflicts.filter(({ isProposal }) => !isProposal);
  const isOne = files.length === 1;
  const changeText = ({ what, from, to, files: of }: ShownChange): string =>
    translator.t(DEPARTMENTS_TEXTS.change, { what, from, to }) + (isOne ? "" : ` (${of})`);
  const conflictText = ({ what, kind, ours, theirs }: ShownConflict): string =>
    `${translator.t(DEPARTMENTS_TEXTS.conflict, {
      what,
      ours,
      theirs: theirs
        .map(({ file, value }) => translator.t(DEPARTMENTS_TEXTS.theirValue, { file, value }))
        .join(", "),
    })} (${kind})`;
  const isAll = files.every(({ isLeftOut }) => isLeftOut);
  const counts = {
    changes: changes.length,
    conflicts: disputed.length,
    proposals: proposals.length,
  };
  return (
    <div className={page.section}>
      <h3 ref={heading} tabIndex={-1} className={page.small}>
        {changes.length + conflicts.length === 0
          ? translator.t(DEPARTMENTS_TEXTS.nothingNew)
          : translator.t(DEPARTMENTS_TEXTS.result, counts)}
      </h3>
      <ul className={page.list}>
        {files.map((file, index) => (
          <FileCard
            key={index}
            file={file}
            onWas={(was) => {
              onWas(index, was);
            }}
          />
        ))}
      </ul>
      {changes.length > 0 && (
        <Collapsible
          title={translator.t(DEPARTMENTS_TEXTS.changesTitle, { count: changes.length })}
        >
          <Lines lines={changes} text={changeText} />
        </Collapsible>
      )}
      {disputed.length > 0 && (
        <Collapsible
          title={translator.t(DEPARTMENTS_TEXTS.conflictsTitle, { count: disputed.length })}
        >
          <p className={page.quiet}>{translator.t(DEPARTMENTS_TEXTS.conflictsHint)}</p>
          <Lines lines={disputed} text={conflictText} />
        </Collapsible>
      )}
      {proposals.length > 0 && (
        <Collapsible
          title={translator.t(DEPARTMENTS_TEXTS.proposalsTitle, { count: proposals.length })}
        >
          <p className={page.quiet}>{translator.t(DEPARTMENTS_TEXTS.proposalsHint)}</p>
          <Lines lines={proposals} text={conflictText} />
        </Collapsible>
      )}
      <div className={page.row}>
        <Button appearance="primary" disabledFocusable={busy || isAll} onClick={onMerge}>
          {translator.t(DEPARTMENTS_TEXTS.merge)}
        </Button>
        {returned.senders.length > 0 && (
          <Button disabledFocusable={busy} onClick={onBack}>
            {translator.t(DEPARTMENTS_TEXTS.countBack)}
          </Button>
        )}
        <Button onClick={onDiscard}>{translator.t(DEPARTMENTS_TEXTS.discard)}</Button>
      </div>
    </div>
  );
}
