import type { RegistrationForm } from "#contract/network";
import type { RegisteredFacts } from "./registration.ts";

/** The facts of a form, as they are stored. What was left out is not known. */
export function factsIn(form: RegistrationForm): RegisteredFacts {
  const { kind, name, kvk, oin, postalAddress, website, source } = form;
  return {
    ...{ kind, name, source },
    kvk: kvk ?? null,
    oin: oin ?? null,
    postal_address: postalAddress ?? null,
    website: website ?? null,
  };
}
