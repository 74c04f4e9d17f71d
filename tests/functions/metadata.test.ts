/** What Excel is told of the functions, in both languages, and that it is what they are. */
import { FUNCTIONS } from "../../src/functions/functions";
import { functionsMetadata } from "../../src/functions/metadata";
import { FUNCTIONS_SV } from "../../src/functions/functions-sv";

const SIGNATURES = {
  FREQUENCY: "volume,[breakpoints]",
  COMPLEXITY: "ratings",
  QUADRANT: "frequency,complexity",
  SCORE: "frequency,complexity,richness,capacity,[need],[economy],[settings]",
  SCORES: "services,channels,[groups],[needs],[settings]",
  CLASSIFY: "services,channels,[groups],[requirements],[rules],[needs],[settings]",
  PRIMARY: "codes,channels",
  COMPLEMENTS: "codes,channels",
  COVERAGE: "codes,channels,groups,[needs],[settings]",
  STABILITY: "services,channels,[groups],[requirements],[rules],[needs],[settings]",
  EXPLAIN: "service,channel,services,channels,[groups],[requirements],[rules],[needs],[settings]",
  SAVING: "volumesNow,volumesWanted,costs",
  GROUPS: "codes,[count]",
  DIFFERENCES: "codesA,codesB",
  CHECK: "services,channels,[groups],[requirements],[rules],[needs],[settings]",
};

test("every function stands there once, with its arguments, and no other", async () => {
  const { functions } = await functionsMetadata("en");
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

test("arguments are ranges of anything, errors included, and no function is volatile", async () => {
  const { functions, allowErrorForDataTypeAny } = await functionsMetadata("en");
  expect(allowErrorForDataTypeAny).toBe(true);
  for (const { parameters, options } of functions) {
    expect(options).toBeUndefined();
    for (const parameter of parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  }
});

test("no argument is left out before one that is not", async () => {
  const { functions } = await functionsMetadata("en");
  for (const { parameters } of functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
  }
});

test("the Swedish metadata differs from the English in every description and in nothing else", async () => {
  const [english, swedish] = [await functionsMetadata("en"), await functionsMetadata("sv")];
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
    texts.push([found.description ?? "", other?.description ?? ""]);
    found.parameters.forEach((parameter, at) => {
      texts.push([parameter.description ?? "", other?.parameters[at]?.description ?? ""]);
    });
  });
  for (const [en, sv] of texts) {
    expect(en.trim()).not.toBe("");
    expect(sv.trim()).not.toBe("");
    expect(sv).not.toBe(en);
  }
});

test("there is no Swedish text for what is not there", async () => {
  const { functions } = await functionsMetadata("en");
  expect(Object.keys(FUNCTIONS_SV)).toEqual(functions.map(({ id }) => id));
  for (const { id, parameters } of functions) {
    expect(Object.keys(FUNCTIONS_SV[id]?.parameters ?? {}).sort()).toEqual(
      parameters.map(({ name }) => name).sort(),
    );
  }
});

test("a function without a Swedish text stops the build", async () => {
  await expect(functionsMetadata("sv", "tests/functions/untranslated.ts")).rejects.toThrow(
    "No Swedish text for UNTRANSLATED.",
  );
});
