import type { Held } from "../notation.ts";
import type { declaratie } from "../release-3-2/messages/declaratie.ts";

/** What a claim (323) holds. */
export type Declaratie = Held<ReturnType<typeof declaratie>["Declaratie"]>;
export type Client = Declaratie["Clienten"][number];
export type Prestatie = Client["Prestaties"][number];
type Amount = Prestatie["IngediendBedrag"];
type Total = Declaratie["TotaalIngediendBedrag"];

/** What these come to in euro cents, debit less credit. */
export const sumOf = (all: readonly { readonly IngediendBedrag: Amount }[]): number =>
  all.reduce(
    (sum, { IngediendBedrag: { Bedrag, DebetCredit } }) => sum + signed(Bedrag, DebetCredit),
    0,
  );

/** A total as it is written: what is to be paid back is a credit, nothing is a debit. */
export const totalOf = (cents: number): Total => ({
  TotaalBedrag: Math.abs(cents),
  DebetCredit: cents < 0 ? "C" : "D",
});

/** A total in euro cents. */
export const centsOf = ({ TotaalBedrag, DebetCredit }: Total): number =>
  signed(TotaalBedrag, DebetCredit);

const signed = (cents: number, debetCredit: Amount["DebetCredit"]): number =>
  debetCredit === "D" ? cents : -cents;
