/** Taking over suggestions: which cells, what would change, and writing it. */
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { suggest } from "../../commands/actions/suggest";
import { undo } from "../../commands/actions/undo";
import {
  previewSuggestions,
  SUGGESTION_SCOPES,
  type SuggestionPreview,
  type SuggestionScope,
} from "../../commands/suggestions";
import type { Ending } from "../../commands/reported";
import { CLASS_TEXTS } from "../../locale/classes";
import { MATRIX_VIEW_TEXTS } from "../texts/matrix";
import { changesByChannel } from "../change-summary";
import { useBlocked, useOverview, usePane } from "../pane-context";
import { ClassMark } from "../parts/class-mark";
import { CommandButton } from "../parts/command-button";
import { Collapsible } from "../parts/collapsible";
import { usePageStyles } from "../parts/page";

/** How many cells are listed one by one. */
const LISTED = 100;

const HINTS: Readonly<Record<SuggestionScope, "undecidedHint" | "selectionHint" | null>> = {
  blank: null,
  undecided: "undecidedHint",
  selection: "selectionHint",
};

interface PreviewProps {
  readonly preview: SuggestionPreview;
  readonly scope: SuggestionScope;
  readonly onEnded: (ending: Ending | null) => void;
  readonly onDiscard: () => void;
}

function Preview({ preview, scope, onEnded, onDiscard }: PreviewProps) {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [preview]);
  const { changes, kept, result } = preview;
  const names = overview?.evaluated?.names;
  const classCodes = overview?.language ?? translator.language;
  const channelName = (id: string): string => names?.channel(id) ?? id;
  return (
    <div className={page.section}>
      <h2 ref={heading} tabIndex={-1} className={page.small}>
        {changes.length === 0
          ? translator.t(MATRIX_VIEW_TEXTS.nothing)
          : translator.t(MATRIX_VIEW_TEXTS.result, { count: translator.number(changes.length) })}
      </h2>
      {kept > 0 && (
        <p className={page.quiet}>
          {translator.t(MATRIX_VIEW_TEXTS.kept, { count: translator.number(kept) })}
        </p>
      )}
      {changes.length > 0 && (
        <ul className={page.list} aria-label={translator.t(MATRIX_VIEW_TEXTS.byChannel)}>
          {changesByChannel(changes, result.model.channels).map(({ channel, count, to }) => (
            <li key={channel}>
              <div className={page.apart}>
                <span>{channelName(channel)}</span>
                <span>{translator.number(count)}</span>
              </div>
              <div className={page.row}>
                {to.map(([cellClass, number]) => (
                  <span key={cellClass} className={page.row}>
                    <ClassMark class={cellClass} classCodes={classCodes} />{" "}
                    {translator.number(number)}
                  </span>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <Collapsible title={translator.t(MATRIX_VIEW_TEXTS.cells)}>
          <ul className={page.list}>
            {changes.slice(0, LISTED).map(({ service, channel, from, to }) => (
              <li key={`${service}\n${channel}`}>
                {translator.t(MATRIX_VIEW_TEXTS.change, {
                  service: names?.service(service) ?? service,
                  channel: channelName(channel),
                  from: translator.t(CLASS_TEXTS[from]),
                  to: translator.t(CLASS_TEXTS[to]),
                })}
              </li>
            ))}
          </ul>
          {changes.length > LISTED && (
            <p className={page.quiet}>
              {translator.t(MATRIX_VIEW_TEXTS.more, { count: changes.length - LISTED })}
            </p>
          )}
        </Collapsible>
      )}
      <div className={page.row}>
        {changes.length > 0 && (
          <CommandButton
            command={suggest}
            options={{ scope, previewed: changes }}
            appearance="primary"
            onEnded={onEnded}
          >
            {translator.t(MATRIX_VIEW_TEXTS.apply, { count: translator.number(changes.length) })}
          </CommandButton>
        )}
        <Button onClick={onDiscard}>{translator.t(MATRIX_VIEW_TEXTS.discard)}</Button>
      </div>
    </div>
  );
}

export function Suggest() {
  const { translator, run, environment } = usePane();
  const blocked = useBlocked(suggest);
  const reasonId = useId();
  const page = usePageStyles();
  const [scope, setScope] = useState<SuggestionScope>("blank");
  const [preview, setPreview] = useState<SuggestionPreview | null>(null);
  const [reported, setReported] = useState(false);
  const previewRef = useRef<HTMLElement | null>(null);

  const showPreview = async (): Promise<void> => {
    setReported(false);
    await run(MATRIX_VIEW_TEXTS.previewing, async () => {
      const outcome = await previewSuggestions(scope, environment().today);
      if (!outcome.ok) return outcome;
      setPreview(outcome);
      return { ok: true, reported: null };
    });
  };
  const applied = (ending: Ending | null): void => {
    if (ending?.ok !== true) return;
    setPreview(null);
    setReported(true);
    previewRef.current?.focus();
  };

  return (
    <div className={page.section}>
      <Field label={translator.t(MATRIX_VIEW_TEXTS.scope)}>
        <RadioGroup
          value={scope}
          onChange={(_, { value }) => {
            setScope(SUGGESTION_SCOPES.find((one) => one === value) ?? "blank");
            setPreview(null);
          }}
        >
          {SUGGESTION_SCOPES.map((one) => {
            const hint = HINTS[one];
            return (
              <Radio
                key={one}
                value={one}
                label={
                  <>
                    <span className={page.plain}>{translator.t(MATRIX_VIEW_TEXTS[one])}</span>
                    {hint !== null && (
                      <span className={page.quiet}>
                        <br />
                        {translator.t(MATRIX_VIEW_TEXTS[hint])}
                      </span>
                    )}
                  </>
                }
              />
            );
          })}
        </RadioGroup>
      </Field>
      <div className={page.row}>
        <Button
          ref={(element: HTMLElement | null) => {
            previewRef.current = element;
          }}
          disabledFocusable={blocked !== null}
          {...(blocked === null
            ? {}
            : { title: translator.t(blocked), "aria-describedby": reasonId })}
          onClick={() => void showPreview()}
        >
          {translator.t(MATRIX_VIEW_TEXTS.preview)}
        </Button>
        {blocked !== null && (
          <span id={reasonId} className={page.unseen}>
            {translator.t(blocked)}
          </span>
        )}
        {reported && (
          <CommandButton
            command={undo}
            onEnded={() => {
              setReported(false);
              previewRef.current?.focus();
            }}
          >
            {translator.t(MATRIX_VIEW_TEXTS.undo)}
          </CommandButton>
        )}
      </div>
      {preview !== null && (
        <Preview
          preview={preview}
          scope={scope}
          onEnded={applied}
          onDiscard={() => {
            setPreview(null);
            previewRef.current?.focus();
          }}
        />
      )}
    </div>
  );
}
