-- A mistyped official is put right, and one who never was is taken back: how the entry read before stays here, and why it does not.
create table official_correction (
  id uuid primary key,
  council_id uuid not null references council,
  official_id uuid not null,
  taken_back boolean not null,
  position text not null,
  title text not null,
  given_name text not null,
  surname text not null,
  gender text not null,
  term_from date not null,
  term_until date,
  authority text,
  reason text not null,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null
);
comment on table official_correction is 'The entry as it read until then; what it reads since stands in official.';
comment on column official_correction.official_id is 'Refers to no row: whoever was taken back has none.';
create index official_correction_of_council on official_correction (council_id, entered_at desc);
call protect('official_correction', 'council_id', 'select, insert');
revoke update, delete on official_correction from association_admin;
create trigger official_corrections_are_append_only before update or delete on official_correction
  for each row execute function refuse_rewriting();
grant delete on official to association_member;
