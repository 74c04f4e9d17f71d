/** Advice: channels that are chosen and do not let everyone use them (guidance, points 104–108), as far as the table of channels answers. */
import { isChosen } from "../decisions/effective";
import { atIndex } from "../model/matrix";
import { INCLUSIONS, isElectronic, type Channel, type Inclusion } from "../model/model";
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";
import type { Point } from "./points";

/** The point of the guidance that the answers of the channels settle. */
const INCLUSION_OF: Readonly<Partial<Record<Point, Inclusion>>> = {
  "other-languages": "languages",
  "reading-aloud": "readAloud",
  "assistive-technology": "assistive",
  "equipment-on-site": "equipment",
};

/** The channels that are chosen for a service and electronic, or answered all the same, with their rows. */
function asked(
  { model, classes }: Pick<Checked, "model" | "classes">,
  field: Inclusion,
): readonly (readonly [row: number, channel: Channel])[] {
  return [...model.channels.entries()].filter(
    ([column, channel]) =>
      (isElectronic(channel) || channel[field] !== null) &&
      model.services.some((_, row) => isChosen(atIndex(classes, row, column))),
  );
}

/** Whether the channels answer a point with yes, so that no person has to. */
export function isAnsweredByChannels(
  checked: Pick<Checked, "model" | "classes">,
  point: Point,
): boolean {
  const field = INCLUSION_OF[point];
  if (field === undefined) return false;
  const channels = asked(checked, field);
  return channels.length > 0 && channels.every(([, channel]) => channel[field] === true);
}

/** One finding for each question that is answered for some channel, and not with yes for all. */
export function inclusions(checked: Checked): readonly Finding[] {
  return INCLUSIONS.flatMap((field) => {
    const channels = asked(checked, field);
    const lacking = channels.filter(([, channel]) => channel[field] !== true);
    if (lacking.length === 0 || channels.every(([, channel]) => channel[field] === null)) return [];
    const ids = (answer: boolean | null) =>
      lacking.filter(([, channel]) => channel[field] === answer).map(([, { id }]) => id);
    return [
      finding(
        "inclusion-lacking",
        lacking.map(([row, { id: channel }]) => ({ sheet: "channels", channel, row, field })),
        { field, channels: ids(false), unanswered: ids(null) },
      ),
    ];
  });
}
