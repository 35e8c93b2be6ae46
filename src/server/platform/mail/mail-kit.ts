import { deriveKey } from "../secret.ts";
import type { MailDirectory } from "./mail.ts";

/** All that mail needs, put together once at the start. */
export interface MailKit {
  readonly directory: MailDirectory;
  /** Where the links of a mail lead. */
  readonly baseUrl: string;
  /** For links that nobody can make up. */
  readonly key: Buffer;
}

export const createMailKit = ({
  secret,
  ...given
}: Pick<MailKit, "directory" | "baseUrl"> & { readonly secret: Buffer }): MailKit => ({
  ...given,
  key: deriveKey(secret, "mail unsubscribe"),
});
