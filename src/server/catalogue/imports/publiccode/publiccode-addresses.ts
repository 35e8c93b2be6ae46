/**
 * Where the publiccode.yml may stand that somebody means by an address: of a repository at GitHub or GitLab its two
 * usual names, of a page about a file the file itself, and else the address as it is.
 */
export function publiccodeAddresses(given: string): readonly string[] {
  if (!URL.canParse(given)) return [given];
  const url = new URL(given);
  const parts = url.pathname.replace(/\/+$/, "").split("/").slice(1);
  if (/^(www\.)?github\.com$/.test(url.hostname)) return atGitHub(given, parts);
  if (url.hostname === "gitlab.com") return atGitLab(given, parts);
  return [given];
}

const names = ["publiccode.yml", "publiccode.yaml"];

function atGitHub(
  given: string,
  [owner, name, page, ...rest]: readonly string[],
): readonly string[] {
  if (!(owner && name)) return [given];
  const raw = `https://raw.githubusercontent.com/${owner}/${name.replace(/\.git$/, "")}`;
  if (page === undefined) return names.map((file) => `${raw}/HEAD/${file}`);
  return page === "blob" && rest.length > 1 ? [`${raw}/${rest.join("/")}`] : [given];
}

function atGitLab(given: string, parts: readonly string[]): readonly string[] {
  const at = parts.indexOf("-");
  const repository = `https://gitlab.com/${parts.join("/").replace(/\.git$/, "")}`;
  if (at < 0) {
    return parts.length < 2 ? [given] : names.map((file) => `${repository}/-/raw/HEAD/${file}`);
  }
  return [given.replace("/-/blob/", "/-/raw/")];
}
