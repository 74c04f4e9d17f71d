/** The first step of the guided start: the channels that the authority has. */
import {
  Button,
  Checkbox,
  Field,
  Input,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { MODES, type Mode } from "../../domain/model/mode";
import { offeredChannels } from "../../commands/guided-start";
import { meetingOf, MEETING_TEXTS, MEETINGS } from "../../locale/channel-groups";
import { MODE_WORDS } from "../../locale/coded-words";
import { usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { GUIDE_TEXTS } from "../texts/guide";
import { useDraft } from "./draft";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", minWidth: 0 },
  assumed: {
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  cost: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

function OwnChannelForm() {
  const { translator, workbook } = usePane();
  const page = usePageStyles();
  const [{ ownChannels }, change] = useDraft(workbook);
  const [name, setName] = useState("");
  const [mode, setMode] = useState<Mode>("self");
  return (
    <form
      className={page.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        change({ ownChannels: [...ownChannels, { name: name.trim(), mode }] });
        setName("");
      }}
    >
      <Field label={translator.t(GUIDE_TEXTS.ownName)}>
        <Input
          value={name}
          maxLength={100}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field label={translator.t(GUIDE_TEXTS.ownMode)}>
        <Select
          value={mode}
          onChange={(_, { value }) => {
            setMode(MODES.find((one) => one === value) ?? "self");
          }}
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {translator.t(MODE_WORDS[one])}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button type="submit" disabledFocusable={name.trim() === ""}>
          {translator.t(GUIDE_TEXTS.addChannel)}
        </Button>
      </div>
    </form>
  );
}

export function ChannelsStep() {
  const { translator, workbook } = usePane();
  const page = usePageStyles();
  const styles = useStyles();
  const [{ channels, ownChannels }, change] = useDraft(workbook);
  const catalogue = offeredChannels(translator.language);
  const tick = (id: string, isTicked: boolean): void => {
    const next = new Set(channels);
    if (isTicked) next.add(id);
    else next.delete(id);
    change({ channels: next });
  };
  return (
    <>
      <p className={page.quiet}>{translator.t(GUIDE_TEXTS.channelsHint)}</p>
      {MEETINGS.map((meeting) => (
        <Section key={meeting} heading={translator.t(MEETING_TEXTS[meeting])}>
          <div>
            {catalogue
              .filter((channel) => meetingOf(channel) === meeting)
              .map(({ id, name, cost }) => (
                <div key={id} className={styles.line}>
                  <Checkbox
                    label={translator.reported(name)}
                    checked={channels.has(id)}
                    onChange={(_, { checked }) => {
                      tick(id, checked === true);
                    }}
                  />
                  {cost === null ? (
                    <span className={styles.assumed}>{translator.t(GUIDE_TEXTS.assumed)}</span>
                  ) : (
                    <span className={styles.cost}>
                      {translator.t(GUIDE_TEXTS.cost, { cost: translator.number(cost) })}
                    </span>
                  )}
                </div>
              ))}
          </div>
        </Section>
      ))}
      {ownChannels.length > 0 && (
        <ul className={page.list}>
          {ownChannels.map(({ name, mode }, index) => (
            <li key={index} className={styles.line}>
              <span>{`${name} (${translator.t(MODE_WORDS[mode])})`}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={translator.t(GUIDE_TEXTS.removeChannel, { name })}
                onClick={() => {
                  change({ ownChannels: ownChannels.filter((_, at) => at !== index) });
                }}
              >
                <span aria-hidden>✕</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Collapsible title={translator.t(GUIDE_TEXTS.ownChannel)}>
        <OwnChannelForm />
      </Collapsible>
      <p className={page.quiet}>{translator.t(GUIDE_TEXTS.costHint)}</p>
    </>
  );
}
