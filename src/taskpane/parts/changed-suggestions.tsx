/** What became otherwise since the last run: suggestions by the input that changed them, each group to be opened. */
import { causeGroups, type CauseGroup } from "../../domain/changed-suggestions/cause-groups";
import { CHANGED_TEXTS } from "../../locale/changed-suggestions";
import { causeGroupText, causeText } from "../../locale/causes";
import { CLASS_TEXTS } from "../../locale/classes";
import type { ReportedChanges } from "../../commands/reported";
import { MATRIX_VIEW_TEXTS } from "../texts/matrix";
import { usePane } from "../pane-context";
import { Collapsible } from "./collapsible";
import { usePageStyles } from "./page";

/** Causes, and suggestions of one, that are listed; more are counted. */
const LISTED_CAUSES = 20;
const LISTED = 100;

interface GroupProps {
  readonly group: CauseGroup;
  readonly names: ReportedChanges["names"];
}

function Group({ group: { changed, services }, names }: GroupProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  return (
    <>
      <ul className={page.list}>
        {changed.slice(0, LISTED).map(({ service, channel, from, to, causes }) => (
          <li key={`${service}\n${channel}`}>
            {translator.t(MATRIX_VIEW_TEXTS.change, {
              service: names.service(service),
              channel: names.channel(channel),
              from: translator.t(CLASS_TEXTS[from]),
              to: translator.t(CLASS_TEXTS[to]),
            })}
            {services > 1 &&
              causes
                .filter((cause) => "service" in cause && cause.service !== null)
                .map((cause) => {
                  const text = translator.reported(causeText(cause, translator.language, names));
                  return (
                    <div key={text} className={page.quiet}>
                      {text}
                    </div>
                  );
                })}
          </li>
        ))}
      </ul>
      {changed.length > LISTED && (
        <p className={page.quiet}>
          {translator.t(MATRIX_VIEW_TEXTS.more, { count: changed.length - LISTED })}
        </p>
      )}
    </>
  );
}

interface ChangedSuggestionsProps {
  readonly changes: ReportedChanges;
}

export function ChangedSuggestions({ changes }: ChangedSuggestionsProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const { changed, storeLost, names } = changes;
  const groups = causeGroups(changed);
  const others = groups.slice(LISTED_CAUSES).flatMap((group) => group.changed).length;
  return (
    <>
      {storeLost && <p className={page.text}>{translator.t(CHANGED_TEXTS.storeLost)}</p>}
      {changed.length > 0 && (
        <Collapsible
          title={translator.t(CHANGED_TEXTS.count, { count: translator.number(changed.length) })}
        >
          {groups.slice(0, LISTED_CAUSES).map((group) => {
            const cause = translator.reported(causeGroupText(group, translator.language, names));
            const count = translator.number(group.changed.length);
            return (
              <Collapsible key={cause} title={translator.t(CHANGED_TEXTS.group, { count, cause })}>
                <Group group={group} names={names} />
              </Collapsible>
            );
          })}
          {others > 0 && (
            <p className={page.quiet}>
              {translator.t(CHANGED_TEXTS.more, { count: translator.number(others) })}
            </p>
          )}
        </Collapsible>
      )}
    </>
  );
}
