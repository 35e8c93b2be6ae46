create schema adoption;

-- ── Who uses what ─────────────────────────────────────────────────────────────────────────────────

-- What an organisation or a source says of the use of an entry. Nothing is overwritten: a later word ends the one
-- before it, or takes it back when it was a slip. Codes of organisations and ids of entries stay as they were said: a
-- merger of either is followed when it is read.
create table adoption.use (
  id uuid primary key,
  organisation text not null,
  entry text not null,
  -- Null: of whatever version.
  version text,
  -- 'own': the organisation itself, or who may for it. 'facts': a source, which only says so.
  origin text not null check (origin in ('own', 'facts')),
  kind text not null,
  -- Null: a source says that it is used, and no more. 'not-used' is said, and never assumed.
  status text check (status in ('acquiring', 'planned', 'in-production', 'phasing-out', 'phased-out', 'not-used')),
  acquiring_on date,
  planned_on date,
  production_on date,
  phasing_out_on date,
  phased_out_on date,
  -- The day of which it speaks: that of the source, or when it was said.
  as_of date not null,
  certainty text not null check (certainty in ('high', 'middle', 'low')),
  evidence text,
  source_url text,
  note text,
  sources text[] not null,
  -- Gone from everything that others can see.
  hidden boolean not null,
  -- Whom to call about it: an address of a role.
  contact text,
  stated_at timestamptz(3) not null,
  stated_by int,
  -- The partnership that said it for its member.
  by_organisation text,
  -- The proposal that it confirms.
  proposal uuid,
  -- The day from which a later word counts.
  ended_on date,
  ended_by int,
  -- It was a slip, or taken back: it counts on no day.
  withdrawn_at timestamptz(3)
);
create index use_entry on adoption.use (entry) where withdrawn_at is null;
create index use_organisation on adoption.use (organisation) where withdrawn_at is null;
create unique index use_now on adoption.use (organisation, entry, coalesce(version, ''))
  where origin = 'own' and ended_on is null and withdrawn_at is null;
create index use_stated_by on adoption.use (stated_by) where stated_by is not null;
create index use_ended_by on adoption.use (ended_by) where ended_by is not null;

-- Where a use had come on a day: the furthest step that had begun. A status without a date began when it was said, and a
-- step beyond the one that was said is a plan, which never comes about by itself.
create function adoption.status_on(u adoption.use, day date) returns text
language sql immutable
as $$
  select case
    when u.status is null then case when u.as_of <= day then 'in-use' end
    when u.status = 'not-used' then case when u.as_of <= day then 'not-used' end
    when u.status = 'phased-out' and coalesce(u.phased_out_on, u.as_of) <= day then 'phased-out'
    when u.status = 'phasing-out' and coalesce(u.phasing_out_on, u.as_of) <= day
      or u.status = 'phased-out' and u.phasing_out_on <= day then 'phasing-out'
    when u.status = 'in-production' and coalesce(u.production_on, u.as_of) <= day
      or u.status in ('phasing-out', 'phased-out') and u.production_on <= day then 'in-production'
    when u.status = 'planned' and coalesce(u.planned_on, u.as_of) <= day
      or u.status in ('in-production', 'phasing-out', 'phased-out') and u.planned_on <= day then 'planned'
    when u.status = 'acquiring' and coalesce(u.acquiring_on, u.as_of) <= day
      or u.status <> 'acquiring' and u.acquiring_on <= day then 'acquiring'
  end
$$;

-- Somebody else says that an organisation uses something. Known to the two of them, and nobody's fact, until the
-- organisation confirms.
create table adoption.proposal (
  id uuid primary key,
  proposer text not null,
  organisation text not null,
  entry text not null,
  version text,
  status text not null check (status in ('acquiring', 'planned', 'in-production', 'phasing-out', 'phased-out')),
  since date,
  note text,
  evidence_url text,
  state text not null check (state in ('waiting', 'confirmed', 'rejected', 'withdrawn')),
  proposed_at timestamptz(3) not null,
  proposed_by int,
  judged_at timestamptz(3),
  judged_by int,
  reason text
);
create index proposal_organisation on adoption.proposal (organisation);
create index proposal_proposer on adoption.proposal (proposer);
create unique index proposal_waiting on adoption.proposal (proposer, organisation, entry, coalesce(version, ''))
  where state = 'waiting';
create index proposal_proposed_by on adoption.proposal (proposed_by) where proposed_by is not null;
create index proposal_judged_by on adoption.proposal (judged_by) where judged_by is not null;

-- Asked whether it uses this, somebody said not to know: it is not asked again at once, and stays not known.
create table adoption.asked (
  organisation text not null,
  entry text not null,
  at timestamptz(3) not null,
  person int,
  primary key (organisation, entry)
);
create index asked_person on adoption.asked (person) where person is not null;

-- ── Answers ───────────────────────────────────────────────────────────────────────────────────────

-- What an organisation answers on a joint solution, or on an agreement with a level. A new answer ends the one before
-- it; on a day the one counts that was given and had not ended.
create table adoption.answer (
  id uuid primary key,
  organisation text not null,
  entry text not null,
  version text,
  answer text not null check (answer in ('uses', 'planned', 'not-now', 'not-concerned')),
  planned_on date,
  reason text,
  review_on date,
  -- The first day on which it counts no more.
  expires_on date,
  -- Of a standard of Forum Standaardisatie: where the explanation was published, such as the annual report.
  explained_at text,
  -- The answer of another whose explanation was taken over.
  reused_from uuid,
  hidden boolean not null,
  origin text not null check (origin in ('own', 'facts')),
  sources text[] not null,
  given_on date not null,
  given_at timestamptz(3) not null,
  given_by int,
  by_organisation text,
  ended_on date,
  ended_at timestamptz(3),
  ended_by int,
  check ((answer = 'planned') = (planned_on is not null)),
  check (answer <> 'not-now' or reason is not null)
);
create unique index answer_now on adoption.answer (organisation, entry, coalesce(version, '')) where ended_on is null;
create index answer_organisation on adoption.answer (organisation, given_on);
create index answer_entry on adoption.answer (entry, given_on);
create index answer_given_by on adoption.answer (given_by) where given_by is not null;
create index answer_ended_by on adoption.answer (ended_by) where ended_by is not null;

-- What an answer counts as on a day: after its last day, or the day of a plan, it has fallen back.
create function adoption.counts_as(a adoption.answer, day date) returns text
language sql immutable
as $$
  select case when a.expires_on <= day or a.planned_on < day then 'expired' else a.answer end
$$;

-- ── What it took ──────────────────────────────────────────────────────────────────────────────────

-- The hours and pitfalls of who went live, told by themselves.
create table adoption.effort (
  id uuid primary key,
  organisation text not null,
  entry text not null,
  version text,
  live_on date,
  -- Counted, or thought afterwards.
  estimate boolean not null,
  -- `[{ phase, discipline, hours }]`
  hours jsonb not null,
  pitfall text,
  -- Ids of documents of the same organisation.
  documents uuid[] not null,
  origin text not null check (origin in ('own', 'facts')),
  sources text[] not null,
  told_at timestamptz(3) not null,
  told_by int,
  withdrawn_at timestamptz(3)
);
create unique index effort_now on adoption.effort (organisation, entry) where origin = 'own' and withdrawn_at is null;
create index effort_entry on adoption.effort (entry) where withdrawn_at is null;
create index effort_told_by on adoption.effort (told_by) where told_by is not null;

-- ── What is remembered ────────────────────────────────────────────────────────────────────────────

-- Changes with every word of an organisation: what a server remembers of it stays true for as long as its mark is the
-- same. By chance and not by count, so that what was undone never comes back under the same mark.
create table adoption.mark (
  organisation text primary key,
  mark uuid not null
);

create function adoption.mark_said() returns trigger language plpgsql as $$
begin
  -- A restore brings the marks along.
  if coalesce(current_setting('waaier.restoring', true), '') = 'yes' then return null; end if;
  insert into adoption.mark (organisation, mark)
    select organisation, gen_random_uuid() from (select distinct organisation from said) one order by organisation
    on conflict (organisation) do update set mark = excluded.mark;
  return null;
end $$;

create trigger use_said after insert on adoption.use
  referencing new table as said for each statement execute function adoption.mark_said();
create trigger use_changed after update on adoption.use
  referencing new table as said for each statement execute function adoption.mark_said();
create trigger use_gone after delete on adoption.use
  referencing old table as said for each statement execute function adoption.mark_said();
create trigger answer_said after insert on adoption.answer
  referencing new table as said for each statement execute function adoption.mark_said();
create trigger answer_changed after update on adoption.answer
  referencing new table as said for each statement execute function adoption.mark_said();
create trigger answer_gone after delete on adoption.answer
  referencing old table as said for each statement execute function adoption.mark_said();
