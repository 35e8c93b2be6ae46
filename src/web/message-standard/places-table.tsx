import type { AppliesTo } from "#standards/istandaarden/explanations/applies-to";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import { ElementPath, MessageLink } from "./links.tsx";

/** As many as somebody reads; the others fold. */
const shown = 12;

/** Elements, each with links to where it stands in every message that has it. */
export function PlacesTable({ name, places }: { name: string; places: readonly AppliesTo[] }) {
  const { t, format } = usePage();
  if (places.length <= shown + 2) return <Places name={name} places={places} />;
  return (
    <div className="w-stack">
      <Places name={name} places={places.slice(0, shown)} />
      <details className="w-std-more">
        <summary>
          {t("messageStandard.rule.whereAll", {
            count: places.length - shown,
            n: format.number(places.length - shown),
          })}
        </summary>
        <Places name={`${name} (2)`} places={places.slice(shown)} />
      </details>
    </div>
  );
}

function Places({ name, places }: { name: string; places: readonly AppliesTo[] }) {
  const { t } = usePage();
  return (
    <TableRegion name={name}>
      <thead>
        <tr>
          <th scope="col">{t("messageStandard.rule.whereCol.element")}</th>
          <th scope="col">{t("messageStandard.rule.whereCol.messages")}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ path, messages }) => (
          <tr key={path}>
            <th scope="row" className="w-std-wrap">
              <ElementPath path={path} />
            </th>
            <td>
              <ul className="w-std-codes">
                {messages.map((message) => (
                  <li key={message}>
                    <MessageLink name={message} hash={`#${path}`} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
