/** Whether two texts are the same words: how many spaces stand between them, and where lines end, tells nothing. */
export const sameWords = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (text: string): string => text.trim().replace(/\s+/g, " ");
