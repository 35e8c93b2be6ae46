/**
 * The first number of inhabitants of each size class but the smallest, in the order of `sizeClasses`;
 * a number on a bound belongs to the class above it.
 */
export const sizeClassBounds = [20_000, 50_000, 100_000, 300_000] as const;
