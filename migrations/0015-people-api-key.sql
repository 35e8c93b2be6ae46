-- A key with which a program of an organisation asks. Of the key only a digest is kept, and its first characters, so that
-- people know which one it is. The name goes when its maker is erased: it may be the name of a person.
create table people.api_key (
  id uuid primary key,
  organisation text not null,
  name text,
  beginning text not null,
  key_hash bytea not null unique,
  made_by int not null,
  made_at timestamptz not null,
  last_used_on date,
  withdrawn_by int,
  withdrawn_at timestamptz
);
create index api_key_organisation on people.api_key (organisation);
create unique index api_key_name_once on people.api_key (organisation, lower(name)) where withdrawn_at is null;
create index api_key_made_by on people.api_key (made_by);
