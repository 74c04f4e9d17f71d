/** Distinguishes requests that may change the workbook from those that only read it. */
import { ActionType, PathType, type RequestBody } from "../../host/wire/messages";

/** Methods that change nothing: they read, keep references, or add event handlers. */
const READING = /^(_?get|_keepreference$|_removereference$|_register|_unregister|_validate|load)/i;

/** Whether a request of the add-in's may have changed something that the grid shows. */
export function mayChange({ Actions, ObjectPaths }: RequestBody): boolean {
  const acts = Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.setProperty ||
      type === ActionType.update ||
      (type === ActionType.method && !READING.test(Name)),
  );
  // An object that a method creates and returns, such as a new sheet, is an object path.
  return (
    acts ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PathType.method && !READING.test(Name),
    )
  );
}
