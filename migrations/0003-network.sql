create schema network;
create extension if not exists pg_trgm;

-- Where facts come from. Every row of a fact names one or more of these in `sources`.
create table network.source (
  id text primary key,
  title_nl text not null,
  title_en text not null,
  publisher text not null,
  url text,
  licence_nl text not null,
  licence_en text not null,
  reference_date text,
  note_nl text,
  note_en text
);

-- Every organisation, of every kind, that exists or existed. Codes are those of CBS, TOOI or the register.
create table network.organisation (
  id text primary key,
  kind text not null check (kind in ('municipality', 'province', 'water-board', 'joint-arrangement', 'regional-body')),
  name text not null,
  -- Dutch order of names, made with Intl.Collator: PGlite has no ICU.
  sort_rank int not null,
  -- Null: not known.
  valid_from date,
  -- First day on which it no longer existed. Null: it exists.
  valid_until date,
  tooi text,
  oin text,
  website text,
  register_url text,
  -- Of an ended municipality that of its last day: that of its main successor, unless a boundary moved then.
  province_id text references network.organisation deferrable initially deferred,
  -- Derived when facts are loaded: joint arrangements it takes part in, and participants of a joint arrangement.
  arrangements int,
  members int,
  sources text[] not null
);
create index organisation_kind on network.organisation (kind, sort_rank);
create index organisation_province on network.organisation (province_id);

-- The names that a municipality had before under the same code; at other times it has its own name.
create table network.organisation_name (
  organisation_id text not null references network.organisation deferrable initially deferred,
  name text not null,
  sort_rank int not null,
  valid_from date,
  valid_until date,
  sources text[] not null
);
create index organisation_name_of on network.organisation_name (organisation_id);

create table network.alias (
  organisation_id text not null references network.organisation deferrable initially deferred,
  name text not null,
  kind text not null,
  sources text[] not null,
  primary key (organisation_id, name, kind)
);

-- What search looks in: names, aliases and codes, in small letters without accents.
create table network.search_name (
  organisation_id text not null references network.organisation deferrable initially deferred,
  name text not null,
  folded text not null,
  kind text not null check (kind in ('name', 'alias', 'code')),
  primary key (organisation_id, folded)
);
create index search_name_trigrams on network.search_name using gin (folded gin_trgm_ops);
-- The texts that look like another. The planner takes comparing trigrams for cheap and would do so with every
-- row. Two selects, because for both conditions at once no index serves.
create function network.alike(text) returns setof network.search_name
language sql stable rows 50 set enable_seqscan = off
as $$
  select * from network.search_name where folded % $1
  union all
  select * from network.search_name where $1 <% folded
$$;

create table network.municipality (
  organisation_id text primary key references network.organisation deferrable initially deferred,
  seats int,
  urbanity smallint,
  urbanity_year int,
  land_area_km2 numeric,
  longitude double precision,
  latitude double precision,
  hexagon_q int,
  hexagon_r int,
  sources text[] not null
);

-- Inhabitants on 1 January, in the boundaries of that year and in those of 2026. A province has the sum of
-- the municipalities that lay in it, and in the boundaries of 2026 of those whose successors lie in it.
create table network.population (
  organisation_id text not null references network.organisation deferrable initially deferred,
  year int not null,
  inhabitants int not null,
  sources text[] not null,
  primary key (organisation_id, year)
);
create table network.population_2026 (
  organisation_id text not null references network.organisation deferrable initially deferred,
  year int not null,
  inhabitants int,
  sources text[] not null,
  primary key (organisation_id, year)
);

create table network.reorganisation (
  date date not null,
  old_id text not null references network.organisation deferrable initially deferred,
  new_id text not null references network.organisation deferrable initially deferred,
  kind text not null check (kind in ('merger', 'addition', 'split', 'renaming')),
  main boolean not null,
  split_in_doubt boolean not null,
  basis text not null check (basis in ('register', 'derived', 'law')),
  sources text[] not null,
  primary key (date, old_id, new_id)
);

create table network.succession (
  old_id text primary key references network.organisation deferrable initially deferred,
  current_id text not null references network.organisation deferrable initially deferred,
  split boolean not null,
  sources text[] not null
);

create table network.region (
  id text primary key,
  kind text not null check (kind in ('corop', 'safety-region', 'ggd', 'environment-service')),
  name text not null,
  sort_rank int not null,
  sources text[] not null
);
create table network.region_member (
  region_id text not null references network.region deferrable initially deferred,
  organisation_id text not null references network.organisation deferrable initially deferred,
  sources text[] not null,
  primary key (region_id, organisation_id)
);
create index region_member_of on network.region_member (organisation_id);

create table network.neighbour (
  a text not null references network.organisation deferrable initially deferred,
  b text not null references network.organisation deferrable initially deferred,
  sources text[] not null,
  primary key (a, b)
);
create index neighbour_b on network.neighbour (b);

create table network.joint_arrangement (
  organisation_id text primary key references network.organisation deferrable initially deferred,
  full_name text not null,
  form text,
  authority text[] not null,
  -- Of the present text: the arrangement itself may be much older.
  in_force_from date,
  policy_fields text[] not null,
  body_id text references network.organisation deferrable initially deferred,
  sources text[] not null
);
create table network.regional_body (
  organisation_id text primary key references network.organisation deferrable initially deferred,
  abbreviation text,
  arrangement_id text references network.organisation deferrable initially deferred,
  classifications text[] not null,
  sources text[] not null
);

create table network.participation (
  arrangement_id text not null references network.organisation deferrable initially deferred,
  -- Order in the register: one participant may stand in an arrangement more than once, or without a code.
  position int not null,
  participant_id text references network.organisation deferrable initially deferred,
  -- Who takes part today: the participant, or the main successor of one that was dissolved.
  current_id text references network.organisation deferrable initially deferred,
  participant_name text not null,
  participant_kind text not null,
  joined_on date,
  organs text[] not null,
  cost_key boolean not null,
  sources text[] not null,
  primary key (arrangement_id, position)
);
create index participation_participant on network.participation (participant_id, arrangement_id);
create index participation_current on network.participation (current_id, arrangement_id);
