-- Figures leave with their council, so a figure that a person or another list brought would go with a council taken back.
drop function councils_taken_back(uuid[]);
create function councils_taken_back(import uuid, ids uuid[]) returns setof uuid language plpgsql as $$
declare each uuid;
begin
  foreach each in array ids loop
    begin
      -- a figure of another list that was itself taken back says nothing any more
      continue when exists (select from population_figure f where f.council_id = each and f.came_with is distinct from import
        and (f.withdrawn_at is null or f.came_with is null));
      delete from council where id = each;
      return next each;
    exception when foreign_key_violation then
      null; -- somebody has begun to work with it
    end;
  end loop;
end $$;
comment on function councils_taken_back is 'Removes councils that an import brought and that nothing else refers to yet, and says which.';
revoke execute on function councils_taken_back from public;
grant execute on function councils_taken_back to association_admin;
