/**
 * The day on which a municipality no longer exists, as its own page in the register (ROO, through
 * polder) gives it. The shared collection holds living organisations only, so these were noted by
 * hand from data/organisaties/gemeenten/<name>.yaml, field valid_until. Heerhugowaard, Mill en Sint
 * Hubert, Sint Anthonis and Hellevoetsluis had no page in the stored copy.
 */
export const REGISTER_END_DATES: ReadonlyMap<string, string> = new Map([
  ["GM0003", "2021-01-01"],
  ["GM0010", "2021-01-01"],
  // Loppersum: the register says July, but CBS already counts Eemsdelta on 1 January.
  ["GM0024", "2021-07-01"],
  ["GM0370", "2022-01-01"],
  ["GM0416", "2022-01-01"],
  ["GM0457", "2022-03-24"],
  ["GM0501", "2023-01-01"],
  ["GM0614", "2023-01-01"],
  ["GM0756", "2022-01-01"],
  ["GM0786", "2022-01-01"],
  ["GM0788", "2021-01-01"],
  ["GM0856", "2022-01-01"],
  ["GM1684", "2022-01-01"],
  ["GM1685", "2022-01-01"],
]);
