import { sql } from "kysely";
import type { Db } from "../context.ts";

type Tables = { "platform.document_chunk": { document: string; n: number; bytes: Buffer } };

/**
 * Bytes of one row. A backup reads a thousand rows at once (`pageSize` of `platform/backup.ts`): 16 MB of these, and
 * twice that as text.
 */
const chunkSize = 16_384;
/** Rows of one statement: one megabyte, and far fewer parameters than a statement may have. */
const rowsAtOnce = 64;

/** Keeps the content of a file, in the transaction of its record. */
export async function putContent(db: Db, document: string, content: Buffer): Promise<void> {
  const chunks = Math.ceil(content.length / chunkSize);
  for (let first = 0; first < chunks; first += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, chunks - first);
    await db
      .withTables<Tables>()
      .insertInto("platform.document_chunk")
      .values(
        Array.from({ length: count }, (_, at) => ({
          document,
          n: first + at,
          bytes: content.subarray((first + at) * chunkSize, (first + at + 1) * chunkSize),
        })),
      )
      .execute();
  }
}

/**
 * The content of a file, a megabyte at a time, as fast as it is taken. Throws when it ends too soon: erased in the
 * meantime, it must not look like a whole file.
 */
export async function* contentOf(
  db: Db,
  { id, bytes }: { readonly id: string; readonly bytes: number },
): AsyncGenerator<Buffer> {
  let read = 0;
  for (let first = 0; read < bytes; first += rowsAtOnce) {
    const { rows } = await sql<{ bytes: Buffer }>`
      select bytes from platform.document_chunk
      where document = ${id} and n >= ${first} and n < ${first + rowsAtOnce} order by n`.execute(
      db,
    );
    if (rows.length === 0) throw new Error("The content of a document ends before its size");
    const part = Buffer.concat(rows.map((row) => row.bytes));
    read += part.length;
    yield part;
  }
}
