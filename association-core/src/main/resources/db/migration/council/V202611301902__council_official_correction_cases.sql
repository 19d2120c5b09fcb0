-- How an entry was declined belongs to how it read. And a correction goes with its entry when two rows of one council are merged: nothing
-- of it is rewritten but whose it is.
alter table official_correction add column in_cases text
  constraint official_correction_cases_are_an_object check (jsonb_typeof(in_cases::jsonb) = 'object');
comment on column official_correction.in_cases is 'The post and the name in six cases, as papers said them then: {"TITLE":{"GENITIVE":"…"},"NAME":{…}}; without NAME where no rule declined it and nobody had. Null of what was corrected before this was kept.';

create function official_correction_changes_hands_alone() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'council_id' is distinct from to_jsonb(old) - 'council_id' then
    raise exception 'a correction is never rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
drop trigger official_corrections_are_append_only on official_correction;
create trigger official_corrections_are_append_only before delete on official_correction
  for each row execute function refuse_rewriting();
create trigger official_correction_changes_hands_alone before update on official_correction
  for each row execute function official_correction_changes_hands_alone();
create index official_correction_of_official on official_correction (official_id);
grant update (council_id) on official_correction to association_admin;
