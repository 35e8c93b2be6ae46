-- That who proposed it takes it back says nothing of who judged it: it stands beside the judgement. What was confirmed and
-- is hidden looks to who proposed it as if it waits, and is taken back like all that waits; it stays confirmed.
alter table adoption.proposal add column withdrawn_at timestamptz(3);
update adoption.proposal set withdrawn_at = judged_at, judged_at = null, judged_by = null where state = 'withdrawn';
