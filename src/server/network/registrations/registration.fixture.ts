import { RegistrationForm } from "#contract/network";
import type { Context } from "#platform/context";
import { registerOrganisation } from "./register-organisation.ts";

/** A form as it comes in; everything in it is invented. */
export const form = (some: Partial<RegistrationForm> = {}): RegistrationForm =>
  RegistrationForm.parse({
    kind: "supplier",
    name: "Zonnewijzer Proefsoftware B.V.",
    kvk: "90000001",
    website: "https://zonnewijzer.example",
    source: "https://register.example/90000001",
    ...some,
  });

export const register = async (
  ctx: Context,
  some: Partial<RegistrationForm> = {},
): Promise<string> => (await registerOrganisation(ctx, form(some))).id;

/** One of each kind. */
export async function registerAll(ctx: Context): Promise<readonly string[]> {
  const forms: readonly Partial<RegistrationForm>[] = [
    {},
    { kind: "knowledge-institute", name: "Instituut voor Proefnemingen", kvk: "90000002" },
    { kind: "association", name: "Vereniging Oefenkring", kvk: "90000003" },
    {
      kind: "residents-initiative",
      name: "Buurtplan Achter de Dijk",
      kvk: null,
      postalAddress: "Postbus 1, 0000 AA Oefenstad",
    },
    {
      kind: "other-government",
      name: "Ministerie van Oefenzaken",
      kvk: null,
      oin: "99999900000000000001",
    },
  ];
  const ids: string[] = [];
  for (const one of forms) ids.push(await register(ctx, one));
  return ids;
}
