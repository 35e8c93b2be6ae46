import type { z } from "zod";
import type { getPermissions, Me } from "#contract/people";

/** What the table of rights says of the reader, at one organisation or in the whole network. */
export type Permissions = z.infer<typeof getPermissions.reply>;

export interface PermissionsData {
  readonly me: Me;
  readonly permissions: Permissions;
}
