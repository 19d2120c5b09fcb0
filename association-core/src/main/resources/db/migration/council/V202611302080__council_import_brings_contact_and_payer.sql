-- The association's own list of members tells also whom to ask about money and who else pays; columns that a file has not are left out.
update council_import_mapping set mapping = jsonb_set(mapping, '{columns}', mapping->'columns' ||
  '{"FINANCE_NAME": "Фінансовий контакт", "FINANCE_EMAIL": "Фінансовий контакт, e-mail", "FINANCE_PHONE": "Фінансовий контакт, телефон",
    "PAYER_NAME": "Інший платник", "PAYER_EDRPOU": "Інший платник, ЄДРПОУ", "PAYER_IBAN": "Інший платник, IBAN"}')
 where id = '5b0d1a00-0000-4000-8000-000000000002' and shipped;

-- What came with a new council leaves with it. Whatever of it was edited since keeps its line, and the function is not asked.
create or replace function councils_taken_back(import uuid, ids uuid[]) returns setof uuid language plpgsql as $$
declare
  each uuid;
  brought text[];
begin
  foreach each in array ids loop
    begin
      -- a figure of another list that was itself taken back says nothing any more
      continue when exists (select from population_figure f where f.council_id = each and f.came_with is distinct from import
        and (f.withdrawn_at is null or f.came_with is null));
      select coalesce(string_to_array(r.facts->>'steps', ','), '{}')
          || array(select came.value from jsonb_each_text(coalesce(r.facts->'came', '{}')) came) into brought
        from council_import_row r where r.import_id = import and r.council_id = each;
      -- a step of its membership that did not come with the list, and whatever else the journal tells of it, is somebody's work
      continue when exists (select from membership_step s where s.council_id = each and not (s.id::text = any(brought)));
      continue when exists (select from audit_entry e where e.council_id = each and not (e.subject::text = any(brought)));
      delete from council_contact where council_id = each and id::text = any(brought);
      delete from council_payer where council_id = each and id::text = any(brought);
      delete from official where council_id = each and id::text = any(brought);
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
