/**
 * The versions that are read, all as the last one: it only added keys and eased demands. 0.1 and 0.6, which the
 * peer does not take, occur in the wild.
 */
export const supportedVersions = [
  "0",
  "0.1",
  "0.1.0",
  "0.2",
  "0.2.0",
  "0.2.1",
  "0.2.2",
  "0.3",
  "0.3.0",
  "0.4",
  "0.4.0",
  "0.5",
  "0.5.0",
  "0.6",
  "0.6.0",
  "0.7",
  "0.7.0",
] as const;

export const latestVersion = "0.7";

/** Version 1 does not exist yet; its draft is only read by who asks for it. */
export const draftVersion = "1";

export const isLatest = (version: string): boolean =>
  version === "0" || version === draftVersion || version.startsWith(latestVersion);
