/** Where each id stands: the row of a service or target group, the column of a channel. */
export const placesById = <Id extends string>(
  defined: readonly { readonly id: Id }[],
): ReadonlyMap<Id, number> => new Map(defined.map(({ id }, place) => [id, place]));
