-- A session's decision may have programme and passport as two annexes, which are numbered then.
alter table programme add column passport_annexed boolean not null default false;
comment on column programme.passport_annexed is 'The passport is annex 2 of the deciding act, the programme annex 1.';
