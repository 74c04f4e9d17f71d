/** The second step of the guided start: who uses the services. */
import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { SHARES_COME_FROM } from "../../commands/add-target-groups";
import { offeredGroups } from "../../commands/guided-start";
import { usePane } from "../pane-context";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { GUIDE_TEXTS } from "../texts/guide";
import { sizeOf, useDraft } from "./draft";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 90px",
    alignItems: "center",
    columnGap: "8px",
  },
  size: { width: "100%", "& input": { textAlign: "end" } },
});

export function GroupsStep() {
  const { translator, workbook } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const [{ groups }, change] = useDraft(workbook);
  const put = (id: string, size: string | null): void => {
    const next = new Map(groups);
    if (size === null) next.delete(id);
    else next.set(id, size);
    change({ groups: next });
  };
  return (
    <>
      <p className={page.quiet}>{translator.t(GUIDE_TEXTS.groupsHint)}</p>
      <Section heading={translator.t(GUIDE_TEXTS.groupList)}>
        {offeredGroups(translator.language).map(({ id, name }) => {
          const size = groups.get(id);
          return (
            <div key={id} className={styles.line}>
              <Checkbox
                label={translator.reported(name)}
                checked={size !== undefined}
                onChange={(_, { checked }) => {
                  put(id, checked === true ? "" : null);
                }}
              />
              {size !== undefined && (
                <Field
                  {...(sizeOf(size) === undefined
                    ? { validationMessage: translator.t(GUIDE_TEXTS.sizeWrong) }
                    : {})}
                >
                  <Input
                    className={styles.size}
                    inputMode="numeric"
                    aria-label={translator.t(GUIDE_TEXTS.size, { group: name })}
                    value={size}
                    onChange={(_, { value }) => {
                      put(id, value);
                    }}
                  />
                </Field>
              )}
            </div>
          );
        })}
      </Section>
      <p className={page.quiet}>{translator.t(SHARES_COME_FROM)}</p>
    </>
  );
}
