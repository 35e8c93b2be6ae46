-- The ground under every module: which facts are loaded, and work for later.
create schema platform;

-- One row: the digest of the fact tables that stand in this database, so that a start loads only what changed.
create table platform.loaded_facts (
  only_row boolean primary key default true check (only_row),
  digest text not null,
  practice boolean not null,
  loaded_at timestamptz not null
);

-- Work for later, enqueued in the transaction that causes it; taken with `for update skip locked`.
create table platform.job (
  id uuid primary key,
  kind text not null,
  -- At most one waiting job per key; null means no such limit.
  unique_key text,
  payload jsonb not null default '{}',
  run_at timestamptz not null,
  attempts int not null default 0,
  failed_at timestamptz,
  last_error text,
  enqueued_at timestamptz not null
);
create unique index job_unique_key on platform.job (kind, unique_key) where failed_at is null;
create index job_due on platform.job (run_at) where failed_at is null;

-- A reply that was given to an `Idempotency-Key`, so that the same request twice does one thing.
create table platform.idempotent_reply (
  route text not null,
  key text not null,
  request_digest text not null,
  reply jsonb not null,
  given_at timestamptz not null,
  primary key (route, key)
);
