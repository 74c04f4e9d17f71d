/** Advice: the guidance's points that wait for a person's answer, or were answered with no. */
import type { Checked } from "./context";
import { finding, type Finding } from "./finding";
import { POINTS } from "./points";

/** One finding for each point that is not answered with yes or not relevant. */
export const questions = ({ answers }: Checked): readonly Finding[] =>
  POINTS.flatMap((point) => {
    const answer = answers[point] ?? null;
    if (answer === "yes" || answer === "not-relevant") return [];
    return [finding("point", [{ sheet: "checks", field: point }], { point, answer })];
  });
