-- What waits for a person and was told by mail, so that it is told once, and again when more of it waits.
create table overview.told_task (
  person int not null,
  task text not null,
  count int not null check (count > 0),
  primary key (person, task)
);
