import { describe, expect, test } from "vitest";
import { type Client, type Prestatie, sumOf } from "../answers/claimed.ts";
import { messages } from "../release-3-2/messages.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { type ExampleOptions, exampleMessage, exampleOf } from "./example-of.ts";

interface Total {
  readonly TotaalBedrag: number;
  readonly DebetCredit: string;
}
interface Claimed {
  readonly DeclaratieNummer: string;
  readonly TotaalIngediendBedrag: Total;
  readonly TotaalToegekendBedrag: Total;
  readonly Clienten?: Iterable<Client>;
  readonly RetourCodes: readonly string[];
}

const made = (name: string, options: ExampleOptions): ClassContent => {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return exampleOf(message, options);
};
const claim = (options: ExampleOptions) =>
  made("WMO323", options)["Declaratie"] as unknown as Claimed;
const prestatiesIn = ({ Clienten = [] }: Claimed): readonly Prestatie[] =>
  [...Clienten].flatMap(({ Prestaties }) => Prestaties);
const signed = ({ TotaalBedrag, DebetCredit }: Total): number =>
  DebetCredit === "D" ? TotaalBedrag : -TotaalBedrag;
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe("a claim", () => {
  test("comes to what its prestaties come to, also when more is taken back than claimed", () => {
    const totals = seeds.map((seed) => {
      const content = claim({ seed });
      expect([seed, signed(content.TotaalIngediendBedrag)]).toEqual([
        seed,
        sumOf(prestatiesIn(content)),
      ]);
      return content.TotaalIngediendBedrag;
    });
    expect(totals.some(({ DebetCredit }) => DebetCredit === "C")).toBe(true);
  });

  test("of all clients that there can be has another BSN, reference and assignment for each", () => {
    const content = claim({ clients: 9091, products: 2 });
    const clients = [...(content.Clienten ?? [])];
    expect(new Set(clients.map(({ Bsn }) => Bsn)).size).toBe(9091);
    const all = prestatiesIn(content).map(({ ProductReferentie }) => ProductReferentie);
    expect(new Set(all.map(({ ReferentieNummer }) => ReferentieNummer)).size).toBe(2 * 9091);
    const longest = Math.max(...all.map(({ ReferentieNummer }) => ReferentieNummer.length));
    expect(longest).toBeLessThanOrEqual(20);
  });

  test("takes back only what it does not claim itself, each once", () => {
    const all = seeds.flatMap((seed) => {
      const prestaties = prestatiesIn(claim({ seed }));
      const own = new Set(prestaties.map((one) => one.ProductReferentie.ReferentieNummer));
      const credits = prestaties.filter((one) => one.IngediendBedrag.DebetCredit === "C");
      const before = credits.map((one) => one.ProductReferentie.VorigReferentieNummer ?? "");
      expect(before.filter((reference) => reference === "" || own.has(reference))).toEqual([]);
      expect(new Set(before).size).toBe(before.length);
      return before;
    });
    expect(all.length).toBeGreaterThan(100);
  });

  test("is written client by client", () => {
    const message = messages.get("WMO323");
    if (!message) throw new Error("there is no WMO323");
    let clients = 0;
    let length = 0;
    for (const piece of exampleMessage(message, { clients: 500 })) {
      clients += piece.includes("<wmo323:Client>") ? 1 : 0;
      length = Math.max(length, piece.length);
    }
    expect(clients).toBe(500);
    expect(length).toBeLessThan(10_000);
  });
});

describe("an answer", () => {
  test("explains by what is refused why less is granted than claimed", () => {
    const codes = new Set<string>();
    for (const seed of seeds) {
      const answer = made("JW325", { seed })["DeclaratieAntwoord"] as unknown as
        | Claimed
        | undefined;
      if (!answer) continue;
      const [code = ""] = answer.RetourCodes;
      codes.add(code);
      const granted = signed(answer.TotaalToegekendBedrag);
      const claimed = signed(answer.TotaalIngediendBedrag);
      if (code === "0200" || code === "8001") {
        expect([seed, claimed - granted]).toEqual([seed, sumOf(prestatiesIn(answer))]);
      } else expect([seed, granted, answer.Clienten]).toEqual([seed, 0, undefined]);
    }
    expect([...codes].sort()).toEqual(["0200", "8001", "8214", "9333"]);
  });

  test("is to the claim of the same seed, of some days before", () => {
    const answer = made("JW325", { seed: 5, clients: 20 });
    const { DeclaratieIdentificatie, Ontvanger } = answer["Header"] as ClassContent;
    const day = (DeclaratieIdentificatie as ClassContent)["Dagtekening"] as string;
    const sent = made("JW323", { seed: 5, clients: 20, day });
    const { BerichtIdentificatie, Afzender } = sent["Header"] as ClassContent;
    expect([DeclaratieIdentificatie, Ontvanger]).toEqual([BerichtIdentificatie, Afzender]);
    const answered = answer["DeclaratieAntwoord"] as unknown as Claimed;
    const claimed = sent["Declaratie"] as unknown as Claimed;
    expect(answered.TotaalIngediendBedrag).toEqual(claimed.TotaalIngediendBedrag);
    expect(answered.DeclaratieNummer).toBe(claimed.DeclaratieNummer);
    const known = new Map(
      prestatiesIn(claimed).map((one) => [one.ProductReferentie.ReferentieNummer, one]),
    );
    for (const one of prestatiesIn(answered)) {
      expect(one).toMatchObject(known.get(one.ProductReferentie.ReferentieNummer) ?? {});
    }
    expect([...(answered.Clienten ?? [])]).toHaveLength(20);
  });
});
