import { fetchOutside, type OutsideRequest } from "#platform/outside/fetch-outside";
import { Invalid } from "#platform/refusal";
import { kindOfFile } from "../kind-of-file.ts";
import type { ReadImport } from "../read-import.ts";
import { fromPubliccode } from "./from-publiccode.ts";
import { publiccodeAddresses } from "./publiccode-addresses.ts";

export type Fetch = (address: string, asked?: OutsideRequest) => Promise<Response>;

/** As `standards/publiccode` reads no larger one. */
const maxBytes = 1_000_000;

/**
 * Fetches a publiccode.yml from the world outside, by its own address or that of its repository. Throws
 * `catalogue/nothing-there`, `catalogue/no-publiccode` and what `platform/outside` throws.
 */
export async function fetchPubliccode(
  given: string,
  fetchFile: Fetch = fetchOutside,
): Promise<ReadImport> {
  for (const address of publiccodeAddresses(given.trim())) {
    const answer = await fetchFile(address, { maxBytes });
    if (answer.status === 404) continue;
    if (!answer.ok) throw nothingThere();
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (kindOfFile(bytes) !== "publiccode") throw noPubliccode();
    const { origin, pathname, search } = new URL(address);
    const name = `${origin}${pathname}`.slice(0, longestName);
    // What stands behind the question mark may be a key; then where it stands is not told on.
    const row = fromPubliccode({ file: name, bytes, address: search === "" ? name : null });
    return { name, format: "publiccode", rows: [row], faults: [] };
  }
  throw nothingThere();
}

const longestName = 500;

const inUrl = (code: string, sentence: string): Invalid =>
  new Invalid(code, sentence, [{ where: "body.url", detail: sentence }]);

const nothingThere = (): Invalid =>
  inUrl(
    "catalogue/nothing-there",
    "There is no file at this address that everyone can read. Open it in a browser to see what is wrong, or send the file.",
  );

const noPubliccode = (): Invalid =>
  inUrl(
    "catalogue/no-publiccode",
    "What stands at this address is no publiccode.yml. Give the address of the file itself, not of a page about it.",
  );
