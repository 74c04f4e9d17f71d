/** The view of the weights: every setting, what other values would change, and writing them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SettingsEffect } from "../../domain/stability/primary-changes";
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from "../../domain/model/settings";
import { changesOf } from "../../commands/reported-changes";
import { applySettings } from "../../commands/settings";
import { settingsEffect } from "../../commands/settings-effect";
import type { Overview, Evaluated } from "../../commands/overview";
import { WEIGHTS_TEXTS } from "../texts/weights";
import { useBusy, useOverview, usePane } from "../pane-context";
import { Collapsible } from "../parts/collapsible";
import { NoWorkbookYet } from "../parts/no-workbook-yet";
import { usePageStyles } from "../parts/page";
import { Section } from "../parts/section";
import { SettingField } from "./setting-field";

/** Milliseconds without a change before the effect is computed. */
const SETTLED_AFTER = 150;

/** How many services are listed one by one. */
const LISTED = 100;

const NAMED = {
  sides: ["userWeight"],
  inSides: ["needWeight", "complexityWeight", "effortWeight", "frequencyWeight", "economyWeight"],
  reach: [
    "population",
    "help",
    "helpAcceptance",
    "acceptance.self",
    "acceptance.notice",
    "acceptance.message",
    "acceptance.call",
    "acceptance.visit",
    "acceptance.paper",
    "acceptance.agent",
    "acceptance.system",
  ],
  assumptions: ["assumedComplexity", "assumedFrequency", "costRelation"],
  moves: ["moveDiscouraged", "moveOpen", "moveComplement", "primaryPull"],
  thresholds: [
    "primaryVeto",
    "complementVeto",
    "tieMargin",
    "primaryThreshold",
    "complementThreshold",
    "discouragedThreshold",
    "acceptanceThreshold",
    "minimumShare",
    "minimumGain",
    "maximumComplements",
    "keepShare",
    "introduceChannels",
    "conflictGap",
  ],
} as const satisfies Partial<Record<keyof typeof WEIGHTS_TEXTS, readonly SettingKey[]>>;

const named = new Set<SettingKey>(Object.values(NAMED).flat());

const GROUPS = {
  ...NAMED,
  /** All that no other group has, so that a new setting is shown. */
  others: SETTING_KEYS.filter((key) => !named.has(key)),
} satisfies Partial<Record<keyof typeof WEIGHTS_TEXTS, readonly SettingKey[]>>;

const same = (one: Settings, other: Settings): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const useStyles = makeStyles({
  effect: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // In a low pane, or with large text, it would cover what is worked with.
    "@media (min-height: 560px) and (min-width: 260px)": { position: "sticky", bottom: 0 },
  },
});

/** What the draft would change, computed some time after its last change; null while it is not known. */
function useSettingsEffect({ result }: Evaluated, draft: Settings): SettingsEffect | null {
  const [known, setKnown] = useState<{
    readonly of: Settings;
    readonly effect: SettingsEffect;
  } | null>(null);
  useEffect(() => {
    const work = { isWanted: true };
    const timer = setTimeout(() => {
      void settingsEffect(result, draft, () => work.isWanted).then((effect) => {
        if (effect !== null) setKnown({ of: draft, effect });
      });
    }, SETTLED_AFTER);
    return () => {
      clearTimeout(timer);
      work.isWanted = false;
    };
  }, [result, draft]);
  return known?.of === draft ? known.effect : null;
}

interface EffectProps {
  readonly effect: SettingsEffect | null;
  readonly evaluated: Evaluated;
  readonly changed: boolean;
}

/** What would change, in a sentence. */
function EffectText({ effect, evaluated, changed }: EffectProps) {
  const { translator } = usePane();
  const page = usePageStyles();
  const text = !changed
    ? translator.t(WEIGHTS_TEXTS.unchanged)
    : effect === null
      ? ""
      : effect.cells === 0
        ? translator.t(WEIGHTS_TEXTS.noEffect)
        : translator.t(WEIGHTS_TEXTS.primaries, {
            count: translator.number(effect.primaries.length),
            of: translator.number(evaluated.result.model.services.length),
            cells: translator.number(effect.cells),
          });
  return (
    <p role="status" className={page.text} style={{ minHeight: "1.4em" }}>
      {text}
    </p>
  );
}

/** The services that would get another primary. */
function EffectList({ effect, evaluated }: Omit<EffectProps, "changed">) {
  const { translator } = usePane();
  const page = usePageStyles();
  const primaries = effect?.primaries ?? [];
  const { names } = evaluated;
  const channels = (ids: readonly string[]): string =>
    ids.length === 0 ? translator.t(WEIGHTS_TEXTS.noPrimary) : ids.map(names.channel).join(", ");
  return (
    <Collapsible
      title={translator.t(WEIGHTS_TEXTS.which, { count: translator.number(primaries.length) })}
    >
      <ul className={page.list}>
        {primaries.slice(0, LISTED).map(({ service, from, to }) => (
          <li key={service}>
            {translator.t(WEIGHTS_TEXTS.change, {
              service: names.service(service),
              from: channels(from),
              to: channels(to),
            })}
          </li>
        ))}
        {primaries.length > LISTED && (
          <li>{translator.t(WEIGHTS_TEXTS.more, { count: primaries.length - LISTED })}</li>
        )}
      </ul>
    </Collapsible>
  );
}

interface DraftProps {
  readonly overview: Overview;
  readonly evaluated: Evaluated;
}

function Draft({ overview, evaluated }: DraftProps) {
  const { translator, run, environment } = usePane();
  const busy = useBusy();
  const page = usePageStyles();
  const styles = useStyles();
  const before = overview.inputs.settings;
  const [draft, setDraft] = useState(before);
  const [begun, setBegun] = useState(before);
  if (!same(begun, before)) {
    // The workbook's settings changed: start from them.
    setBegun(before);
    setDraft(before);
  }
  const changed = !same(draft, before);
  const effect = useSettingsEffect(evaluated, draft);
  const apply = (): Promise<unknown> =>
    run(WEIGHTS_TEXTS.applying, async (control) => {
      const { today } = environment();
      const { language } = overview;
      const outcome = await applySettings(draft, before, { today, language, ...control });
      if (!outcome.ok) return outcome;
      const changes = changesOf(outcome.done);
      return { ok: true, reported: { text: WEIGHTS_TEXTS.applied, changes } };
    });
  const fields = (group: keyof typeof GROUPS) =>
    GROUPS[group].map((key) => (
      <SettingField
        key={key}
        setting={key}
        value={draft[key]}
        onValue={(value) => {
          setDraft((now) => ({ ...now, [key]: value }));
        }}
      />
    ));
  return (
    <div className={page.page}>
      <p className={page.text}>{translator.t(WEIGHTS_TEXTS.live)}</p>
      <Section heading={translator.t(WEIGHTS_TEXTS.sides)}>{fields("sides")}</Section>
      <Section heading={translator.t(WEIGHTS_TEXTS.inSides)}>{fields("inSides")}</Section>
      <Collapsible title={translator.t(WEIGHTS_TEXTS.thresholds)}>
        {fields("thresholds")}
      </Collapsible>
      {(["reach", "assumptions", "moves", "others"] as const).map((group) => (
        <Collapsible key={group} title={translator.t(WEIGHTS_TEXTS[group])}>
          {fields(group)}
        </Collapsible>
      ))}
      <EffectList effect={changed ? effect : null} evaluated={evaluated} />
      <div>
        <Button
          disabledFocusable={same(draft, DEFAULT_SETTINGS)}
          onClick={() => {
            setDraft(DEFAULT_SETTINGS);
          }}
        >
          {translator.t(WEIGHTS_TEXTS.reset)}
        </Button>
      </div>
      <section className={styles.effect} aria-label={translator.t(WEIGHTS_TEXTS.effect)}>
        <EffectText effect={effect} evaluated={evaluated} changed={changed} />
        <div className={page.row}>
          <Button
            appearance="primary"
            disabledFocusable={busy || !changed}
            onClick={() => void apply()}
          >
            {translator.t(WEIGHTS_TEXTS.apply)}
          </Button>
          <Button
            disabledFocusable={!changed}
            onClick={() => {
              setDraft(before);
            }}
          >
            {translator.t(WEIGHTS_TEXTS.revert)}
          </Button>
        </div>
      </section>
    </div>
  );
}

export default function Weights() {
  const overview = useOverview();
  if (overview === null) return null;
  const { evaluated } = overview;
  if (evaluated === null) return <NoWorkbookYet />;
  return <Draft overview={overview} evaluated={evaluated} />;
}
