import { listOrganisations } from "#contract/network";
import type { Ask } from "#contract/pages";
import { listSignInProviders, type ProviderKind } from "#contract/sign-in";
import { ownPage } from "../own-page.ts";
import type { Asked } from "../page.ts";
import { allPages } from "../paging.ts";
import { faultOf, told, type WordedFault } from "./told.ts";

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly organisations: readonly string[];
}

/** An organisation that was looked for, and where its people sign in; nowhere of its own when empty. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly providers: readonly Provider[];
}

export interface SignInData {
  readonly providers: readonly Provider[];
  /** Where to go after it; null when nobody said. */
  readonly to: string | null;
  readonly fault: WordedFault | null;
  readonly search: { readonly words: string; readonly found: readonly Found[] | null };
}

// More than a list of names can hold for who looks for one: then the first are of no use either.
const mostFound = 10;

export async function loadSignIn({ ask, query }: Asked): Promise<SignInData> {
  const providers = await allPages(ask, listSignInProviders, {});
  const words = (query.get("organisation") ?? "").trim().slice(0, 100);
  const found = words === "" ? null : await find(ask, words, providers);
  return {
    providers,
    to: ownPage(told(query, "to"), "") || null,
    fault: faultOf(told(query, "fault")),
    search: { words, found },
  };
}

async function find(ask: Ask, words: string, providers: readonly Provider[]): Promise<Found[]> {
  const { items } = await ask(listOrganisations, { query: { q: words, limit: mostFound } });
  return items.map(({ id, name }) => ({
    id,
    name,
    providers: providers.filter(({ organisations }) => organisations.includes(id)),
  }));
}
