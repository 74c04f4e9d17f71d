/**
 * How large a workbook may be to be opened. All work on a file is linear in what is counted here, so these numbers
 * bound time and memory; what goes beyond is refused before it is unpacked or read further.
 */

/** Bytes of all parts together, unpacked. */
export const PACKAGE_BYTES = 1_000_000_000;

/** Bytes of one part, unpacked. */
export const PART_BYTES = 300_000_000;

/** Parts of a package. */
export const PARTS = 65_535;

/** Rows and cells of all sheets of a workbook together; also the cells that the array formulas of a sheet fill. */
export const CELLS = 3_000_000;

/** Sheets of a workbook. */
export const SHEETS = 1_000;

/** Elements of one part, the rows of sheets aside. */
export const ELEMENTS = 2_000_000;

/** Levels of elements inside each other, as many as common readers of XML take. */
export const DEPTH = 256;
