create schema overview;

-- "Klopt dit niet?": what readers say is not right, for the moderator. The address is erased after 90 days.
create table overview.feedback (
  id uuid primary key,
  page text not null,
  message text not null,
  source text,
  email text,
  received_at timestamptz not null,
  handled_at timestamptz
);
create index feedback_waiting on overview.feedback (received_at) where handled_at is null;
