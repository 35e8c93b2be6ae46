interface Tab {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  /** How many wait there; nothing when none do, or when it is not known. */
  readonly count?: string | undefined;
}

/** Tabs that are links: each has an address of its own. */
export function Tabs({ name, tabs }: { name: string; tabs: readonly Tab[] }) {
  return (
    <nav className="w-tabs w-noprint" aria-label={name}>
      <ul className="w-tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count && <span className="w-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
