-- Mail that goes out: written in the transaction that causes it, sent after that has landed. What a person is called
-- and where he gets mail is looked up at sending and does not stand here.
create table platform.mail (
  id uuid primary key,
  person int,
  -- Of somebody who is no person here yet: who is invited, or the mailbox of an organisation.
  address text,
  kind text not null,
  language text not null check (language in ('nl', 'en')),
  -- Null once it is forgotten.
  subject text,
  -- Paragraphs; the greeting and the rest around them are added at sending.
  body text[],
  -- The page that it leads to. May hold the token of an invitation, and goes as soon as the mail is sent.
  path text,
  -- Sent whatever the person prefers.
  always boolean not null,
  -- The person whose act it tells of, and whose name may stand in it.
  caused_by int,
  -- Whether it waits for the weekly mail; null until the person's preference is asked.
  digest boolean,
  -- The weekly mail of which it is a part.
  part_of uuid,
  created_at timestamptz not null,
  -- Not before this moment. Moved ahead at every attempt, so that a broken one comes back by itself.
  send_after timestamptz not null,
  sent_at timestamptz,
  status text not null check (status in ('waiting', 'sent', 'bounced', 'failed', 'suppressed')),
  attempts int not null default 0,
  -- The code of the mail server, never its words: these repeat the address.
  last_error text,
  check (person is null or address is null)
);
create index mail_waiting on platform.mail (send_after) where status = 'waiting';
create index mail_person on platform.mail (person, created_at) where person is not null;
create index mail_address on platform.mail (lower(address), created_at) where address is not null;
create index mail_caused_by on platform.mail (caused_by) where caused_by is not null;
create index mail_part_of on platform.mail (part_of) where part_of is not null;
create index mail_created on platform.mail (created_at);

-- Whose mail stops with the link at the end of every mail. Links of before stay good when the secret key is changed.
create table platform.mail_unsubscribe (
  token_hash bytea primary key,
  person int not null
);
create index mail_unsubscribe_person on platform.mail_unsubscribe (person);
