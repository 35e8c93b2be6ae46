-- Signing in: attempts under way, sessions, and the second factor. No token, code or secret can be read here.

-- Somebody who went to an identity provider and has not come back yet. Taken away by who comes back, once.
create table platform.sign_in_attempt (
  state_hash bytea primary key,
  -- Of what the browser holds that began: in another browser it cannot be finished.
  browser_hash bytea not null,
  provider text not null,
  return_path text not null,
  expires_at timestamptz not null
);
create index sign_in_attempt_expiry on platform.sign_in_attempt (expires_at);

create table platform.session (
  id uuid primary key,
  -- Of the token in the cookie, which changes at every step up.
  token_hash bytea not null unique,
  person int not null,
  provider text not null,
  issuer text not null,
  -- For its owner to know it by: a family such as Firefox and Windows, never a version.
  browser text,
  system text,
  organisation text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  second_factor_at timestamptz,
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed-out', 'ended-by-owner', 'signed-in-again', 'ended-by-operator', 'restored')),
  check ((ended_at is null) = (ended_why is null))
);
create index session_person on platform.session (person) where ended_at is null;
create index session_expiry on platform.session (expires_at);

-- A shared secret with an authenticator app (RFC 6238), encrypted with a key that is not in this database.
create table platform.second_factor (
  person int primary key,
  secret bytea not null,
  started_at timestamptz not null,
  -- Null until a first code of the app was right: it does not count before.
  confirmed_at timestamptz,
  -- The time step of the last code that was right: that code and older ones are not taken again.
  last_step int,
  wrong_count int not null default 0,
  wrong_at timestamptz,
  locks int not null default 0,
  locked_until timestamptz
);

-- For who lost the app: each works once.
create table platform.recovery_code (
  code_hash bytea primary key,
  person int not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index recovery_code_person on platform.recovery_code (person);
