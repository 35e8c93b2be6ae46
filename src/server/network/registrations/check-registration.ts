import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { Conflict, Invalid } from "#platform/refusal";
import { withAlikeNames, withNumbers } from "./double-store.ts";
import { numbersOf, type RegisteredFacts, type Registration } from "./registration.ts";

/**
 * Whether this may be registered, or take the place of what stands there. Throws `network/no-register-number`,
 * `network/number-taken`, and `network/alike-name` until it is said that none of those is meant.
 */
export async function checkRegistration(
  ctx: Context,
  facts: RegisteredFacts,
  { before, despiteAlike }: { readonly before?: Registration; readonly despiteAlike: boolean },
): Promise<void> {
  refuseWithoutNumber(facts);
  const self = before?.id ?? null;
  await refuseTakenNumber(ctx, facts, self);
  if (despiteAlike || facts.name === before?.name) return;
  const alike = await withAlikeNames(ctx.db, textsOf(facts.name), self);
  if (alike.length === 0) return;
  const told = alike.map(({ id, name }) => `${name} (${id})`).join(", ");
  throw new Conflict(
    "network/alike-name",
    `Alike names are there already: ${told}. Is one of these meant, then use that one. If not, send it again and say so with \`despiteAlike\`.`,
    alike.map(({ id, name }) => ({ where: "body.name", detail: `${id} ${name}` })),
  );
}

/** Facts without a number are not shipped; residents may have no number yet, and then an address tells them apart. */
function refuseWithoutNumber({ kind, kvk, oin, postal_address }: RegisteredFacts): void {
  if (kvk !== null || oin !== null) return;
  if (kind === "residents-initiative" && postal_address !== null) return;
  throw new Invalid(
    "network/no-register-number",
    kind === "residents-initiative"
      ? "Give a KvK number or an OIN, or the postal address of the initiative when it has no number."
      : "Give a KvK number or an OIN: without a number it cannot be told from another of that name.",
    [{ where: "body.kvk", detail: "a KvK number or an OIN is needed" }],
  );
}

async function refuseTakenNumber(
  ctx: Context,
  facts: RegisteredFacts,
  self: string | null,
): Promise<void> {
  const [taken] = await withNumbers(ctx.db, numbersOf(facts), self);
  if (!taken) return;
  const { id, name, number } = taken;
  // An OIN may hold the KvK number of another, and the other way round.
  const where = facts.kvk !== null && number.includes(facts.kvk) ? "body.kvk" : "body.oin";
  throw new Conflict(
    "network/number-taken",
    `${name} (${id}) has the number ${number} already. Use that organisation, or correct the number.`,
    [{ where, detail: `${id} has this number` }],
  );
}

/** People write “Stichting X” and “X B.V.” for one X: the name is looked up with and without such words. */
function textsOf(name: string): readonly string[] {
  const whole = foldName(name);
  const bare = whole
    .replace(/\b(?:b ?v|n ?v|v ?o ?f|u ?a|stichting|vereniging|cooperatie)\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
  return [...new Set([whole, bare])].filter((text) => text !== "");
}
