/** Which services are gone through: all, worth a talk, differing, undecided; and of which department and status. */
import { Field, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { decisionCounts, type Progress } from "../../domain/decisions/progress";
import type { Result } from "../../domain/result";
import { usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { usePageStyles } from "../parts/page";
import { STATE_TEXTS } from "../texts/inspector";
import { WALK_TEXTS } from "../texts/matrix";
import { departmentsOf, MATCHES, matchCounts } from "./filter";
import type { Walk } from "./use-walk";

const STATUSES: readonly Progress[] = ["open", "adopted", "proposed", "decided"];

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, borderRadius: tokens.borderRadiusCircular },
});

interface FilterBarProps {
  readonly walk: Walk;
  readonly result: Result;
}

export function FilterBar({ walk: { filter, setFilter }, result }: FilterBarProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const counts = useMemo(() => matchCounts(result, filter), [result, filter]);
  const progress = useMemo(() => decisionCounts(result), [result]);
  const departments = useMemo(() => departmentsOf(result), [result]);
  const number = (value: number): string => translator.number(value);
  const narrowed = filter.department !== "" || filter.status !== "";
  return (
    <div className={page.section}>
      <div role="group" aria-label={translator.t(WALK_TEXTS.which)} className={styles.chips}>
        {MATCHES.map((match) => (
          <ToggleButton
            key={match}
            size="small"
            className={styles.chip}
            checked={filter.match === match}
            onClick={() => {
              setFilter({ ...filter, match });
            }}
          >
            {translator.t(WALK_TEXTS[match], {
              count: number(counts[match]),
              of: number(counts.all),
            })}
          </ToggleButton>
        ))}
      </div>
      <Collapsible title={translator.t(narrowed ? WALK_TEXTS.narrowed : WALK_TEXTS.narrow)}>
        {departments.length > 0 && (
          <Field label={translator.t(WALK_TEXTS.department)}>
            <Select
              value={filter.department}
              onChange={(_, { value }) => {
                setFilter({ ...filter, department: value });
              }}
            >
              <option value="">{translator.t(WALK_TEXTS.every)}</option>
              {departments.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={translator.t(WALK_TEXTS.status)}>
          <Select
            value={filter.status}
            onChange={(_, { value }) => {
              setFilter({ ...filter, status: STATUSES.find((one) => one === value) ?? "" });
            }}
          >
            <option value="">{translator.t(WALK_TEXTS.every)}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {translator.t(STATE_TEXTS[status])} ({number(progress.services[status])})
              </option>
            ))}
          </Select>
        </Field>
      </Collapsible>
    </div>
  );
}
