/** One question of a filter: every one, or one of the choices. */
import { Field, Select } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { WALK_TEXTS } from "../texts/matrix";

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** "" is every one. */
  readonly value: Value | "";
  /** Each choice with its words. */
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly change: (value: Value | "") => void;
}

export function FilterSelect<Value extends string>({
  label,
  value,
  choices,
  change,
}: FilterSelectProps<Value>) {
  const { translator } = usePane();
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          change(choices.find(([one]) => one === chosen)?.[0] ?? "");
        }}
      >
        <option value="">{translator.t(WALK_TEXTS.every)}</option>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
