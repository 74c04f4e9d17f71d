/** Which services are gone through: all, worth a talk, differing, undecided; and of which department and status. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { decisionCounts, type Progress } from "../../domain/decisions/progress";
import type { Result } from "../../domain/result";
import { usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { FilterSelect } from "../parts/filter-select";
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
          <FilterSelect
            label={translator.t(WALK_TEXTS.department)}
            value={filter.department}
            choices={departments.map((name) => [name, name])}
            change={(department) => {
              setFilter({ ...filter, department });
            }}
          />
        )}
        <FilterSelect
          label={translator.t(WALK_TEXTS.status)}
          value={filter.status}
          choices={STATUSES.map((status) => [
            status,
            `${translator.t(STATE_TEXTS[status])} (${number(progress.services[status])})`,
          ])}
          change={(status) => {
            setFilter({ ...filter, status });
          }}
        />
      </Collapsible>
    </div>
  );
}
