/** Where a word stands, and how much it says there. */
export interface Place {
  readonly document: number;
  readonly weight: number;
}

/** The documents of one block in which a word stands, in order, and how much it says of each in hundredths. */
export interface Block {
  readonly documents: Int32Array;
  readonly weights: Uint16Array;
}

/** Documents with numbers near each other are written together: few enough that adding one rewrites little. */
export const blockSize = 8192;

export const blockOf = (document: number): number => Math.floor(document / blockSize);

export const hundredths = 100;

/** Two bytes say which document of the block it is, and two the weight; the lower byte first. */
const bytes = 4;

export function packPlaces(places: readonly Place[]): Buffer {
  const packed = Buffer.alloc(places.length * bytes);
  for (const [index, { document, weight }] of places.entries()) {
    packed.writeUInt16LE(document % blockSize, index * bytes);
    // Whatever stands in a document says something of it.
    const rounded = Math.min(0xffff, Math.max(1, Math.round(weight * hundredths)));
    packed.writeUInt16LE(rounded, index * bytes + 2);
  }
  return packed;
}

export function blockIn(packed: Buffer, block: number): Block {
  const count = packed.length / bytes;
  const documents = new Int32Array(count);
  const weights = new Uint16Array(count);
  for (let index = 0; index < count; index += 1) {
    documents[index] = block * blockSize + packed.readUInt16LE(index * bytes);
    weights[index] = packed.readUInt16LE(index * bytes + 2);
  }
  return { documents, weights };
}

export function unpackPlaces(packed: Buffer, block: number): Place[] {
  const { documents, weights } = blockIn(packed, block);
  return Array.from(documents, (document, index) => ({
    document,
    weight: (weights[index] ?? 0) / hundredths,
  }));
}
