/** The metadata of the functions that Excel reads, made when the add-in is built; for Node only. */
import { join } from "node:path";
import {
  generateCustomFunctionsMetadata,
  type ICustomFunctionsMetadata,
  type IFunction,
} from "custom-functions-metadata";
import { FUNCTIONS_SV, type FunctionDescription } from "./functions-sv";
import type { Language } from "../locale/language";

/** What the file for one language holds. */
export interface FunctionsMetadata extends Pick<ICustomFunctionsMetadata, "functions"> {
  /** Lets errors in the cells of an argument reach the functions, which then say where they are. */
  readonly allowErrorForDataTypeAny: true;
}

const SOURCE = join("src", "functions", "functions.ts");

function translated(found: IFunction, texts: FunctionDescription | undefined): IFunction {
  const say = (text: string | undefined, name: string): string => {
    if (text !== undefined && text.trim() !== "") return text;
    throw new Error(`No Swedish text for ${name}.`);
  };
  return {
    ...found,
    description: say(texts?.description, found.id),
    parameters: found.parameters.map((parameter) => ({
      ...parameter,
      description: say(texts?.parameters[parameter.name], `${found.id}(${parameter.name})`),
    })),
  };
}

/**
 * The metadata in a language; ids, names, arguments and types are the same in all.
 * @param language of the descriptions
 * @param source the file with the functions, from the project's folder
 * @throws Error when the functions cannot be read, or a text is missing in the language
 */
export async function functionsMetadata(
  language: Language,
  source = SOURCE,
): Promise<FunctionsMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as ICustomFunctionsMetadata;
  return {
    allowErrorForDataTypeAny: true,
    functions:
      language === "en"
        ? functions
        : functions.map((found) => translated(found, FUNCTIONS_SV[found.id])),
  };
}
