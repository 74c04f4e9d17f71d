/** One setting as a number field and, where it has ends to move between, a slider. */
import { Field, Input, Slider } from "@fluentui/react-components";
import { useState } from "react";
import { SETTING_RANGES, type SettingKey, type Settings } from "../../domain/model/settings";
import { SETTING_NAMES, WEIGHTS_TEXTS } from "../texts/weights";
import { SETTING_TEXTS } from "../../locale/settings";
import { usePane } from "../pane-context";
import { readSettingText, sliderOf } from "../setting-input";
import type { Translator } from "../translator";

type Value = Settings[SettingKey];

const textOf = (value: Value, { language }: Translator): string => {
  const sign = (number: number): string =>
    language === "sv" ? String(number).replace(".", ",") : String(number);
  return typeof value === "number" ? sign(value) : value.map(String).join("; ");
};

interface SettingFieldProps {
  readonly setting: SettingKey;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

export function SettingField({ setting, value, onValue }: SettingFieldProps) {
  const { translator } = usePane();
  // The text being typed, as long as it has the same value as the setting or is invalid.
  const [input, setInput] = useState<string | null>(null);
  const read = input === null ? value : readSettingText(setting, input);
  const wrong = read === null;
  const current =
    input !== null && (wrong || JSON.stringify(read) === JSON.stringify(value))
      ? input
      : textOf(value, translator);
  const scale = sliderOf(setting);
  const { minimum, maximum } = SETTING_RANGES[setting];
  const name = translator.t(SETTING_NAMES[setting]);
  return (
    <div style={{ minWidth: 0 }}>
      <Field
        label={name}
        hint={translator.t(SETTING_TEXTS[setting])}
        {...(wrong
          ? {
              validationMessage:
                setting === "frequencyBreakpoints"
                  ? translator.t(WEIGHTS_TEXTS.breakpoints)
                  : translator.t(WEIGHTS_TEXTS.outside, {
                      minimum: translator.number(minimum),
                      maximum: translator.number(maximum),
                    }),
            }
          : {})}
      >
        <Input
          value={current}
          inputMode={setting === "frequencyBreakpoints" ? "text" : "decimal"}
          style={{ minWidth: 0, maxWidth: setting === "frequencyBreakpoints" ? undefined : "9em" }}
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
