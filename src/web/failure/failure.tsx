import { BigSearch } from "../ui/search-box.tsx";
import { usePage } from "../view.tsx";
import { CorrectQuery, type Fault } from "./correct-query.tsx";
import { NotThen } from "./not-then.tsx";

/** As much of a problem document as the page needs. */
export interface Refused {
  /** `/problems/` and the code of the refusal; a page that is not there has none. */
  readonly type?: string;
  readonly status: number;
  readonly errors?: readonly Fault[];
}

const texts = {
  400: "wrong",
  403: "notAllowed",
  404: "missing",
  405: "wrong",
  409: "conflict",
  422: "wrong",
  429: "busy",
  503: "away",
} as const satisfies Record<number, string>;

/** Which text of `failure` goes with a refusal. */
export function textOf({ status, type }: Refused) {
  // A good question, of a day for which nobody wrote the answer down: no mistake of the reader.
  if (type?.endsWith("/network/not-known-then")) return "notThen";
  return status in texts ? texts[status as keyof typeof texts] : "broken";
}

export function Failure({ refused, path }: { refused: Refused; path: string }) {
  const { t, href } = usePage();
  const text = textOf(refused);
  return (
    <div className="w-stack w-stack--l">
      <div className="w-pagehead">
        <h1>{t(`failure.${text}.title`)}</h1>
        <p className="w-lead">{t(`failure.${text}.what`)}</p>
        <p>{t(`failure.${text}.next`)}</p>
      </div>
      {text === "notThen" && <NotThen />}
      {text !== "notThen" && refused.errors && refused.errors.length > 0 && (
        <CorrectQuery path={path} faults={refused.errors} />
      )}
      {text === "missing" && <BigSearch id="find" label={t("failure.searchInstead")} />}
      <ul>
        <li>
          <a href={href("home")}>{t("failure.toHome")}</a>
        </li>
        <li>
          <a href={href("organisations")}>{t("failure.toOrganisations")}</a>
        </li>
        <li>
          <a href={href("contact")}>{t("failure.toContact")}</a>
        </li>
      </ul>
    </div>
  );
}
