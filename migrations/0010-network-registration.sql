-- Kinds that stand in no register that Waaier ships: suppliers, knowledge institutes, associations and others.
alter table network.organisation drop constraint organisation_kind_check;
alter table network.organisation add constraint organisation_kind_check check (kind in ('municipality', 'province',
  'water-board', 'joint-arrangement', 'regional-body', 'supplier', 'knowledge-institute', 'association',
  'residents-initiative', 'other-government'));

-- The general mail address in the register of government organisations, of a role and never of a person.
alter table network.organisation add column email text;

-- What a moderator registered. From these rows follow those of network.organisation, organisation_name and search_name
-- with the same id, when they are registered and again whenever the facts are replaced: facts come and go, this stays.
create table network.registration (
  id text primary key check (id ~ '^OR[0-9]{4,10}$'),
  kind text not null check (kind in ('supplier', 'knowledge-institute', 'association', 'residents-initiative',
    'other-government')),
  name text not null,
  kvk text check (kvk ~ '^[0-9]{8}$'),
  oin text check (oin ~ '^[0-9]{20}$'),
  postal_address text,
  website text,
  -- Where the facts stand: an address or a text.
  source text not null,
  registered_at timestamptz not null,
  ended_at timestamptz,
  -- Who has none of these cannot be told from another of the same name.
  check (coalesce(kvk, oin, postal_address) is not null)
);
create unique index registration_kvk on network.registration (kvk) where ended_at is null;
create unique index registration_oin on network.registration (oin) where ended_at is null;

-- What stood in a registration before it was changed, until when. Who changed it stands in the audit trail.
create table network.registration_before (
  id text not null references network.registration,
  until timestamptz not null,
  kind text not null,
  name text not null,
  kvk text,
  oin text,
  postal_address text,
  website text,
  source text not null,
  primary key (id, until)
);
