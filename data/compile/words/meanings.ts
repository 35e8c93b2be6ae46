/** What terms mean: first what a term stands for, then what is near it. */
export type Meanings = Readonly<Record<string, readonly [string, ...string[]]>>;
