/** What a law says about one ended municipality: who received its territory. */
export interface ReorganisationLaw {
  readonly date: string;
  readonly oldCode: string;
  readonly newCodes: readonly string[];
  readonly source: string;
}

function merged(date: string, newCode: string, oldCodes: readonly string[], source: string) {
  return oldCodes.map((oldCode) => ({ date, oldCode, newCodes: [newCode], source }));
}

/**
 * Laws and their explanations, read where the register names one successor only or where the
 * figures fit more than one outcome. They choose between outcomes; they never overrule a figure.
 */
export const REORGANISATION_LAWS: readonly ReorganisationLaw[] = [
  {
    date: "2014-01-01",
    oldCode: "GM0055",
    newCodes: ["GM0080", "GM0074", "GM1921", "GM1900"],
    source: "kst-33496",
  },
  {
    date: "2015-01-01",
    oldCode: "GM1671",
    newCodes: ["GM0796", "GM0828"],
    source: "kst-33786",
  },
  {
    date: "2018-01-01",
    oldCode: "GM0140",
    newCodes: ["GM1900", "GM0080", "GM1949"],
    source: "kst-34592",
  },
  {
    date: "2019-01-01",
    oldCode: "GM0053",
    newCodes: ["GM1966", "GM1969"],
    source: "stb-2018-280",
  },
  {
    date: "2021-01-01",
    oldCode: "GM0788",
    newCodes: ["GM0824", "GM0865", "GM0757", "GM0855"],
    source: "stb-2020-260",
  },
  ...merged(
    "2022-01-01",
    "GM1982",
    ["GM0756", "GM1684", "GM0786", "GM0815", "GM1702"],
    "kst-35842",
  ),
  ...merged("2022-01-01", "GM1991", ["GM0856", "GM1685"], "kst-35619"),
  ...merged("2022-03-24", "GM0363", ["GM0457"], "kst-35623"),
];
