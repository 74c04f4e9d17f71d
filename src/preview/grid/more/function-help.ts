/** Our functions in the help of the grid: completion while they are typed, their arguments and what these mean. */
import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionDescription } from "../../../functions/description";
import { DESCRIPTIONS, NAMESPACE } from "../../../functions/registry";
import type { Language } from "../../../locale/language";

/** The table that a parameter is, as its text names it. */
const TABLE = /[A-Za-z]+\[#All\]/;

/** A function as the grid's help has it. */
const helpOf = (
  { id, parameters, ...texts }: FunctionDescription,
  language: Language,
): IFunctionInfo => ({
  functionName: `${NAMESPACE}.${id}`,
  functionType: FunctionType.User,
  description: texts[language],
  abstract: texts[language],
  functionParameter: parameters.map(({ name, optional, ...own }) => ({
    name,
    detail: own[language],
    example: TABLE.exec(own.en)?.[0] ?? name,
    require: optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  })),
});

/** Tells the grid of our functions, in the page's language. */
export function describeFunctions(injector: Injector, language: Language): void {
  injector
    .get(IDescriptionService)
    .registerDescriptions(DESCRIPTIONS.map((description) => helpOf(description, language)));
}
