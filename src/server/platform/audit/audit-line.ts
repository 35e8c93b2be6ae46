import type { Caller } from "../caller.ts";

/** One line of the audit trail, as it is stored. Names never stand in it. */
export interface AuditLine {
  /** UUID of version 7 of the moment in `at`. */
  readonly id: string;
  readonly at: Date;
  readonly person: number | null;
  readonly organisation: string | null;
  readonly act: string;
  readonly object: { readonly kind: string; readonly id: string } | null;
  readonly result: "done" | "refused" | "failed";
  readonly origin: Caller["origin"];
  readonly session: string | null;
  /** 16 random bytes. */
  readonly salt: Uint8Array;
}

/**
 * The bytes that a line is hashed as: JSON with the keys in this order and nothing between them. Whoever has a line
 * and its salt can write it down again; the number at the front tells a later way of writing from this one.
 */
export function entryOf(line: AuditLine): Uint8Array {
  const { id, at, person, organisation, act, object, result, origin, session, salt } = line;
  const written = JSON.stringify({
    v: 1,
    id,
    at: momentOf(at),
    person,
    organisation,
    act,
    object: object && { kind: object.kind, id: object.id },
    result,
    origin,
    session,
    salt: Buffer.from(salt).toString("base64"),
  });
  return Buffer.from(written);
}

/** PostgreSQL knows moments that JavaScript does not, such as `infinity`; whoever set one must not stop the check. */
export const momentOf = (at: Date): string =>
  at instanceof Date && !Number.isNaN(at.getTime()) ? at.toISOString() : `${at}`;

/** The moment that a UUID of version 7 begins with, in milliseconds: RFC 9562 §5.7. */
export const momentIn = (id: string): number =>
  Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);

/** The first id of this moment: every line of it or later has a higher one. */
export function firstIdAt(moment: Date): string {
  const hex = Math.max(0, moment.getTime()).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
