/** The database cannot be opened; the message says where it is and what to mend. */
export class CannotOpen extends Error {}

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** What is wrong with a PostgreSQL that does not let us in; any other error as it is. The password is never told. */
export function cannotOpenPostgresql(error: unknown, url: string): unknown {
  const { host, pathname } = new URL(url);
  const why = fromPostgresql(codeOf(error), pathname.slice(1));
  if (why === null) return error;
  return new CannotOpen(
    `Cannot open PostgreSQL at ${host || "this machine"}: ${why}. Mend that or DATABASE_URL, and start again.`,
  );
}

function fromPostgresql(code: string, database: string): string | null {
  if (code === "3D000") return `there is no database "${database}"; make it with createdb`;
  if (code === "28P01" || code === "28000") return "it does not accept this user and password";
  if (code === "53300") return "it has no connection left";
  if (code.startsWith("57P")) return "it is starting or stopping";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "there is no machine of that name";
  return /^(E[A-Z]+)?$/.test(code) ? "nothing answers there" : null;
}

/** What is wrong with a folder in which PGlite cannot be opened; any other error as it is. */
export function cannotOpenFolder(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  const inThread = error instanceof Error && error.message.startsWith("The database thread");
  if (!(inThread || code in ofFolder)) return error;
  const why = ofFolder[code] ?? "it is damaged, or the disk is full";
  return new CannotOpen(
    `Cannot open the database in ${folder}: ${why}. Mend that, or choose another folder with DATA_DIR and restore a backup there.`,
  );
}

const ofFolder: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EDQUOT: "the disk is full",
  EEXIST: "there is a file of that name",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is not a folder",
  EPERM: "this user may not write there",
  EROFS: "nothing can be written there",
};
