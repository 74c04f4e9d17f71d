/** Ids for records that have none. */
import { idKey } from "../../domain/model/same-id";

/** Gives ids that nothing has: a letter and a number. @param taken keys of those that are taken; what is given is added */
export function freeIds(prefix: string, taken: Set<string>): () => string {
  let next = 0;
  return () => {
    let id: string;
    do id = `${prefix}${String(++next).padStart(4, "0")}`;
    while (taken.has(idKey(id)));
    taken.add(idKey(id));
    return id;
  };
}
