import type { HeldMandate, HeldRight } from "../caller.ts";
import type { Context } from "../context.ts";
import type { Language } from "./return-path.ts";

/** Who an identity provider says that somebody is. Only issuer and subject together are lasting. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** For mail to this person, and for nothing else: it can change hands. */
  readonly email: string | null;
}

/** Rights, and mandates given to the organisations where they are held, that count at `ctx.now`. */
export interface Holdings {
  readonly rights: readonly HeldRight[];
  readonly mandates: readonly HeldMandate[];
}

/** What sign-in asks of the module that knows people. */
export interface PeopleDirectory {
  /** The number of the person with this identity, who is made when new. */
  recognise(ctx: Context, identity: Identity): Promise<number>;
  holdings(ctx: Context, person: number): Promise<Holdings>;
  /** In which language a person gets mail; null for who is erased, or has no mail address. */
  addressOf(ctx: Context, person: number): Promise<{ readonly language: Language } | null>;
}
