import { crc32, deflateRawSync } from "node:zlib";

/** One entry of an archive made for a test; what is left out is as it should be. */
export interface MadeEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly stored?: boolean;
  /** The bits that say whether it is locked, described behind its data, or named in UTF-8. */
  readonly flags?: number;
  /** The kind of file on Unix, such as a link. */
  readonly mode?: number;
  /** What the list says, where it differs from the entry itself. */
  readonly listed?: { readonly name?: string; readonly offset?: number; readonly size?: number };
  readonly crc?: number;
}

export interface MadeArchive {
  readonly before?: Uint8Array;
  /** Between the last entry and the list. */
  readonly between?: Uint8Array;
  readonly comment?: string;
  readonly after?: Uint8Array;
}

/** An archive byte by byte, so that a test can make one that no program makes. */
export function madeArchive(entries: readonly MadeEntry[], more: MadeArchive = {}): Buffer {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  if (more.before) put(more.before);
  for (const entry of entries) {
    const fields = fieldsOf(entry);
    list.push(listed(entry, fields, entry.listed?.offset ?? at));
    put(local(entry.name, fields));
    put(fields.data);
  }
  if (more.between) put(more.between);
  const listBytes = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listBytes.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(more.comment?.length ?? 0, 20);
  return Buffer.concat([
    ...parts,
    listBytes,
    end,
    Buffer.from(more.comment ?? "", "latin1"),
    more.after ?? Buffer.alloc(0),
  ]);
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

function fieldsOf({ content = "", stored = false, flags = 0, crc }: MadeEntry): Fields {
  const plain = Buffer.from(content);
  return {
    flags,
    method: stored ? 0 : 8,
    crc: crc ?? crc32(plain),
    size: plain.length,
    data: stored ? plain : deflateRawSync(plain),
  };
}

function common({ flags, method, crc, data }: Fields, size: number, name: string): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(data.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

const local = (name: string, fields: Fields): Buffer =>
  Buffer.concat([Buffer.from("PK\x03\x04"), common(fields, fields.size, name), Buffer.from(name)]);

function listed(entry: MadeEntry, fields: Fields, offset: number): Buffer {
  const name = entry.listed?.name ?? entry.name;
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([
    Buffer.from("PK\x01\x02\x14\x03"),
    common(fields, entry.listed?.size ?? fields.size, name),
    rest,
    Buffer.from(name),
  ]);
}
