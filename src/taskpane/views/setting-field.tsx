/** One setting as a text field for its number or numbers, with a slider where it has ends to move between, or as a check box. */
import { Field, Input, Slider, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { SETTING_SHAPES, type SettingKey, type Settings } from "../../domain/model/settings";
import { WEIGHTS_TEXTS } from "../texts/weights";
import { SETTING_NAMES, SETTING_TEXTS } from "../../locale/settings";
import { sameSetting, settingText } from "../../workbook/setting-value";
import { usePane } from "../pane-context";
import { readSettingText, sliderOf } from "../parts/setting-input";
import type { Translator } from "../translator";

type Value = Settings[SettingKey];

/** What is to be written instead of an input that cannot be used. */
function remedy(setting: SettingKey, translator: Translator): string {
  const shape = SETTING_SHAPES[setting];
  if (shape.kind === "yes-no") return "";
  const minimum = translator.number(shape.range.minimum);
  const maximum = translator.number(shape.range.maximum);
  if (shape.kind === "number") return translator.t(WEIGHTS_TEXTS.outside, { minimum, maximum });
  return shape.length === null
    ? translator.t(WEIGHTS_TEXTS.breakpoints)
    : translator.t(WEIGHTS_TEXTS.outsideList, { count: shape.length, minimum, maximum });
}

interface SettingFieldProps {
  readonly setting: SettingKey;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

function NumbersField({ setting, value, onValue }: SettingFieldProps) {
  const { translator } = usePane();
  // The text being typed, as long as it has the same value as the setting or is invalid.
  const [input, setInput] = useState<string | null>(null);
  const read = input === null ? value : readSettingText(setting, input);
  const wrong = read === null;
  const current =
    input !== null && (wrong || sameSetting(read, value))
      ? input
      : settingText(value, translator.language);
  const scale = sliderOf(setting);
  const single = SETTING_SHAPES[setting].kind === "number";
  const name = translator.t(SETTING_NAMES[setting]);
  return (
    <div style={{ minWidth: 0 }}>
      <Field
        label={name}
        hint={translator.t(SETTING_TEXTS[setting])}
        {...(wrong ? { validationMessage: remedy(setting, translator) } : {})}
      >
        <Input
          value={current}
          inputMode={single ? "decimal" : "text"}
          style={{ minWidth: 0, maxWidth: single ? "9em" : undefined }}
          onChange={(_, { value: text }) => {
            setInput(text);
            const stated = readSettingText(setting, text);
            if (stated !== null) onValue(stated);
          }}
          onBlur={() => {
            setInput(null);
          }}
        />
      </Field>
      {scale !== null && typeof value === "number" && (
        <Slider
          aria-label={translator.t(WEIGHTS_TEXTS.slider, { name })}
          min={0}
          max={Math.max(scale.maximum, value)}
          step={scale.step}
          value={value}
          style={{ width: "100%", minWidth: 0 }}
          onChange={(_, { value: moved }) => {
            setInput(null);
            // Steps of a twentieth add up to numbers such as 0.15000000000000002.
            onValue(Math.round(moved * 100) / 100);
          }}
        />
      )}
    </div>
  );
}

function YesNoField({ setting, value, onValue }: SettingFieldProps) {
  const { translator } = usePane();
  return (
    <Field hint={translator.t(SETTING_TEXTS[setting])}>
      <Checkbox
        label={translator.t(SETTING_NAMES[setting])}
        checked={value === true}
        onChange={(_, { checked }) => {
          onValue(checked === true);
        }}
      />
    </Field>
  );
}

export function SettingField(props: SettingFieldProps) {
  return SETTING_SHAPES[props.setting].kind === "yes-no" ? (
    <YesNoField {...props} />
  ) : (
    <NumbersField {...props} />
  );
}
