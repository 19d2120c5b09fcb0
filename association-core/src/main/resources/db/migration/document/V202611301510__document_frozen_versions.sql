-- The same paper may be issued anew by a later act, or by one that corrects the act; what was issued before stays.
alter table frozen_paper
  add column version integer not null default 1 constraint frozen_paper_versions_are_counted check (version > 0),
  add column cause uuid,
  drop constraint frozen_paper_is_issued_once,
  add constraint frozen_paper_version_is_issued_once unique (subject_id, kind, version);
comment on column frozen_paper.cause is 'What issued it, as an act; null where the room of the subject has one thing alone that could.';
