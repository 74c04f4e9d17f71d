/** Messages of the checks, each with what can be done. */
import type { Finding, FindingParameters } from "../domain/checks/finding";
import { COUNT } from "../domain/model/ranges";
import { SETTING_KEYS } from "../domain/model/settings";
import { CLASS_TEXTS } from "./classes";
import {
  CLOSED_PHRASES,
  DIRECTION_PHRASES,
  FIELD_WORDS,
  FINDING_PHRASES,
  FINDING_TEXTS,
  STATE_WORDS,
} from "./finding-texts";
import { KIND_TEXTS } from "./kinds";
import { apart, fill, namesApart, type Language } from "./language";
import {
  ASSURANCE_WORDS,
  assumptionValues,
  inclusionValues,
  lawValues,
  unknownValues,
} from "./finding-values";
import { numberText, percentText } from "./numbers";
import { POINT_TEXTS } from "./point-texts";
import type { Names } from "./reasons";
import { listText, unitsText } from "./unit-texts";

/** Names of all ids that findings mention. */
export interface FindingNames extends Names {
  readonly service: (id: string) => string;
}

type Values = Readonly<Record<string, string | number>>;
type Worded = Exclude<Finding, { readonly code: "point" }>;

/** Words the values of findings in one language. */
class FindingWords {
  constructor(
    private readonly language: Language,
    private readonly names: FindingNames,
  ) {}

  private phrase(key: keyof typeof FINDING_PHRASES, values: Values = {}): string {
    return fill(FINDING_PHRASES[key][this.language], values);
  }

  private number(value: number, decimals?: number): string {
    return numberText(value, this.language, decimals);
  }

  private list(ids: readonly string[], nameOf: (id: string) => string): string {
    return listText(ids.map(nameOf), this.language);
  }

  private field(field: string): string {
    const word = FIELD_WORDS[field]?.[this.language];
    if (word !== undefined) return word;
    return SETTING_KEYS.some((key) => key === field) ? this.phrase("setting", { field }) : field;
  }

  /** A class within a sentence. */
  private classWord(cellClass: keyof typeof CLASS_TEXTS): string {
    const word = CLASS_TEXTS[cellClass][this.language].toLowerCase();
    return this.language === "sv" ? `”${word}”` : word;
  }

  /** What a finding is about, where it names it. */
  private about({ parameters }: Worded): Values {
    const named = parameters as Partial<
      Record<"service" | "channel" | "department" | "case", string>
    >;
    const { service, channel, department, case: name } = named;
    return {
      ...(service === undefined ? {} : { service: this.names.service(service) }),
      ...(channel === undefined ? {} : { channel: this.names.channel(channel) }),
      ...(department === undefined ? {} : { department: apart(department) }),
      ...(name === undefined ? {} : { case: apart(name) }),
    };
  }

  values(finding: Worded): Values {
    const state = STATE_WORDS[finding.state];
    return {
      state: state.state[this.language],
      definite: state.definite[this.language],
      neuter: state.neuter[this.language],
      ...this.about(finding),
      ...this.own(finding),
    };
  }

  /** The values besides the service and the channel. */
  private own(finding: Worded): Values {
    const { language, names } = this;
    const whole = (value: number): string => this.number(value, 0);
    const percent = (share: number): string => percentText(share, language);
    switch (finding.code) {
      case "unknown-id":
        return unknownValues(finding, language, names);
      case "duplicate-id": {
        const { id, rows } = finding.parameters;
        return { id, rows: rows.map((row) => row + 1).join(", ") };
      }
      case "number-outside-range":
        return this.outside(finding.parameters);
      case "breakpoints-not-ascending":
        return {
          breakpoints: finding.parameters.breakpoints.map((value) => this.number(value)).join("; "),
        };
      case "no-weights":
        return { keys: finding.parameters.keys.join(", ") };
      case "decision-on-closed-cell": {
        const { decided, closed } = finding.parameters;
        return { decided: this.classWord(decided), closed: CLOSED_PHRASES[closed][language] };
      }
      case "reason-missing":
      case "two-primaries":
      case "phase-out-leaves-none":
      case "phase-out-without-year":
        return { channels: this.list(finding.parameters.channels, names.channel) };
      case "legal-basis-missing":
        return lawValues(finding.parameters, language, names);
      case "inclusion-lacking":
        return inclusionValues(finding.parameters, language, names);
      case "assurance-below": {
        const { channels, assurance } = finding.parameters;
        return {
          channels: this.list(channels, names.channel),
          assurance: ASSURANCE_WORDS[assurance][language],
        };
      }
      case "against-use": {
        const { decided, share } = finding.parameters;
        return { decided: this.classWord(decided), share: percent(share) };
      }
      case "weak-primary": {
        const { score, threshold } = finding.parameters;
        return { score: this.number(score), threshold: this.number(threshold) };
      }
      case "short-of-complexity": {
        const { complexity, richness } = finding.parameters;
        return { complexity: this.number(complexity), richness: this.number(richness) };
      }
      case "lacks-main":
        return { requirements: this.list(finding.parameters.requirements, names.requirement) };
      case "assumed-cost": {
        const { services, channels } = finding.parameters;
        return { ...this.services(services), channels: this.list(channels, names.channel) };
      }
      case "uncovered":
        return { units: unitsText(finding.parameters.units, language, names.group) };
      case "primary-on-phase-out":
        return { ending: this.ending(finding.parameters) };
      case "routine-not-electronic": {
        const { frequency, complexity } = finding.parameters;
        return { frequency: this.number(frequency), complexity: this.number(complexity) };
      }
      case "conflict": {
        const { user, authority } = finding.parameters;
        return { user: this.number(user), authority: this.number(authority) };
      }
      case "grows-threefold": {
        const { now, wanted, services } = finding.parameters;
        return { ...this.services(services), now: whole(now), wanted: whole(wanted) };
      }
      case "electronic-falls": {
        const { now, wanted } = finding.parameters;
        return { now: percent(now), wanted: percent(wanted) };
      }
      case "reduced-grows": {
        const { now, wanted, direction } = finding.parameters;
        const word = DIRECTION_PHRASES[direction][language];
        return { now: whole(now), wanted: whole(wanted), direction: word };
      }
      case "stays-after-last-year": {
        const { lastYear, services } = finding.parameters;
        return { lastYear, ...this.services(services) };
      }
      case "channel-jump":
        return this.jump(finding.parameters);
      case "rule-without-effect": {
        const { row, cells } = finding.parameters;
        return { row: row + 1, cells: whole(cells) };
      }
      case "growth-above-one":
        return { growth: percent(finding.parameters.growth) };
      case "hourly-value-default":
        return { value: this.number(finding.parameters.value) };
      case "volume-missing":
      case "handling-time-hint":
      case "agent-not-stated":
        return this.services(finding.parameters.services);
      case "rests-on-assumptions":
        return assumptionValues(finding.parameters, language, names);
      case "channel-value-missing": {
        const { field, channels } = finding.parameters;
        return { field: this.field(field), channels: this.list(channels, names.channel) };
      }
      case "volume-where-unusable": {
        const { volume, class: closed } = finding.parameters;
        return { volume: whole(volume), class: CLOSED_PHRASES[closed][language] };
      }
      case "review-date-passed":
        return { date: finding.parameters.date };
      case "one-sided-department": {
        const { electronic, personal } = finding.parameters;
        return { electronic: whole(electronic), personal: whole(personal) };
      }
      case "kinds-absent":
        return { kinds: this.kinds(finding.parameters.kinds) };
      case "case-incomplete":
        return { kinds: this.kinds(finding.parameters.absent) };
      case "no-primary":
      case "not-usable-today":
      case "system-primary":
      case "complement-not-needed":
      case "single-electronic-channel":
      case "free-choice-one-way":
        return {};
    }
  }

  private services(services: readonly string[]): Values {
    return {
      count: this.number(services.length, 0),
      services: this.list(services, this.names.service),
    };
  }

  private kinds(kinds: FindingParameters["kinds-absent"]["kinds"]): string {
    return this.list(kinds, (kind) =>
      KIND_TEXTS[kind as keyof typeof KIND_TEXTS][this.language].toLowerCase(),
    );
  }

  private outside({
    field,
    value,
    minimum,
    maximum,
    integer,
  }: FindingParameters["number-outside-range"]): Values {
    const key = maximum >= COUNT.maximum && value < minimum ? "least" : "between";
    const range = this.phrase(key, {
      minimum: this.number(minimum, 6),
      maximum: this.number(maximum, 6),
    });
    return {
      field: this.field(field),
      value: this.number(value, 6),
      allowed: integer ? this.phrase("whole", { range }) : range,
    };
  }

  private ending({ direction, lastYear }: FindingParameters["primary-on-phase-out"]): string {
    return direction === "phase-out" || lastYear === null
      ? this.phrase("phaseOut")
      : this.phrase("phaseOutYear", { lastYear });
  }

  private jump({ services, channels }: FindingParameters["channel-jump"]): Values {
    const steps = services.map((service, index) =>
      this.phrase("step", {
        service: this.names.service(service),
        channel: this.names.channel(channels[index] ?? ""),
      }),
    );
    return { steps: listText(steps, this.language) };
  }
}

/** A finding as a sentence with its cure. */
export function findingText(finding: Finding, language: Language, names: FindingNames): string {
  if (finding.code === "point") return POINT_TEXTS[finding.parameters.point][language];
  const text = FINDING_TEXTS[finding.code];
  const own = "sv" in text ? text : text[finding.state === "suggested" ? "suggested" : "decided"];
  return fill(own[language], new FindingWords(language, namesApart(names)).values(finding));
}
