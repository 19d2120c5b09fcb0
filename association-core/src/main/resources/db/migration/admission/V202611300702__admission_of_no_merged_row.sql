-- Who applies by the address of a row that was merged into another is led to the register, not refused by its trigger.
create or replace function admission_open_to_join(wanted uuid) returns boolean language sql stable as
$$ select not exists (select from council c where c.id = wanted and c.merged_into is not null)
      and not exists (select from membership m where m.council_id = wanted and m.standing not in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED'))
      and not exists (select from admission_application a where a.council_id = wanted and a.state = 'OPEN') $$;
