/** Where it is told what waits for a decision, for `host.fieldId`. */
export const unsettledPlace = ['unsettled'] as const;
