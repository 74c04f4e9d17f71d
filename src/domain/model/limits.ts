/** How many records a workbook may have: what is beyond is refused before it is read further. */

/** Most services, channels and target groups. */
export const MOST_RECORDS = { services: 10_000, channels: 160, groups: 250 } as const;
