/**
 * What was given at once: the ids of its answers begin with the same moment (UUID version 7), so that the whole can be
 * taken back without naming each of them in an address.
 */
export const batchOf = (answerId: string): string => answerId.slice(0, 13);

export const isOf = (batch: string, answerId: string | null): boolean =>
  answerId !== null && /^[0-9a-f]{8}-[0-9a-f]{4}$/.test(batch) && batchOf(answerId) === batch;
