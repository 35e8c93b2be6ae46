import "./ui/index.css";
import { closeMenuOutside } from "./shell/menu.ts";

/** Brings one island to life: its component and React come in only here. */
type Hydrate = (root: Element, props: unknown) => void;

/** Every island, each a chunk of its own. */
const islands: Readonly<Record<string, () => Promise<{ hydrate: Hydrate }>>> = {
  map: () => import("./map/map-hydrate.ts"),
  messageCheck: () => import("./message-check/check-hydrate.ts"),
  doubles: () => import("./catalogue-work/propose/doubles-hydrate.ts"),
};

async function enliven(island: Element): Promise<void> {
  const load = islands[island.getAttribute("data-island") ?? ""];
  const root = island.querySelector(":scope > [data-island-root]");
  const json = island.querySelector(":scope > script[type='application/json']")?.textContent;
  if (!(load && root && json)) return;
  const { hydrate } = await load();
  hydrate(root, JSON.parse(json));
}

closeMenuOutside();
for (const island of document.querySelectorAll("[data-island]")) void enliven(island);

const searchForms = document.querySelectorAll<HTMLFormElement>("form[data-suggest]");
if (searchForms.length > 0) {
  void import("./search/suggestions.ts").then(({ suggest }) => {
    for (const form of searchForms) suggest(form);
  });
}

const filters = document.querySelector<HTMLFormElement>("form[data-filters]");
if (filters) {
  void import("./network/directory/filter-form.ts").then(({ submitAtOnce }) =>
    submitAtOnce(filters),
  );
}

const actions = document.querySelectorAll<HTMLButtonElement>("button[data-action]");
if (actions.length > 0) {
  void import("./network/page-actions.ts").then(({ pageActions }) => pageActions(actions));
}

const pictures = document.querySelectorAll<HTMLElement>("[data-marks]");
if (pictures.length > 0) {
  void import("./ui/peloton/walk-marks.ts").then(({ walkMarks }) => {
    for (const picture of pictures) walkMarks(picture);
  });
}

const longForms = document.querySelectorAll<HTMLFormElement>("form[data-keep-typed]");
const taken = document.querySelector("[data-typed-taken]");
if (longForms.length > 0 || taken) {
  void import("./catalogue-work/keep-typed.ts").then(({ forgetTaken, keepTyped }) => {
    if (taken) forgetTaken();
    for (const form of longForms) keepTyped(form);
  });
}

const counted = document.querySelectorAll<HTMLElement>("[data-count-ticks]");
if (counted.length > 0) {
  void import("./adoption-answers/give/count-ticks.ts").then(({ countTicks }) => {
    countTicks(counted);
  });
}
