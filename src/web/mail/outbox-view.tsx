import { Alert } from "@amsterdam/design-system-react";
import type { OutboxItem } from "#contract/mail";
import type { ListPage } from "../paging.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { MailAddress } from "../ui/mail-address.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";

const columns = ["subject", "to", "writtenAt", "status"] as const;

/** On a phone these two stand below the subject and the moment. */
const hiddenOnPhone = (column: (typeof columns)[number]) =>
  column === "to" || column === "status" ? "w-hide-phone" : undefined;

export function OutboxView({ list }: { list: ListPage<OutboxItem> }) {
  const { t } = usePage();
  return (
    <>
      <PracticeTag />
      <PageHead title={t("mail.outbox.title")} lead={t("mail.outbox.lead")} />
      <div className="w-stack w-stack--l">
        {list.total === 0 ? (
          <EmptyState title={t("mail.outbox.none")}>
            <p>{t("mail.outbox.noneText")}</p>
          </EmptyState>
        ) : (
          <TableRegion name={t("mail.outbox.table")}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={hiddenOnPhone(column)}>
                    {t(`mail.outbox.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.items.map((item) => (
                <Line key={item.id} item={item} />
              ))}
            </tbody>
          </TableRegion>
        )}
        <PagesNav list={list} />
        <Alert heading={t("mail.outbox.why")} headingLevel={2}>
          <p>{t("mail.outbox.whyText")}</p>
        </Alert>
      </div>
    </>
  );
}

/** Above the title: what follows is practice. */
export function PracticeTag() {
  const { t } = usePage();
  return (
    <p className="w-tagline">
      <span className="w-tag-practice">{t("mail.outbox.label")}</span>
    </p>
  );
}

function Line({ item }: { item: OutboxItem }) {
  const { t, href, language } = usePage();
  const to = item.to ?? t("mail.outbox.nobody");
  return (
    <tr>
      <th scope="row">
        <a
          href={href("outboxMessage", { id: item.id })}
          lang={item.language === language ? undefined : item.language}
        >
          {item.subject || t("mail.outbox.noSubject")}
        </a>
        <span className="w-sub w-only-phone">
          <MailAddress>{to}</MailAddress>
        </span>
      </th>
      <td className="w-hide-phone">
        <MailAddress>{to}</MailAddress>
      </td>
      <td>
        <When moment={item.writtenAt} />
        <span className="w-sub w-only-phone">
          <Status item={item} />
        </span>
      </td>
      <td className="w-hide-phone">
        <Status item={item} />
      </td>
    </tr>
  );
}

/** How it stands with one mail. */
export function Status({
  item: { status, weekly },
}: {
  item: Pick<OutboxItem, "status" | "weekly">;
}) {
  const { t } = usePage();
  return (
    <>
      <span className={status === "suppressed" ? undefined : "w-nowrap"}>
        {t(`mail.outbox.statuses.${status}`)}
      </span>
      {weekly && status === "waiting" && <span className="w-sub">{t("mail.outbox.weekly")}</span>}
    </>
  );
}
