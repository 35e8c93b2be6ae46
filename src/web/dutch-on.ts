import type { PageView } from "./page.ts";

/** What people and sources write is Dutch: on an English page it says so, for who listens to it. */
export const dutchOn = ({ language }: Pick<PageView, "language">): "nl" | undefined =>
  language === "nl" ? undefined : "nl";
