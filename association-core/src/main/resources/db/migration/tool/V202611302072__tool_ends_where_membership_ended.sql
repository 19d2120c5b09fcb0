-- Tools end with the membership by the step that ends it; of councils that left before there was this rule they stayed on. They end on
-- the day this runs, since until then residents could use them, and the trail says of each that it was ended.
with ended as (
  update tool_entitlement e
     set until = greatest(e.since, (now() at time zone 'Europe/Kyiv')::date), switched_off_by = 'operator:end of membership',
         switched_off_by_name = 'кінець членства', switched_off_at = now(), version = e.version + 1
   where e.until is null
     and exists (select from membership m where m.council_id = e.council_id and m.standing in ('EXITED', 'EXCLUDED'))
  returning e.id, e.council_id, e.tool_code)
insert into audit_entry (at, by_whom, what, council_id, subject, details)
select now(), 'operator:end of membership', 'tool-switched-off', council_id, id, jsonb_build_object('tool', tool_code) from ended order by council_id, tool_code;
