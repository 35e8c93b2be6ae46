import { fileKinds, kindsInWords } from "./file-kinds.ts";
import { fileRefused } from "./file-refused.ts";
import { locked, walkArchive } from "./walk-archive.ts";

const typeList = "[Content_Types].xml";
const manifest = "META-INF/manifest.xml";

/** Names of parts that hold program code or a control that runs it. */
const codeParts = [
  /(^|\/)vbaProject[^/]*$/i,
  /(^|\/)vbaData\.xml$/i,
  /(^|\/)activeX\//i,
  /(^|\/)(macrosheets|dialogsheets)\//i,
  /(^|\/)(Basic|Scripts)\//,
  /(^|\/)oleObject[^/]*\.bin$/i,
];
/** The same, by what the document says that a part is, whatever its name (ECMA-376 part 2, 7.2.3). */
const codeTypes =
  /macroEnabled|vbaProject|activeX|macrosheet|ms-office\.(attachedToolbars|vbaData)/i;
/** Kinds of relation that fetch or run what stands elsewhere as soon as the document is opened. */
const fetching =
  /\/relationships\/(attachedTemplate|oleObject|frame|subDocument|aFChunk|externalLinkLongPath)"/i;

/**
 * Looks into an OpenDocument or Office file: an archive of parts that names its own kind, without macros,
 * controls, or what fetches more when it is opened. Gives its media type.
 * Sources: OASIS OpenDocument 1.3 part 2, 3.3; ECMA-376 part 2.
 */
export async function inspectOffice(bytes: Buffer): Promise<string> {
  const texts = new Map<string, string>();
  const entries = await walkArchive(bytes, {
    wants: (name) => ["mimetype", typeList, manifest].includes(name) || name.endsWith(".rels"),
    found: (name, text) => {
      if (name.endsWith(".rels")) checkRelations(text);
      else texts.set(name, text);
    },
  });
  if (entries.some(({ name }) => codeParts.some((part) => part.test(name)))) throw holdsCode();
  const [first] = entries;
  const kind =
    first?.name === "mimetype" && first.stored
      ? openDocumentKind(texts)
      : officeKind(texts.get(typeList));
  if (kind === null) {
    throw fileRefused("kind", `This is an archive, and not a document. Send ${kindsInWords}.`);
  }
  return kind;
}

function openDocumentKind(texts: ReadonlyMap<string, string>): string | null {
  if (/encryption-data/.test(texts.get(manifest) ?? "")) throw locked();
  const said = texts.get("mimetype");
  const known = fileKinds.some(
    ({ mediaType }) => mediaType === said && said.includes("opendocument"),
  );
  return known && texts.has(manifest) ? (said ?? null) : null;
}

/** Office documents name the kind of each part; that of the main part is the kind of the document. */
function officeKind(types: string | undefined): string | null {
  if (types === undefined) return null;
  // A name written in another way than a program writes it would be passed over here, and read by Office.
  if (codeTypes.test(types) || /&#|<!/.test(types)) throw holdsCode();
  const kinds = fileKinds.filter(({ mediaType }) => types.includes(`"${mediaType}.main+xml"`));
  return kinds.length === 1 ? (kinds[0]?.mediaType ?? null) : null;
}

function checkRelations(text: string): void {
  if (/&#|<!/.test(text.replace(/Target="[^"]*"/g, ""))) throw holdsCode();
  for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/g)) {
    if (/TargetMode="External"/i.test(relation) && fetching.test(relation)) {
      throw fileRefused(
        "script",
        "The file fetches something from elsewhere as soon as it is opened. Save it as PDF, and send that.",
      );
    }
  }
}

const holdsCode = (): Error =>
  fileRefused(
    "macro",
    "The file holds macros, a control or an object of another program. Save it without, or as PDF, and send that.",
  );
