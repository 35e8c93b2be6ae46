/** The texts and addresses that `useSuggestions` puts on the form. */
interface Settings {
  readonly from: string;
  /** Where each sort of hit has its page. */
  readonly organisation: string;
  readonly entry: string;
  readonly component: string;
  /** Said of what is in the catalogue. */
  readonly inCatalogue: string;
  readonly label: string;
  readonly one: string;
  readonly other: string;
  readonly none: string;
  /** Said of each when nothing was found and they only look like what was typed. */
  readonly like: string;
}

type Sort = "organisation" | "entry" | "component";

interface Hit {
  readonly type: Sort;
  readonly id: string;
  readonly name: string;
  readonly matched: string | null;
  readonly province: string | null;
  readonly approximate: boolean;
}

const pause = 150;

/** Gives a search field suggestions: a combobox with a list, by the ARIA pattern. */
export function suggest(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  const place = input?.parentElement;
  if (!(input && place)) return;
  const settings = JSON.parse(form.getAttribute("data-suggest") ?? "{}") as Settings;
  const list = document.createElement("ul");
  const status = document.createElement("div");
  let hits: readonly Hit[] = [];
  let chosen = -1;
  let timer = 0;
  let asked = "";

  list.className = "w-suggest";
  list.id = `${input.id}-list`;
  list.role = "listbox";
  list.ariaLabel = settings.label;
  status.className = "w-vh";
  status.role = "status";
  input.role = "combobox";
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-autocomplete", "list");
  place.append(list);
  form.append(status);

  const show = (open: boolean) => {
    list.hidden = !open;
    input.ariaExpanded = String(open);
    if (!open) choose(-1);
  };
  const choose = (index: number) => {
    chosen = index;
    for (const [n, item] of [...list.children].entries()) item.ariaSelected = String(n === index);
    const item = list.children[index];
    if (item) input.setAttribute("aria-activedescendant", item.id);
    else input.removeAttribute("aria-activedescendant");
    item?.scrollIntoView({ block: "nearest" });
  };
  const go = (hit: Hit | undefined) => {
    if (hit) location.href = settings[hit.type].replace("ID", hit.id);
  };
  const draw = (found: readonly Hit[]) => {
    hits = found;
    list.replaceChildren(...found.map((hit, n) => itemOf(hit, `${list.id}-${n}`, settings)));
    show(found.length > 0);
    const text = found.length === 1 ? settings.one : settings.other;
    status.textContent =
      found.length === 0 ? settings.none : text.replace("[n]", String(found.length));
  };
  const ask = async () => {
    const words = input.value.trim();
    if (words === asked) return;
    asked = words;
    if (words.length < 2) return show(false);
    const reply = await fetch(settings.from + encodeURIComponent(words));
    // A slower answer to an earlier question must not replace a newer one.
    if (!reply.ok || words !== asked) return;
    const { items } = (await reply.json()) as { items: readonly Hit[] };
    // A page of the site is no suggestion: it has an address of another sort.
    draw(items.filter((hit) => hit.type in settings));
  };

  show(false);
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask().catch(() => show(false)), pause);
  });
  input.addEventListener("blur", () => show(false));
  // Before `blur` would close the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    if (item) go(hits[[...list.children].indexOf(item)]);
  });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      show(false);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      go(hits[chosen]);
    } else if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      if (list.hidden) show(true);
      // One place more than there are items: the field itself, with what was typed.
      choose(((chosen + 1 + step + hits.length + 1) % (hits.length + 1)) - 1);
    }
  });
}

function itemOf(hit: Hit, id: string, { like, inCatalogue }: Settings): HTMLLIElement {
  const item = document.createElement("li");
  item.id = id;
  item.role = "option";
  item.ariaSelected = "false";
  const name = document.createElement("span");
  name.textContent = hit.name;
  const more = document.createElement("small");
  const where = hit.type === "organisation" ? hit.province : inCatalogue;
  more.textContent = [hit.approximate ? like : null, hit.matched, where]
    .filter((text) => text && text !== hit.name)
    .join(" · ");
  item.append(name, more);
  return item;
}
