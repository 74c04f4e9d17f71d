/** Which random models a file can hold. */
import type { Model } from "../../src/domain/model/model";

const SEPARATOR = /[|,;\t]/;

/** Ids that a file can hold: no separators, no spaces around, unlike without regard to case. */
export const holdable = (model: Model): boolean =>
  [model.services, model.channels, model.groups, model.requirements].every((records) => {
    const ids = records.map(({ id }) => id as string);
    return (
      ids.every((id) => id !== "" && id !== "*" && id.trim() === id && !SEPARATOR.test(id)) &&
      new Set(ids.map((id) => id.toLowerCase())).size === ids.length
    );
  });
