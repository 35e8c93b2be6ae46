import type { Task } from "#contract/overview";
import { dayOf, daysBetween } from "../moment.ts";
import type { ListPage } from "../paging.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { usePage } from "../view.tsx";
import { placeOfTask } from "./place-of-task.ts";

export function TasksView({ list }: { list: ListPage<Task> }) {
  const { t } = usePage();
  const links = useSiteLinks();
  if (list.total === 0) {
    return (
      <>
        <PageHead title={t("tasks.title")} />
        <EmptyState title={t("tasks.none")}>
          <p>
            <RichText text={t("tasks.noneText")} parts={links} />
          </p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={t("tasks.title")} lead={t("tasks.lead", { count: list.total })} />
      <div className="w-stack w-stack--l">
        <ul className="w-card w-card--here w-list w-tasks" aria-label={t("tasks.list")}>
          {list.items.map((task) => (
            <li key={task.id} className="w-linkrow">
              <TaskLine task={task} />
            </li>
          ))}
        </ul>
        <PagesNav list={list} />
        <p className="w-meta">
          <RichText text={t("tasks.mail")} parts={links} />
        </p>
      </div>
    </>
  );
}

function TaskLine({ task }: { task: Task }) {
  const { t, href } = usePage();
  const { kind, organisation, about, count, due } = task;
  const key = kind === "rights-to-confirm" && !organisation ? "national-to-confirm" : kind;
  const given = {
    about: about ?? t("tasks.somebody"),
    organisation: organisation?.name ?? "",
    count,
  };
  return (
    <>
      <p>
        <a className="w-task" href={placeOfTask(task, href)}>
          {t(`tasks.kind.${key}.what`, given)}
        </a>
        <span className="w-sub">{t(`tasks.kind.${key}.why`, given)}</span>
      </p>
      {due !== null && <Due day={due} />}
    </>
  );
}

// A day further away than this says more than how many days there are to go.
const farAway = 30;

function Due({ day }: { day: string }) {
  const { t, format, now } = usePage();
  const days = daysBetween(dayOf(now), day);
  if (days < 0) {
    return (
      <span className="w-badge w-badge--bad">{t("tasks.due.late", { count: Math.abs(days) })}</span>
    );
  }
  if (days === 0) return <span className="w-badge w-badge--warn">{t("tasks.due.today")}</span>;
  if (days === 1) return <span className="w-badge w-badge--warn">{t("tasks.due.tomorrow")}</span>;
  if (days > farAway) {
    return <span className="w-badge">{t("tasks.due.on", { date: format.shortDate(day) })}</span>;
  }
  return <span className="w-badge">{t("tasks.due.soon", { count: days })}</span>;
}
