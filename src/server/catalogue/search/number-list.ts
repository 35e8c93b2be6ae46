/** A list of numbers as PostgreSQL writes it. The driver reads such a list letter by letter, ten times as slow. */
export const numbersIn = (text: string): number[] =>
  JSON.parse(`[${text.slice(1, -1)}]`) as number[];
