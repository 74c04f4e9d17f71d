/** Names of Excel tables that more than one layer looks up. */

/** The matrix: a row for each service, a column for each channel. */
export const MATRIX_TABLE = "Matrix";

/** The scores behind the suggestions, with the rows and columns of the matrix. */
export const SCORES_TABLE = "Scores";

/** What came back and only the coordinator can settle. */
export const CONFLICTS_TABLE = "Conflicts";

/** Where several people's answers about the same services differ. */
export const OPINIONS_TABLE = "Opinions";
