/** The bar that offers to continue with the workbook that the browser has kept. */
import { fill } from "../../locale/language";
import { mayLeave } from "../ribbon/page-actions";
import type { Message } from "../frame/message";
import type { Session } from "../session";
import { PREVIEW_TEXTS } from "../frame/texts";
import { lastKept, otherSlot, type LastKept } from "./kept-workbook";

function button(label: string, pressed: () => void): HTMLButtonElement {
  const control = document.createElement("button");
  control.type = "button";
  control.textContent = label;
  control.addEventListener("click", pressed);
  return control;
}

async function open(session: Session, message: Message, kept: LastKept): Promise<void> {
  if (!mayLeave(session, message.language)) return;
  message.report("opening", { file: kept.name });
  await session.open(kept.name, { from: "kept", slot: kept.slot });
  session.keptIn = kept.slot;
  message.report("opened", { file: kept.name });
}

/** What is offered. */
export interface Offer {
  /** Something else has been begun: the offer is a button of the title bar from then on, and no longer in the way. */
  standAside(): void;
}

const NOTHING: Offer = { standAside: () => undefined };

/**
 * Shows the bar where there is a workbook; it stays until the person has chosen, or has begun something else.
 * @param aside where the button is put then
 */
export async function offerToContinue(
  bar: HTMLElement,
  aside: (button: HTMLElement) => void,
  session: Session,
  message: Message,
): Promise<Offer> {
  const kept = await lastKept();
  if (kept === null) return NOTHING;
  session.keptIn = otherSlot(kept.slot);
  const { language } = message;
  const hide = (): void => {
    bar.hidden = true;
    bar.replaceChildren();
  };
  const since = fill(PREVIEW_TEXTS["kept-since"][language], {
    file: kept.name,
    time: new Date(kept.at).toLocaleString(language === "sv" ? "sv-SE" : "en-GB", {
      dateStyle: "long",
      timeStyle: "short",
    }),
  });
  const text = document.createElement("span");
  text.textContent = since;
  const goOn = button(PREVIEW_TEXTS.continue[language], () => {
    hide();
    goOn.remove();
    void open(session, message, kept);
  });
  bar.replaceChildren(text, goOn, button(PREVIEW_TEXTS["begin-new"][language], hide));
  bar.ariaLabel = PREVIEW_TEXTS.continue[language];
  bar.hidden = false;
  return {
    standAside: () => {
      if (bar.hidden) return;
      const hadKeyboard = bar.contains(document.activeElement);
      hide();
      goOn.title = since;
      aside(goOn);
      if (hadKeyboard) goOn.focus();
    },
  };
}
