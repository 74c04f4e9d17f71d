/** What the parts of the sheet `businessCase` share: what they are made from, their words and looks. */
import type { Model } from "../../domain/model/model";
import type { NowVolumes } from "../../domain/volumes/volumes-now";
import { BUSINESS_CASE_TEXTS } from "./texts";
import { fill, type Language } from "../../locale/language";
import { area, quotedSheet } from "../../a1/address";
import type { VolumeCells } from "../scores/table";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import type { OutputContents, OutputRequest } from "../../workbook/output";

/** Columns of the table year by year, which is the widest with a short horizon. */
export const YEAR_COLUMNS = 10;

export interface BusinessCaseRequest extends OutputRequest {
  readonly model: Model;
  readonly now: NowVolumes;
  readonly matrix: GridLayout;
  readonly volumeProjection: VolumeCells;
  /** Names of the sheets that it points to. */
  readonly settingsName: string;
  readonly currentName: string;
}

/** What a part of the sheet adds. */
export type Section = Pick<OutputContents, "blocks" | "styles"> &
  Partial<Pick<OutputContents, "charts" | "links" | "heights">>;

export const businessCaseWord =
  (language: Language) =>
  (key: keyof typeof BUSINESS_CASE_TEXTS, values: Record<string, string | number> = {}): string =>
    fill(BUSINESS_CASE_TEXTS[key][language], values);

/** A line over the whole width that says what stands below. */
export const sectionBar = (row: number) =>
  ({ area: area(row, 0, 1, YEAR_COLUMNS), style: "section" }) as const;

/** Where a link to a sheet leads. */
export const topOf = (sheetName: string): string => `${quotedSheet(sheetName)}!A1`;
