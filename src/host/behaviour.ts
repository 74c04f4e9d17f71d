/** What Excel does on some platforms, under some settings or at some times only; the host does the harshest of it. */

/** Numbers are of issues of OfficeDev/office-js. */
export interface Behaviour {
  /**
   * "Fill formulas in tables to create calculated columns", which no add-in can switch: a formula that is written into
   * a blank column of a table fills it, and one written over a calculated column replaces all of it (#5909, #2093).
   * `last`: of several formulas written into a blank column the last one is in every row afterwards (#6745).
   */
  readonly calculatedColumns: "off" | "fill" | "last";
  /** "Include new rows and columns in table": a table grows over what is written directly below or beside it. */
  readonly tablesGrow: boolean;
  /** Numbers are read with 15 significant digits ("Floating-point arithmetic may give inaccurate results in Excel"). */
  readonly fifteenDigits: boolean;
  /** A formula in a cell with the format General takes the number format of the first cell that it refers to. */
  readonly formulasTakeFormats: boolean;
  /** With an active filter of a table copies and formats of its cells reach visible rows only. */
  readonly filtersLimit: boolean;
  /** A choice from a drop-down list raises onChanged; in Excel on the web it may not (#4066, #3888). */
  readonly listsRaiseEvents: boolean;
  /** Custom properties whose text is like a date come back as dates (#2686; office-js-docs #1252, #1377). */
  readonly propertiesBecomeDates: boolean;
  /** Blank custom properties are refused (office-js-docs #1318). */
  readonly blankPropertiesAreRefused: boolean;
}

/** The harshest of each. */
export const HARSHEST: Behaviour = {
  calculatedColumns: "last",
  tablesGrow: true,
  fifteenDigits: true,
  formulasTakeFormats: true,
  filtersLimit: true,
  listsRaiseEvents: false,
  propertiesBecomeDates: true,
  blankPropertiesAreRefused: true,
};
