/** The kinds of the services of a list that has no column of them: as their names say it, for a person to correct. */
import { Field, Select } from "@fluentui/react-components";
import {
  restOfKinds,
  withKind,
  type ListAnswers,
  type ListReading,
} from "../../../commands/import-list";
import { KINDS, type Kind } from "../../../domain/model/model";
import { KIND_TEXTS } from "../../../locale/kinds";
import { usePane } from "../../pane-context";
import { LIST_TEXTS } from "../../texts/import-list";
import { Collapsible } from "../collapsible";
import { usePageStyles } from "../page";

/** How many are asked here; the others are given in the sheet. */
const MOST = 60;

interface KindsProps {
  readonly reading: ListReading;
  readonly answers: ListAnswers;
  readonly onAnswers: (answers: ListAnswers) => void;
}

interface KindFieldProps {
  readonly label: string;
  /** null: none. */
  readonly kind: Kind | null;
  readonly onKind: (kind: string) => void;
}

function KindField({ label, kind, onKind }: KindFieldProps) {
  const { translator } = usePane();
  return (
    <Field label={label}>
      <Select
        value={kind ?? ""}
        onChange={(_, { value }) => {
          onKind(value);
        }}
      >
        <option value="">{translator.t(LIST_TEXTS.choose)}</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {translator.t(KIND_TEXTS[one])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function Kinds({ reading: { unstatedKinds }, answers, onAnswers }: KindsProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  if (unstatedKinds.length === 0) return null;
  // Those whose names say none come first, and stay there once they are answered.
  const silent = unstatedKinds.filter(({ ofList }) => ofList === null);
  const sorted = [...silent, ...unstatedKinds.filter(({ ofList }) => ofList !== null)];
  const headers = [...new Set(silent.map(({ header }) => header))];
  const open = unstatedKinds.filter(({ kind }) => kind === null).length;
  const more = sorted.length - MOST;
  return (
    <Collapsible
      title={translator.t(open === 0 ? LIST_TEXTS.kindsAll : LIST_TEXTS.kindsOpen, {
        count: unstatedKinds.length,
        open,
      })}
    >
      <p className={page.quiet}>{translator.t(LIST_TEXTS.kindsHint)}</p>
      {silent.length > 1 && (
        <KindField
          label={translator.t(LIST_TEXTS.kindsRest)}
          kind={restOfKinds(answers, headers[0] ?? "")}
          onKind={(kind) => {
            onAnswers(headers.reduce((all, header) => withKind(all, header, "*", kind), answers));
          }}
        />
      )}
      {sorted.slice(0, MOST).map(({ name, kind, header: of }) => (
        <KindField
          key={name}
          label={name}
          kind={kind}
          onKind={(value) => {
            onAnswers(withKind(answers, of, name, value));
          }}
        />
      ))}
      {more > 0 && (
        <p className={page.quiet}>{translator.t(LIST_TEXTS.kindsMore, { count: more })}</p>
      )}
    </Collapsible>
  );
}
