import { usePage } from "../view.tsx";

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The two ways on from a day of which only the municipalities are known. */
export function NotThen() {
  const { t, href, format, path, query } = usePage();
  const today = new URLSearchParams(query);
  today.delete("on");
  const here = path.split("?", 1)[0] ?? "";
  const on = query.get("on") ?? "";
  return (
    <ul>
      <li>
        <a href={today.size > 0 ? `${here}?${today}` : here}>{t("failure.withoutDate")}</a>
      </li>
      {day.test(on) && (
        <li>
          <a href={href("organisations", {}, { kind: "municipality", on })}>
            {t("failure.municipalitiesThen", { date: format.date(on) })}
          </a>
        </li>
      )}
    </ul>
  );
}
