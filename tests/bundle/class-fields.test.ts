/** The engine's class fields: assigned where that does the same as defining them, and left elsewhere. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { classesOf, withAssignedFields } from "../../src/bundle/class-fields";

const HELPER = `var _defineProperty = (e, r, t) => (r in e ? Object.defineProperty(e, r, { value: t, enumerable: true, configurable: true, writable: true }) : e[r] = t, e);
`;

const CLASSES = `var Base = class {
	constructor() {
		_defineProperty(this, "plain", 1);
		_defineProperty(this, "seen", 2);
		_defineProperty(this, "made", () => [1, (2, 3)]);
	}
	method() {
		return "a method";
	}
};
class Derived extends Base {
	constructor() {
		super();
		_defineProperty(this, "plain", this.plain + 1), _defineProperty(this, "method", "a field");
		_defineProperty(this, "odd-name", { of: ["Derived"] });
	}
	get seen() {
		throw new Error("The accessor is not asked.");
	}
	set seen(value) {
		throw new Error("The accessor is not called.");
	}
}
class Foreign extends Outside {
	constructor() {
		super();
		_defineProperty(this, "outer", 4);
	}
}
var Further = class extends Foreign {
	constructor() {
		super();
		_defineProperty(this, "further", 5);
	}
};
`;

const transformed = withAssignedFields(CLASSES, classesOf([CLASSES]));

test("fields are assigned, but for names with an accessor and classes of unknown parents", () => {
  expect(transformed).toContain("(this.plain = 1)");
  expect(transformed).toContain("(this.plain = this.plain + 1), (this.method = ");
  const left = [...transformed.matchAll(/_defineProperty\(this, "([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(left).toEqual(["seen", "odd-name", "outer", "further"]);
});

test("objects are the same afterwards", () => {
  const objects = (source: string): unknown =>
    JSON.parse(
      runInNewContext(
        `${HELPER}class Outside { set outer(value) { throw new Error(); } set further(value) { throw new Error(); } }
${source}
JSON.stringify([new Base(), new Derived(), new Further()].map((one) => Object.entries(Object.getOwnPropertyDescriptors(one)).map(([name, { value, ...how }]) => [name, String(value), how])));`,
      ) as string,
    );
  expect(objects(transformed)).toEqual(objects(CLASSES));
});

test("nearly all fields of the engine are assigned", () => {
  const source = readFileSync("node_modules/@univerjs/engine-formula/lib/es/index.js", "utf8");
  const core = readFileSync("node_modules/@univerjs/core/lib/es/index.js", "utf8");
  const count = (text: string): number => text.split("_defineProperty(this,").length - 1;
  expect(count(source)).toBeGreaterThan(1000);
  const after = withAssignedFields(source, classesOf([source, core]));
  expect(count(after)).toBeLessThan(count(source) / 10);
});
