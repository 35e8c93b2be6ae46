create schema people;

-- The one place where a name stands. Every other table, in every module, knows a person by this number.
-- An erased person keeps the number, without a name, so that it is never given to another.
create table people.person (
  number int primary key,
  name text,
  email text,
  language text not null default 'nl' check (language in ('nl', 'en')),
  mail_preference text not null default 'at-once' check (mail_preference in ('at-once', 'weekly', 'none')),
  made_at timestamptz not null,
  erased_at timestamptz,
  check ((name is null) = (erased_at is not null))
);

-- By which identity providers a person is known: issuer and subject of OpenID Connect.
create table people.identity (
  issuer text not null,
  subject text not null,
  person int not null references people.person,
  first_seen_at timestamptz not null,
  primary key (issuer, subject)
);
create index identity_person on people.identity (person);

-- Who may do what, at which organisation; without organisation it is a right in the whole network.
-- A right that nobody confirmed by `confirmed_until` does not count. Ended rights stay, as history.
create table people.held_right (
  id uuid primary key,
  person int not null references people.person,
  organisation text,
  held text not null check (held in ('reader', 'editor', 'confirmer', 'mandate-holder', 'administrator',
    'moderator', 'portfolio-manager', 'adviser', 'auditor')),
  since timestamptz not null,
  confirmed_until date not null,
  granted_by int,
  ended_at timestamptz,
  ended_by int,
  check ((organisation is null) = (held in ('moderator', 'portfolio-manager', 'adviser', 'auditor')))
);
create unique index held_right_once on people.held_right (person, coalesce(organisation, ''), held) where ended_at is null;
create index held_right_at on people.held_right (organisation) where ended_at is null;

-- Somebody who may come in with the link that was mailed. Of the link only a digest is kept.
create table people.invitation (
  id uuid primary key,
  organisation text,
  email text,
  rights text[] not null,
  language text not null,
  token_hash bytea not null unique,
  invited_by int,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by int,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
create index invitation_of on people.invitation (organisation, invited_at);

-- Somebody who asks to work for an organisation, and who decided about it.
create table people.claim (
  id uuid primary key,
  organisation text not null,
  person int not null references people.person,
  road text not null check (road in ('registered-address', 'administrator', 'moderators')),
  held text not null,
  explanation text,
  state text not null check (state in ('waiting', 'half-agreed', 'granted', 'refused', 'withdrawn', 'expired')),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  token_hash bytea unique,
  agreed_by int,
  decided_by int,
  decided_at timestamptz,
  reason text
);
create unique index claim_once on people.claim (person, organisation) where state in ('waiting', 'half-agreed');
create index claim_open on people.claim (road, organisation) where state in ('waiting', 'half-agreed');

-- What an organisation lets a partnership do in its name, from a day to a day, both included.
create table people.mandate (
  id uuid primary key,
  giver text not null,
  taker text not null,
  scope text[] not null,
  valid_from date not null,
  valid_until date not null,
  given_by int not null,
  given_at timestamptz not null,
  ended_by int,
  ended_at timestamptz,
  check (valid_from <= valid_until)
);
create index mandate_giver on people.mandate (giver);
create index mandate_taker on people.mandate (taker) where ended_at is null;

-- Whom to call or write at an organisation: a role, not a person.
create table people.contact (
  organisation text primary key,
  role text not null,
  email text not null,
  phone text,
  set_at timestamptz not null,
  set_by int not null,
  set_for text
);
