/** What texts call a record by. */
import { nameOf, namesById } from "../../../src/domain/model/names";

test("a record is called by its name, and by its id where it has none", () => {
  expect(nameOf({ id: "phone", name: "Telephone" })).toBe("Telephone");
  expect(nameOf({ id: "phone", name: "" })).toBe("phone");
});

test("an id that no record has is its own name", () => {
  const nameBy = namesById([
    { id: "phone", name: "Telephone" },
    { id: "fax", name: "" },
  ]);
  expect(["phone", "fax", "gone"].map(nameBy)).toEqual(["Telephone", "fax", "gone"]);
});
