/** The findings as a list of work: a folded group for each cause, what mends it in one press, and what somebody has accepted. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { reasonToAccept } from "../../commands/accept-finding";
import { writeClasses } from "../../commands/matrix-cells";
import type { Evaluated, Overview } from "../../commands/overview";
import { KINDS } from "../../domain/model/model";
import { KIND_TEXTS } from "../../locale/kinds";
import { departmentsOf } from "../matrix/filter";
import { useBusy, usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { FilterSelect } from "../parts/filter-select";
import { FindingList } from "../parts/finding-list";
import { usePageStyles } from "../parts/page";
import { StateMark } from "../parts/state-mark";
import { CHECKS_VIEW_TEXTS } from "../texts/checks";
import { FINDING_NAMES } from "../texts/finding-names";
import { WALK_TEXTS } from "../texts/matrix";
import { EVERY_FINDING, workList, type FindingFilter, type FindingGroup } from "./groups";

interface WorkListProps {
  readonly overview: Overview;
  readonly evaluated: Evaluated;
}

const STATES = ["suggested", "adopted", "decided"] as const;

function Group({ group, overview, evaluated }: WorkListProps & { readonly group: FindingGroup }) {
  const { translator, run } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const { cause, severity, findings, states, mends } = group;
  const title = translator.t(CHECKS_VIEW_TEXTS.group, {
    name: translator.t(FINDING_NAMES[cause]),
    count: translator.number(findings.length),
    severity: translator.t(CHECKS_VIEW_TEXTS[severity]).toLowerCase(),
  });
  // Of what is read from the inputs there is nothing decided to tell apart.
  const present = STATES.filter((state) => states[state] > 0);
  const isOfMatrix = findings.some(({ cells }) => cells[0]?.service !== undefined);
  return (
    <Collapsible title={title}>
      {isOfMatrix && (
        <p className={page.row} style={{ margin: 0 }}>
          {present.map((state) => (
            <span key={state}>
              <StateMark state={state} /> {translator.number(states[state])}
            </span>
          ))}
        </p>
      )}
      {mends.length > 1 && (
        <div>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              void run(CHECKS_VIEW_TEXTS.fixing, async () => {
                const outcome = await writeClasses(mends);
                if (!outcome.ok) return outcome;
                const values = { count: outcome.changed };
                return { ok: true, reported: { text: CHECKS_VIEW_TEXTS.mended, values } };
              });
            }}
          >
            {translator.t(CHECKS_VIEW_TEXTS.mendAll, { count: translator.number(mends.length) })}
          </Button>
        </div>
      )}
      <FindingList
        findings={findings}
        overview={overview}
        evaluated={evaluated}
        acceptable={severity !== "error"}
      />
    </Collapsible>
  );
}

interface FilterProps {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly departments: readonly string[];
}

function Filter({ filter, setFilter, departments }: FilterProps) {
  const { translator } = usePane();
  return (
    <Collapsible
      title={translator.t(
        filter.department === "" && filter.kind === ""
          ? CHECKS_VIEW_TEXTS.narrow
          : CHECKS_VIEW_TEXTS.narrowed,
      )}
    >
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
        label={translator.t(CHECKS_VIEW_TEXTS.kind)}
        value={filter.kind}
        choices={KINDS.map((kind) => [kind, translator.t(KIND_TEXTS[kind])])}
        change={(kind) => {
          setFilter({ ...filter, kind });
        }}
      />
    </Collapsible>
  );
}

export function WorkList({ overview, evaluated }: WorkListProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const [filter, setFilter] = useState<FindingFilter>(EVERY_FINDING);
  const { inputs } = overview;
  const { groups, accepted } = useMemo(
    () => workList(evaluated.result, filter, (one) => reasonToAccept(inputs, one) !== null),
    [evaluated, filter, inputs],
  );
  const departments = useMemo(() => departmentsOf(evaluated.result), [evaluated]);
  return (
    <div className={page.section}>
      <Filter filter={filter} setFilter={setFilter} departments={departments} />
      {groups.length === 0 && (
        <p className={page.text}>{translator.t(CHECKS_VIEW_TEXTS.nothing)}</p>
      )}
      {groups.map((group) => (
        <Group key={group.cause} group={group} overview={overview} evaluated={evaluated} />
      ))}
      {accepted.length > 0 && (
        <Collapsible
          title={translator.t(CHECKS_VIEW_TEXTS.accepted, {
            count: translator.number(accepted.length),
          })}
        >
          <FindingList findings={accepted} overview={overview} evaluated={evaluated} acceptable />
        </Collapsible>
      )}
    </div>
  );
}
