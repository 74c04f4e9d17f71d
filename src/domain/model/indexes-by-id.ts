/** Where each id stands: the row of a service or target group, the column of a channel. */
export const indexesById = <Id extends string>(
  defined: readonly { readonly id: Id }[],
): ReadonlyMap<Id, number> => new Map(defined.map(({ id }, index) => [id, index]));
