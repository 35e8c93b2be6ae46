import type { Words } from "#standards/istandaarden/words";

const reasons: Readonly<Record<string, Words>> = {
  ENOENT: { nl: "dit bestand bestaat niet", en: "this file does not exist" },
  ENOTDIR: { nl: "dit bestand bestaat niet", en: "this file does not exist" },
  EACCES: { nl: "u mag dit niet lezen", en: "you may not read this" },
  EPERM: { nl: "u mag dit niet lezen", en: "you may not read this" },
  EISDIR: { nl: "dit is een map", en: "this is a folder" },
};

/** Why a file could not be read. An error that does not come from the system is a bug, and thrown again. */
export function whyUnread(error: unknown): Words {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  const isOfSystem = error instanceof Error && "syscall" in error;
  if (code === null || !isOfSystem) throw error;
  return (
    reasons[code] ?? { nl: `dit kon niet worden gelezen (${code})`, en: `not readable (${code})` }
  );
}
