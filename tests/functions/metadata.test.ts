/** What Excel is told of the functions, in both languages, and that it is what they are. */
import { FUNCTIONS } from "../../src/functions/registry";
import { functionsMetadata } from "../../src/functions/metadata";
import type { IFunction } from "custom-functions-metadata";

const SIGNATURES = {
  FREQUENCY: "volume,[breakpoints]",
  COMPLEXITY: "ratings",
  QUADRANT: "frequency,complexity",
  SCORE: "frequency,complexity,richness,capacity,[need],[economy],[settings],[effort]",
  SCORES: "services,channels,[groups],[needs],[settings]",
  CLASSIFY: "services,channels,[groups],[requirements],[rules],[needs],[settings],[volumes]",
  PRIMARY: "codes,channels",
  COMPLEMENTS: "codes,channels",
  COVERAGE: "codes,channels,groups,[needs],[settings],[services]",
  STABILITY: "services,channels,[groups],[requirements],[rules],[needs],[settings],[volumes]",
  EXPLAIN:
    "service,channel,services,channels,[groups],[requirements],[rules],[needs],[settings],[volumes]",
  SAVING: "volumesNow,volumesWanted,costs",
  GROUPS: "codes,[count]",
  DIFFERENCES: "codesA,codesB",
  CHECK: "services,channels,[groups],[requirements],[rules],[needs],[settings],[volumes]",
};

test("every function stands there once, with its arguments, and no other", () => {
  const { functions } = functionsMetadata("en");
  expect(
    Object.fromEntries(
      functions.map(({ id, parameters }) => [
        id,
        parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(),
      ]),
    ),
  ).toEqual(SIGNATURES);
  expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
  expect(functions.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS));
});

test("arguments are ranges of anything, errors included, and no function is volatile", () => {
  const { functions, allowErrorForDataTypeAny } = functionsMetadata("en");
  expect(allowErrorForDataTypeAny).toBe(true);
  for (const described of functions) {
    expect(described).not.toHaveProperty("options");
    for (const parameter of described.parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  }
});

test("the file is of Microsoft's type, with names that Excel takes", () => {
  const functions = functionsMetadata("en").functions.map((described): IFunction => ({
    ...described,
    parameters: [...described.parameters],
  }));
  for (const { id, name, parameters } of functions) {
    expect(id).toMatch(/^[A-Za-z0-9_.]{3,}$/);
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{0,127}$/);
    const names = parameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("no argument is left out before one that is not", () => {
  const { functions } = functionsMetadata("en");
  for (const { parameters } of functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
  }
});

test("the Swedish metadata differs from the English in every description and in nothing else", () => {
  const [english, swedish] = [functionsMetadata("en"), functionsMetadata("sv")];
  const texts: [string, string][] = [];
  const bare = ({ functions, ...rest }: typeof english) => ({
    ...rest,
    functions: functions.map((found) => ({
      ...found,
      description: "",
      parameters: found.parameters.map((parameter) => ({ ...parameter, description: "" })),
    })),
  });
  expect(bare(swedish)).toEqual(bare(english));
  english.functions.forEach((found, place) => {
    const other = swedish.functions[place];
    texts.push([found.description, other?.description ?? ""]);
    found.parameters.forEach((parameter, at) => {
      texts.push([parameter.description, other?.parameters[at]?.description ?? ""]);
    });
  });
  for (const [en, sv] of texts) {
    expect(en.trim()).not.toBe("");
    expect(sv.trim()).not.toBe("");
    expect(sv).not.toBe(en);
  }
});
