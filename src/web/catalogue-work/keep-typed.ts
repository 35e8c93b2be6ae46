const prefix = "waaier-typed:";

interface Typed {
  /** Sent with the form: to be let go of when the server took it. */
  readonly sent: boolean;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Lets go of what was sent and taken. */
export function forgetTaken(): void {
  for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(prefix))) {
    if (read(key)?.sent) sessionStorage.removeItem(key);
  }
}

/**
 * Keeps what is typed in a form while its tab is open, so that nothing is lost by going elsewhere or by signing in
 * again. By person: another who signs in on this machine gets none of it.
 */
export function keepTyped(form: HTMLFormElement): void {
  const draft = new URLSearchParams(location.search).get("draft") ?? "";
  const key = `${prefix}${form.dataset["keepTyped"]}:${location.pathname}:${draft}`;
  const before = JSON.stringify(fieldsOf(form));
  const typed = read(key);
  if (typed && form.dataset["sent"] === undefined) restore(form, typed);
  const keep = (sent: boolean) => {
    const fields = fieldsOf(form);
    if (!sent && JSON.stringify(fields) === before) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ sent, fields } satisfies Typed));
  };
  form.addEventListener("input", () => keep(false));
  form.addEventListener("change", () => keep(false));
  form.addEventListener("submit", () => keep(true));
}

/** What a reader fills in: neither hidden fields nor a file. */
function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((pair): pair is [string, string] => {
    const [name, value] = pair;
    const field = form.elements.namedItem(name);
    const hidden = field instanceof HTMLInputElement && field.type === "hidden";
    return typeof value === "string" && !hidden;
  });
}

function restore(form: HTMLFormElement, { fields }: Typed): void {
  if (JSON.stringify(fieldsOf(form)) === JSON.stringify(fields)) return;
  const left = [...fields];
  for (const field of form.elements) {
    if (isBox(field)) {
      field.checked = fields.some(([name, value]) => name === field.name && value === field.value);
    } else if (takesText(field)) {
      // Fields of one name stand in the same order as they were kept in.
      const at = left.findIndex(([name]) => name === field.name);
      if (at >= 0) fill(field, left.splice(at, 1)[0]?.[1] ?? "");
    }
  }
  const said = document.createElement("p");
  said.role = "status";
  said.className = "w-meta";
  said.textContent = form.dataset["restored"] ?? "";
  form.prepend(said);
}

function fill(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): void {
  field.value = value;
  if (value !== "") field.closest("details")?.setAttribute("open", "");
}

const isBox = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type);

const takesText = (
  field: Element,
): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement ||
  (field instanceof HTMLInputElement && !["hidden", "file", "submit"].includes(field.type));

function read(key: string): Typed | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Typed | null;
  } catch {
    return null;
  }
}
