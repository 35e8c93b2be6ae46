create schema catalogue;

-- ── What the fact tables bring, and nobody changes here ───────────────────────────────────────────

-- A part of the reference architecture GEMMA: what software of a municipality is for.
create table catalogue.component (
  id text primary key,
  gemma_id text,
  name text not null,
  synonyms text[] not null,
  summary text,
  sources text[] not null
);

create table catalogue.binding_level (
  level text primary key,
  name_nl text not null,
  name_en text not null,
  obligation_nl text not null,
  obligation_en text not null,
  decided_by_nl text not null,
  decided_by_en text not null,
  example_nl text not null,
  sources text[] not null
);

-- Words that people use for the words that stand in the catalogue.
create table catalogue.synonym (
  term text not null,
  means text[] not null,
  kind text not null,
  primary key (term, kind)
);

-- ── Entries ───────────────────────────────────────────────────────────────────────────────────────

-- One thing that works, is tried or is agreed. Its stage and level stand in catalogue.decision alone.
create table catalogue.entry (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  -- Itself, or the entry of which it became a part: what hangs on it stays where it is, and is read with the whole.
  whole text not null references catalogue.entry deferrable initially deferred,
  kind text not null check (kind in ('practice', 'software', 'method', 'agreement', 'data', 'network', 'service')),
  name text not null,
  aliases text[] not null,
  summary text,
  themes text[] not null,
  task_fields text[] not null,
  components text[] not null,
  -- Ids of agreements that it says to support.
  standards text[] not null,
  -- As the source writes it; the organisation beside it only when that is certain.
  owner text,
  owner_id text,
  maintainer text,
  licence text,
  link text,
  code text,
  publiccode text,
  development_status text,
  register_status text,
  code_changed_on date,
  -- A role address, never of a person.
  contact text,
  own_work text,
  results jsonb not null,
  -- Of an idea or a trial.
  question text,
  stake text,
  ends_on date,
  joins text[] not null,
  learned text,
  source_url text,
  sources text[] not null,
  origin text not null check (origin in ('facts', 'form', 'file', 'api')),
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  version int not null check (version > 0)
);
create index entry_whole on catalogue.entry (whole);
create index entry_owner on catalogue.entry (owner_id) where owner_id is not null;
-- Without what does not tell two addresses apart, as they are compared.
create index entry_code on catalogue.entry (
  regexp_replace(regexp_replace(lower(code), '^https?://(www\.)?', ''), '(\.git)?/*$', '')
) where code is not null;

-- What stood in an entry before, and after: the changed fields alone.
create table catalogue.entry_change (
  id uuid primary key,
  entry text not null references catalogue.entry deferrable initially deferred,
  at timestamptz(3) not null,
  person int,
  organisation text,
  origin text not null check (origin in ('facts', 'form', 'file', 'api')),
  before jsonb not null,
  after jsonb not null,
  note text
);
create index entry_change_entry on catalogue.entry_change (entry, at);
create index entry_change_person on catalogue.entry_change (person) where person is not null;

-- What a source last said of an entry: so that the same again writes nothing, and a later change is seen.
create table catalogue.source_record (
  entry text not null references catalogue.entry deferrable initially deferred,
  -- 'facts', or the address of the file.
  source text not null,
  content jsonb not null,
  seen_at timestamptz(3) not null,
  primary key (entry, source)
);
create index source_record_source on catalogue.source_record (source);

create table catalogue.version (
  entry text not null references catalogue.entry deferrable initially deferred,
  version text not null,
  name text not null,
  register_status text,
  sources text[] not null,
  primary key (entry, version, name)
);

create table catalogue.component_standard (
  component text not null references catalogue.component deferrable initially deferred,
  entry text not null references catalogue.entry deferrable initially deferred,
  version text,
  requirement text check (requirement in ('mandatory', 'recommended')),
  sources text[] not null,
  unique nulls not distinct (component, entry, version)
);
create index component_standard_entry on catalogue.component_standard (entry);

-- ── Stage and level ───────────────────────────────────────────────────────────────────────────────

-- Who decided what on which evidence. One use case alone writes here, record-decision; it opens the table for its
-- own transaction, and nothing else gets in.
create table catalogue.decision (
  id uuid primary key,
  entry text not null references catalogue.entry deferrable initially deferred,
  sort text not null check (sort in ('stage', 'level')),
  stage text check (stage in ('idea', 'trial', 'practice', 'shared', 'retired')),
  level text check (level in ('none', 'recommended', 'comply-or-explain', 'binding')),
  -- Of an agreement; null where the source names none.
  version text,
  decider text not null,
  decided_on date,
  in_force_from date,
  evidence text,
  evidence_url text,
  sources text[] not null,
  -- 'facts' for a decision of an outside body that the fact tables hold.
  origin text not null check (origin in ('facts', 'waaier')),
  recorded_at timestamptz(3) not null,
  recorded_by int,
  check ((sort = 'stage') = (stage is not null) and (sort = 'level') = (level is not null))
);
create index decision_entry on catalogue.decision (entry, recorded_at);
create index decision_recorded_by on catalogue.decision (recorded_by) where recorded_by is not null;

create function catalogue.only_a_decision() returns trigger language plpgsql as $$
begin
  -- A restore puts back what was decided before.
  if coalesce(current_setting('catalogue.deciding', true), '') <> 'yes'
    and coalesce(current_setting('waaier.restoring', true), '') <> 'yes' then
    raise exception 'stage and level are written by a decision alone';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger decision_guard before insert or update or delete on catalogue.decision
  for each row execute function catalogue.only_a_decision();

-- ── Collecting ────────────────────────────────────────────────────────────────────────────────────

-- What somebody asks of the catalogue: something new, a change, the ownership. A moderator answers.
create table catalogue.proposal (
  id uuid primary key,
  kind text not null check (kind in ('new', 'change', 'claim', 'update')),
  -- Null for something new.
  entry text references catalogue.entry deferrable initially deferred,
  content jsonb not null,
  stage text check (stage in ('idea', 'trial', 'practice')),
  person int,
  organisation text,
  -- By which right the person did so: one held at that organisation, or a national one.
  by_right text,
  origin text not null check (origin in ('facts', 'form', 'file', 'api')),
  -- Of a file or folder that was read in.
  import uuid,
  source text,
  state text not null check (state in ('draft', 'waiting', 'accepted', 'declined', 'withdrawn')),
  note text,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  sent_at timestamptz(3),
  judged_at timestamptz(3),
  judged_by int,
  reason text,
  -- The entry that came of it.
  became text references catalogue.entry deferrable initially deferred
);
create index proposal_waiting on catalogue.proposal (sent_at) where state = 'waiting';
create index proposal_person on catalogue.proposal (person) where person is not null;
create index proposal_entry on catalogue.proposal (entry) where entry is not null;
create index proposal_judged_by on catalogue.proposal (judged_by) where judged_by is not null;
create index proposal_import on catalogue.proposal (import) where import is not null;

-- A file or folder that was read in and is looked at before anything is taken over.
create table catalogue.import (
  id uuid primary key,
  organisation text not null,
  person int not null,
  format text not null check (format in ('csv', 'publiccode')),
  -- The name of the file or the address it was fetched from.
  name text not null,
  -- One that was cancelled is gone.
  state text not null check (state in ('previewed', 'taken')),
  -- Of the file as a whole.
  faults jsonb not null,
  -- How many rows of each outcome: it stays when the rows are forgotten.
  counts jsonb not null,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create index import_person on catalogue.import (person);

create table catalogue.import_row (
  import uuid not null references catalogue.import on delete cascade deferrable initially deferred,
  n int not null check (n > 0),
  -- Where it stands: the file in a folder, and the line.
  file text not null,
  line int,
  -- What taking it over would do.
  outcome text not null check (outcome in ('new', 'change', 'same', 'faulty')),
  entry text references catalogue.entry deferrable initially deferred,
  -- What that entry was when this was looked at: who owns it sees it change in the meantime.
  entry_version int,
  name text,
  -- By which address the same source is known again: that of the code, as the file says it.
  source text,
  -- All that it says. Null for a faulty row.
  content jsonb,
  -- The fields that differ from the entry: before and after.
  differences jsonb not null,
  faults jsonb not null,
  primary key (import, n)
);

-- Of two that turn out to be one. Nothing moves: undoing it lays them apart again.
create table catalogue.merge (
  id uuid primary key,
  part text not null references catalogue.entry deferrable initially deferred,
  whole text not null references catalogue.entry deferrable initially deferred,
  reason text not null,
  at timestamptz(3) not null,
  person int,
  undone_at timestamptz(3),
  undone_by int,
  check (part <> whole)
);
create unique index merge_part on catalogue.merge (part) where undone_at is null;
create index merge_person on catalogue.merge (person) where person is not null;
create index merge_undone_by on catalogue.merge (undone_by) where undone_by is not null;

-- ── Adoption kit: how those who did it went about it ──────────────────────────────────────────────

create table catalogue.kit (
  id uuid primary key,
  entry text not null references catalogue.entry deferrable initially deferred,
  organisation text not null,
  -- In order; each with its hours by discipline, pitfalls and documents.
  steps jsonb not null,
  changed_at timestamptz(3) not null,
  changed_by int,
  version int not null check (version > 0),
  unique (entry, organisation)
);
create index kit_changed_by on catalogue.kit (changed_by) where changed_by is not null;

-- ── Search ────────────────────────────────────────────────────────────────────────────────────────

-- What can be found, as facets count it: every whole entry and every component. Made from the tables above, and never
-- changed: what changes gets a new document with a higher number, so that what is remembered of a number stays true.
create table catalogue.document (
  id int generated by default as identity primary key,
  entry text unique references catalogue.entry deferrable initially deferred,
  component text unique references catalogue.component deferrable initially deferred,
  name text not null,
  name_folded text not null,
  kind text not null,
  stage text,
  level text,
  owner_kind text,
  licence text,
  themes text[] not null,
  components text[] not null,
  changed_at timestamptz(3) not null,
  -- The day of which level it has: an agreement can come into force on a later one.
  level_on date not null,
  -- The words that stand in it.
  words int[] not null,
  check ((entry is null) <> (component is null))
);
create index document_name on catalogue.document (name_folded);

-- What the forms of a word have in common. A plural in "es" or "ies" is none of those that the Dutch stemmer knows.
create function catalogue.stem(word text) returns text
language sql stable
as $$
  select coalesce((ts_lexize('dutch_stem', regexp_replace(word, '^(.{5,}[aeiouy])s$', '\1')))[1], word)
$$;

create table catalogue.word (
  id int generated by default as identity primary key,
  -- In the order of the alphabet by letter alone, so that what begins with the same letters stands together.
  word text collate "C" not null unique,
  stem text collate "C" not null,
  -- In how many documents it stands.
  documents int not null
)
-- Room for the next count beside the one that stands, so that no index is written for it.
with (fillfactor = 50);
create index word_stem on catalogue.word (stem);
-- Not by way of a list of what is new: every search would read through it, until a vacuum.
create index word_trigrams on catalogue.word using gin (word gin_trgm_ops) with (fastupdate = off);
-- The words that look like another. The planner takes comparing trigrams for cheap and would do so with every row.
create function catalogue.alike(text) returns setof catalogue.word
language sql stable rows 50 set enable_seqscan = off
as $$
  select * from catalogue.word where word % $1
$$;

-- In which documents a word stands and how much it says of each, in blocks of documents with numbers near each other:
-- a word that stands in thousands is read in a few rows. No foreign keys: one file writes here, under one lock.
create table catalogue.posting (
  word int not null,
  block int not null,
  -- Of each document four bytes: its place in the block and the weight in hundredths, in a name more than in a text.
  -- A search reads tens of thousands at once: lists of numbers take four times as long to write out and read.
  places bytea not null check (length(places) > 0 and length(places) % 4 = 0),
  primary key (word, block)
);
alter table catalogue.posting alter column places set storage external;

-- A search that somebody wants to hear of when something new fits.
create table catalogue.saved_search (
  id uuid primary key,
  person int not null,
  name text not null,
  -- The filters, as they stand in the address.
  query text not null,
  language text not null check (language in ('nl', 'en')),
  mail boolean not null,
  created_at timestamptz(3) not null,
  -- What appeared before this moment was told.
  told_until timestamptz(3) not null,
  unique (person, query)
);
