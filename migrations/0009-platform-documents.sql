-- Documents: a link or a file, in versions. The record stays; the content goes when its term is over or when it is
-- withdrawn. Persons stand here by number, as everywhere outside the module people.
create table platform.document (
  id uuid primary key,
  -- The same for all versions of one document.
  series uuid not null,
  version int not null check (version > 0),
  owner text not null,
  -- What it is evidence of.
  about_kind text,
  about_id text,
  title text not null,
  kind text not null check (kind in ('link', 'file')),
  url text,
  file_name text,
  media_type text,
  bytes int,
  -- Of the file, or of the address of a link.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  audience text not null check (audience in ('public', 'network', 'judges')),
  keep_until date not null,
  created_at timestamptz(3) not null,
  created_by int not null,
  withdrawn_at timestamptz(3),
  -- When the content went; its size, kind and digest stay.
  erased_at timestamptz(3),
  unique (series, version),
  check ((about_kind is null) = (about_id is null)),
  check ((kind = 'file') = (media_type is not null) and (kind = 'file') = (bytes is not null)),
  check ((url is not null) = (kind = 'link' and erased_at is null)),
  check ((file_name is not null) = (kind = 'file' and erased_at is null))
);
create index document_owner on platform.document (owner, created_at);
create index document_about on platform.document (about_kind, about_id) where about_kind is not null;
create index document_term on platform.document (keep_until) where erased_at is null;
create index document_created_by on platform.document (created_by);

-- The content of a file, in pieces: a backup reads a thousand rows at once and must not fill the memory with them.
create table platform.document_chunk (
  document uuid not null references platform.document,
  n int not null check (n >= 0),
  bytes bytea not null check (length(bytes) between 1 and 262144),
  primary key (document, n)
);
-- These files are compressed already.
alter table platform.document_chunk alter column bytes set storage external;

-- What a judge found of one version. Who judges again adds a judgement; the newest counts.
create table platform.document_judgement (
  id uuid primary key,
  document uuid not null references platform.document,
  judge int not null,
  judged_as text not null,
  -- For which organisation the judge worked, if for any.
  organisation text,
  verdict text not null check (verdict in ('sufficient', 'insufficient')),
  note text,
  at timestamptz(3) not null
);
create index document_judgement_document on platform.document_judgement (document);
create index document_judgement_judge on platform.document_judgement (judge);
