import type { SignInFault } from "#contract/sign-in";

/**
 * Somebody is not signed in. `reason` is a code for the log of who runs the server; what a provider wrote is neither
 * kept nor shown: it may hold names and tokens, or lead a reader astray.
 */
export class SignInRefused extends Error {
  readonly fault: SignInFault;
  readonly reason: string;

  constructor(fault: SignInFault, reason: string) {
    super(`sign-in refused: ${reason}`);
    this.fault = fault;
    this.reason = reason;
  }
}
