-- Lists say the association's own attributes too: what a line says, and what stood when it was judged.
alter table council_import_row add column attributes jsonb not null default '[]';
comment on column council_import_row.attributes is 'Each: attribute, kind, before (absent when nothing stood), after; in the machine''s form.';

create function council_says(council uuid, attribute uuid) returns text language sql stable as $$
  select coalesce(v.said_text, v.said_whole::text, trim_scale(v.said_decimal)::text, v.said_day::text, v.said_yes::text, v.said_choice::text)
    from council_attribute_value v where v.council_id = council and v.attribute_id = attribute
$$;
comment on function council_says is 'What stands of an attribute, in the machine''s form; null when nothing does.';
grant execute on function council_says to association_admin;

-- Whether a value can still be written: the attribute is offered and of the same kind, the choice is still in its list.
create function attribute_takes(of_attribute uuid, of_kind text, said text) returns boolean language sql stable as $$
  select exists (select from council_attribute a where a.id = of_attribute and a.archived_at is null and a.kind = of_kind)
     and (of_kind <> 'CHOICE' or exists (select from council_attribute_choice c where c.attribute_id = of_attribute and c.id::text = said))
$$;
grant execute on function attribute_takes to association_admin;

-- Values that came with the council go with it, if nothing else holds it; one that was written since holds it.
create or replace function councils_taken_back(import uuid, ids uuid[]) returns setof uuid language plpgsql as $$
declare each uuid;
begin
  foreach each in array ids loop
    begin
      -- a figure of another list that was itself taken back says nothing any more
      continue when exists (select from population_figure f where f.council_id = each and f.came_with is distinct from import
        and (f.withdrawn_at is null or f.came_with is null));
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
