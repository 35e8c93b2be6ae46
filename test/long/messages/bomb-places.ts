import { before, type Part } from "./bomb.ts";

// Where in an example of a WMO301 something is put.
export const inRoot = (...put: readonly Part[]): Part[] =>
  before("WMO301", "<wmo301:Client>", ...put);
export const inTag = (...put: readonly Part[]): Part[] =>
  before("WMO301", "<wmo301:Client>", "<wmo301:X", ...put, "/>");
export const inRootTag = (...put: readonly Part[]): Part[] =>
  before("WMO301", ">\r\n\t<wmo301:Header", ...put);
export const remark = (...put: readonly Part[]): Part[] =>
  before("WMO301", "<wmo301:Relaties>", "<wmo301:Commentaar>a", ...put, "b</wmo301:Commentaar>");
export const at = (place: string, ...put: readonly Part[]): Part[] =>
  before("WMO301", place, ...put);
