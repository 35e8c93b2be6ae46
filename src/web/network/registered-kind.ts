import { type OrganisationKind, type RegisteredKind, registeredKinds } from "#contract/network";

/** Whether organisations of this kind stand in no register that Waaier ships: a moderator registers them. */
export const isRegisteredKind = (kind: OrganisationKind | string): kind is RegisteredKind =>
  registeredKinds.some((one) => one === kind);
