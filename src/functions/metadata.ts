/** The metadata of the functions that Excel reads, by Microsoft's schema for custom functions; generated when the add-in is built. */
import type { Language } from "../locale/language";
import type { FunctionDescription } from "./description";
import { DESCRIPTIONS } from "./registry";

const MATRIX = { dimensionality: "matrix" } as const;

/** A parameter as the file has it; those that must be given have no `optional`. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: "matrix" };
}

/** The content of the file for one language. */
export interface FunctionsMetadata {
  /** Passes errors in the cells of an argument to the functions, which then report their position. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const functionMetadata = (
  { id, parameters, result, ...texts }: FunctionDescription,
  language: Language,
): FunctionMetadata => ({
  description: texts[language],
  id,
  name: id,
  parameters: parameters.map(({ name, optional, ...own }) => ({
    description: own[language],
    ...MATRIX,
    name,
    ...(optional === undefined ? {} : { optional }),
    type: "any",
  })),
  result: result === "value" ? {} : MATRIX,
});

/** The metadata in a language; ids, names, parameters and types are the same in all. */
export const functionsMetadata = (language: Language): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: DESCRIPTIONS.map((description) => functionMetadata(description, language)),
});
