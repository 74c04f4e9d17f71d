/** Where several people's answers differ, the most disputed first, and taking what at least a chosen share agrees on. */
import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { commonChanges, opinionsOf, takeCommon } from "../../commands/sharing/opinions";
import { keptDecidedBy } from "../decided-by";
import { useBusy, useOverview, usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { DEPARTMENTS_TEXTS } from "../texts/departments";

/** Shares to choose from, 0–1. */
const SHARES = [0.5, 0.6, 0.75, 0.9, 1] as const;

/** How many services are listed one by one. */
const LISTED = 50;

export default function Opinions() {
  const { translator, run, environment } = usePane();
  const overview = useOverview();
  const busy = useBusy();
  const page = usePageStyles();
  const [share, setShare] = useState<number>(0.75);
  const count = useMemo(
    () => (overview === null ? 0 : commonChanges(overview, share)),
    [overview, share],
  );
  if (overview === null) return null;
  const opinions = opinionsOf(overview);
  const take = (): Promise<unknown> =>
    run(DEPARTMENTS_TEXTS.taking, (control) => {
      const { today, language } = environment();
      return takeCommon(share, { today, language, ...control }, keptDecidedBy());
    });
  return (
    <div className={page.section}>
      <p className={page.quiet}>{translator.t(DEPARTMENTS_TEXTS.opinionsHint)}</p>
      <ul className={page.list}>
        {opinions.slice(0, LISTED).map(({ service, name, people, share: agreed }) => (
          <li key={service} className={page.apart}>
            <span>{name}</span>
            <span className={page.quiet}>
              {agreed === null
                ? translator.t(DEPARTMENTS_TEXTS.oneAnswer, { people })
                : translator.t(DEPARTMENTS_TEXTS.opinion, {
                    share: translator.percent(agreed),
                    people,
                  })}
            </span>
          </li>
        ))}
      </ul>
      {opinions.length > LISTED && (
        <p className={page.quiet}>
          {translator.t(DEPARTMENTS_TEXTS.more, { count: opinions.length - LISTED })}
        </p>
      )}
      <Field label={translator.t(DEPARTMENTS_TEXTS.least)}>
        <Select
          value={String(share)}
          onChange={(_, { value }) => {
            setShare(SHARES.find((one) => String(one) === value) ?? 1);
          }}
        >
          {SHARES.map((one) => (
            <option key={one} value={String(one)}>
              {translator.t(DEPARTMENTS_TEXTS.agree, { share: translator.percent(one) })}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || count === 0}
          onClick={() => void take()}
        >
          {translator.t(DEPARTMENTS_TEXTS.take, { count })}
        </Button>
      </div>
    </div>
  );
}
