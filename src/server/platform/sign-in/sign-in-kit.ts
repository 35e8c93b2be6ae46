import type { WriteLine } from "../access/caller-work.ts";
import { deriveKey } from "../secret.ts";
import type { PeopleDirectory } from "./people-directory.ts";
import {
  type Connect,
  connectProviders,
  type FetchOutside,
} from "./providers/connect-providers.ts";
import type { Provider } from "./providers/provider.ts";

/** All that signing in needs, put together once at the start. */
export interface SignInKit {
  readonly baseUrl: string;
  readonly providers: readonly Provider[];
  readonly directory: PeopleDirectory;
  readonly connect: Connect;
  readonly writeLine: WriteLine;
  /** A key for each purpose, from the secret of the server. */
  readonly keys: { readonly attempt: Buffer; readonly secondFactor: Buffer };
}

export const createSignInKit = ({
  secret,
  fetchOutside,
  clock,
  ...given
}: Pick<SignInKit, "baseUrl" | "providers" | "directory" | "writeLine"> & {
  readonly secret: Buffer;
  readonly fetchOutside: FetchOutside;
  readonly clock: () => Date;
}): SignInKit => ({
  ...given,
  connect: connectProviders(given.providers, fetchOutside, clock),
  keys: {
    attempt: deriveKey(secret, "sign-in attempt"),
    secondFactor: deriveKey(secret, "second factor"),
  },
});

/** Where a provider sends people back to: an address for each, so that one cannot answer for another (RFC 9700 §4.4). */
export const redirectUri = (baseUrl: string, provider: string): string =>
  `${baseUrl}/sign-in/callback/${provider}`;
