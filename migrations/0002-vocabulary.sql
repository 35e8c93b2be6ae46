create schema vocabulary;

create table vocabulary.term (
  vocabulary text not null,
  code text not null,
  label_nl text not null,
  label_en text not null,
  valid_from date,
  valid_until date,
  rank int not null,
  sources text[] not null,
  -- A code may get another meaning from a date, as Iv3 did with 6.4 in 2025.
  unique nulls not distinct (vocabulary, code, valid_from)
);
