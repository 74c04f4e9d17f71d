/** Names of Excel tables that more than one layer looks up. */

/** The matrix: a row for each service, a column for each channel. */
export const MATRIX_TABLE = "Matrix";

/** The scores behind the suggestions, with the rows and columns of the matrix. */
export const SCORES_TABLE = "Scores";
export const CONFLICTS_TABLE = "Conflicts";
