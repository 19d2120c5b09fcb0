-- A council that came with a list, and with its membership, goes again with the list when nothing was done since: its steps go with it,
-- for no council is left whose trail they would be. What happened is told by the journal, which outlives the council: its entries keep
-- the id without pointing at a row. A council that a person worked with stays, as the function looks.
alter table audit_entry drop constraint audit_entry_council_id_fkey;
comment on column audit_entry.council_id is 'Of a council that left with the list it came with there is no row any more.';

alter table membership drop constraint membership_council_id_fkey,
  add constraint membership_council_id_fkey foreign key (council_id) references council on delete cascade;
alter table membership_step drop constraint membership_step_council_id_fkey,
  add constraint membership_step_council_id_fkey foreign key (council_id) references membership on delete cascade;
drop trigger membership_steps_are_append_only on membership_step;
create trigger membership_steps_are_append_only before update on membership_step for each row execute function refuse_rewriting();
create trigger membership_steps_leave_with_their_council before delete on membership_step for each row
  when (pg_trigger_depth() = 0) execute function refuse_rewriting();
-- a cascade acts as the owner of the table; the portal itself has no road to the trail past its council
revoke delete on membership from association_admin;

create or replace function councils_taken_back(import uuid, ids uuid[]) returns setof uuid language plpgsql as $$
declare
  each uuid;
  steps text[];
begin
  foreach each in array ids loop
    begin
      -- a figure of another list that was itself taken back says nothing any more
      continue when exists (select from population_figure f where f.council_id = each and f.came_with is distinct from import
        and (f.withdrawn_at is null or f.came_with is null));
      select coalesce(string_to_array(r.facts->>'steps', ','), '{}') into steps
        from council_import_row r where r.import_id = import and r.council_id = each;
      -- a step of its membership that did not come with the list, and whatever else the journal tells of it, is somebody's work
      continue when exists (select from membership_step s where s.council_id = each and not (s.id::text = any(steps)));
      continue when exists (select from audit_entry e where e.council_id = each and not (e.subject::text = any(steps)));
      delete from council_attribute_value v
       using council_import_row r, jsonb_to_recordset(r.attributes) s(attribute uuid, after text)
       where r.import_id = import and r.council_id = each and v.council_id = each and v.attribute_id = s.attribute
         and council_says(each, s.attribute) = s.after;
      -- the former name of its seat came with it
      delete from council_succession where council_id = each and came_with = import;
      delete from council where id = each;
      return next each;
    exception when foreign_key_violation then
      null; -- somebody has begun to work with it
    end;
  end loop;
end $$;
