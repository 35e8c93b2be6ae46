import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The shared collection is not part of the product. Tests that compare with it run where it stands
 * beside the project, or where WAAIER_SHARED points; elsewhere they are skipped.
 */
export const SHARED_DATA = resolve(process.env["WAAIER_SHARED"] ?? "../shared/data/nl");
export const SHARED_DESIGN = resolve(SHARED_DATA, "../../design");
export const SHARED_IS_ABSENT = !existsSync(SHARED_DATA) || !existsSync(SHARED_DESIGN);
