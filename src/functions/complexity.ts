/** CHANNEL.COMPLEXITY: one level from several ratings of a service. */
import { LEVEL } from "../domain/model/ranges";
import { requireArgument } from "./arguments/model-argument";
import { numbersOf } from "./arguments/number-argument";
import type { FunctionDescription } from "./description";

export const description: FunctionDescription = {
  id: "COMPLEXITY",
  sv: "Komplexitetsnivån för tjänster: medelvärdet av bedömningarna på varje rad; tomma räknas inte med.",
  en: "Complexity level of services: the mean of the ratings in each row; blank ones are left out.",
  parameters: [
    {
      name: "ratings",
      sv: "Bedömningar 1–5, en rad per tjänst.",
      en: "Ratings 1–5, a row a service.",
    },
  ],
};

/**
 * The mean of the ratings in each row; a rating that is missing is left out, not 0.
 * @param ratings 1–5; a row a service
 * @returns one column of levels 1–5, not rounded, "" where a row has no rating
 */
export function run(ratings: unknown): (number | "")[][] {
  requireArgument("ratings", ratings);
  return numbersOf("ratings", ratings, LEVEL).map((line) => {
    const rated = line.filter((rating) => rating !== null);
    const sum = rated.reduce((total, rating) => total + rating, 0);
    return [rated.length === 0 ? "" : sum / rated.length];
  });
}
