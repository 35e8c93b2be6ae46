-- The audit trail: one line per act, written in the transaction of the act. Names never stand in it, so that a
-- person can be erased without a line changing; and it points at no other table, so that nothing can take it along.

-- Where a line is written. It waits here for the next seal, with no more keys than it needs: a line goes with every
-- change, and writing it waits for nobody.
create table platform.audit_unsealed (
  -- A UUID of version 7 of the moment in `at`: lines sorted by id are sorted by time.
  id uuid primary key,
  -- To the millisecond, as it is hashed: what is read back must be what was written.
  at timestamptz(3) not null,
  person int,
  organisation text,
  act text not null,
  object_kind text,
  object_id text,
  result text not null check (result in ('done', 'refused', 'failed')),
  origin text not null check (origin in ('web', 'api', 'command-line', 'job')),
  session uuid,
  -- Random, so that nobody can find out by guessing what stands in a line of which he has the hash.
  salt bytea not null check (length(salt) = 16),
  check ((object_kind is null) = (object_id is null))
);

-- Where it stands from then on, with its place in the sealed log. Never changed and never removed.
create table platform.audit_sealed (
  leaf bigint primary key,
  like platform.audit_unsealed including constraints,
  unique (id)
);
create index audit_sealed_person on platform.audit_sealed (person, id) where person is not null;
create index audit_sealed_organisation on platform.audit_sealed (organisation, id) where organisation is not null;
create index audit_sealed_act on platform.audit_sealed (act, id);
create index audit_sealed_object on platform.audit_sealed (object_id, id) where object_id is not null;

-- Every line, sealed or not: for who reads.
create view platform.audit_line as
  select leaf, id, at, person, organisation, act, object_kind, object_id, result, origin, session, salt
  from platform.audit_sealed
  union all
  select null, id, at, person, organisation, act, object_kind, object_id, result, origin, session, salt
  from platform.audit_unsealed;

-- The tree of RFC 9162 over the sealed lines: every complete subtree; level 0 holds the hash of each leaf.
create table platform.audit_node (
  level smallint not null,
  position bigint not null,
  hash bytea not null,
  primary key (level, position)
);

-- The signed heads of the log. `note` is what is signed; the other columns say the same for a query.
create table platform.audit_checkpoint (
  size bigint primary key,
  root bytea not null,
  at timestamptz(3) not null,
  note text not null
);
