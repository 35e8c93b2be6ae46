import { expect, test } from "vitest";
import { licensePage } from "./code-rules.ts";

test.each(["", "Eigen voorwaarden", "MIT OR Apache-2.0", "EUPL 1.2", "LicenseRef-eigen", "../MIT"])(
  "%j is no SPDX identifier and has no page",
  (text) => {
    expect(licensePage(text)).toBeNull();
  },
);

test("an SPDX identifier has its page under the name as SPDX writes it, an old one too", () => {
  expect(licensePage("eupl-1.2")).toBe("https://spdx.org/licenses/EUPL-1.2");
  expect(licensePage("AGPL-3.0")).toBe("https://spdx.org/licenses/AGPL-3.0");
});
