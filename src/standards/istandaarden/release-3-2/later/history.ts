/**
 * What the rules of control levels 3 and 4 ask of whoever keeps the messages between one municipality and one provider under
 * one law. Days are numbers yyyymmdd, amounts are cents, codes are as they are written; null is what a message left out. What
 * was rejected counts as never sent. Everything is as it was when the message that is judged came.
 */
export interface History {
  /** Whether the sender used this Identificatie before in a message of this kind (`301` … `325`). */
  identificationUsed(message: string, identificatie: string): boolean;
  clientKnown(bsn: number): boolean;
  /** The assignment as it was sent last. */
  assignment(toewijzingNummer: number): Assignment | null;
  /** All of a client, each as it was sent last, the removed ones too. */
  assignments(bsn: number): readonly Assignment[];
  /** What was told of the deliveries of a client, in the order in which it came. Removals are told too. */
  starts(bsn: number): readonly Start[];
  stops(bsn: number): readonly Stop[];
  /** All requests of a client, with what became of them. */
  requests(bsn: number): readonly CareRequest[];
  /** The requests that bear this ReferentieAanbieder, whoever the client is. */
  requestsBy(referentieAanbieder: string): readonly CareRequest[];
  claimNumberUsed(declaratieNummer: string): boolean;
  /** The claim with this Identificatie and Dagtekening. */
  claim(identificatie: string, dagtekening: number): Claim | null;
  /** The DeclaratiePeriodes of all claims, as the day on which each begins, in order. */
  claimedMonths(): readonly number[];
  /** The lines that bear this ReferentieNummer or this VorigReferentieNummer. */
  linesBy(referentieNummer: string): readonly ClaimLine[];
  /** All lines that were ever claimed on an assignment. */
  lines(toewijzingNummer: number): readonly ClaimLine[];
  /** What municipality and provider agreed on for a product on a day; null: no contract for it is known. */
  agreement(productCategorie: string, productCode: string, day: number): Agreement | null;
  /** Whether the list of products that is used on a day has this code in this category; null: no list is known. */
  productListed(productCategorie: string, productCode: string, day: number): boolean | null;
}

/** The closed set of what can be asked. */
export type Question = keyof History;

export interface ProductOf {
  readonly productCategorie: string | null;
  readonly productCode: string | null;
}

export interface Volume {
  readonly volume: number;
  readonly eenheid: string;
  readonly frequentie: string;
}

export interface Assignment extends ProductOf {
  readonly bsn: number;
  readonly toewijzingNummer: number;
  readonly referentieAanbieder: string | null;
  readonly ingangsdatum: number;
  readonly einddatum: number | null;
  readonly redenWijziging: string | null;
  readonly omvang: Volume | null;
  readonly budget: number | null;
}

export interface Start extends ProductOf {
  readonly toewijzingNummer: number | null;
  readonly begindatum: number;
  readonly statusAanlevering: string;
}

export interface Stop extends Start {
  readonly redenBeeindiging: string;
  readonly einddatum: number;
}

export interface CareRequest {
  /** 315 asks for an assignment, 317 for a change. */
  readonly message: "315" | "317";
  readonly bsn: number;
  readonly referentieAanbieder: string;
  readonly dagtekening: number;
  /** Of each answer that was sent: its VerzoekAntwoord. */
  readonly answers: readonly string[];
  /** An assignment with this ReferentieAanbieder was sent. */
  readonly isAssigned: boolean;
}

export interface Claim {
  readonly declaratieNummer: string;
  readonly basisschemaXsdVersie: string;
  readonly berichtXsdVersie: string;
  readonly lines: readonly ClaimLine[];
}

export interface ClaimLine {
  readonly bsn: number;
  readonly referentieNummer: string;
  readonly vorigReferentieNummer: string | null;
  readonly toewijzingNummer: number;
  readonly productCategorie: string;
  readonly productCode: string;
  readonly begindatum: number;
  readonly einddatum: number;
  readonly geleverdVolume: number;
  readonly eenheid: string;
  readonly productTarief: number | null;
  readonly ingediendBedrag: number;
  readonly isCredit: boolean;
  /** Null: the claim is not answered yet. */
  readonly isGranted: boolean | null;
}

export interface Agreement {
  readonly eenheid: string;
  readonly tarief: number;
}
