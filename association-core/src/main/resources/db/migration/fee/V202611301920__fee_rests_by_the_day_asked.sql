-- Whose fees rest on a day, by what the list of territories and the steps of membership say of that day: council's columns and
-- membership.standing tell today alone, and only since last night's job.

create function resting_on(on_day date) returns table (council_id uuid, territory text, since date, until date)
language sql stable as $$
  select c.id, r.status, r.from_day, r.until_day
    from council c
    left join lateral (
      select case
             -- until the day of a later step the standing was another
             when exists (select from membership_step_in_force s where s.council_id = k.council_id and s.effective_on > on_day)
             then (select s.to_standing from membership_step_in_force s
                    where s.council_id = k.council_id and s.effective_on <= on_day order by s.place desc limit 1)
             else k.standing end as standing
        from membership k where k.council_id = c.id) m on true
    left join lateral (
      select t.status, t.from_day, t.until_day from council_territory t
       where t.council_id = c.id and t.withdrawn_at is null and t.from_day <= on_day and coalesce(t.until_day >= on_day, true)
         -- said anew from the same first day, a status has only the last day that was entered last
         and not exists (select from council_territory l where l.council_id = t.council_id and l.withdrawn_at is null
                          and l.place > t.place and l.status = t.status and l.from_day = t.from_day)
       order by t.place desc limit 1) n on true
    -- empty where its membership is frozen instead
    left join lateral (select n.status, n.from_day, n.until_day where territory_rests(n.status, n.from_day, n.until_day, on_day)) r on true
   where fees_rest(m.standing, n.status, n.from_day, n.until_day, on_day)
$$;
comment on function resting_on is 'The one list of councils of which nothing is asked on a day: runs, invoices, lateness, reminders and the list of work go by it.';
revoke execute on function resting_on from public;
grant execute on function resting_on to association_member, association_admin;

-- Both stay as they stand, but for the day by which they let fees rest.
do $$
declare
  asked record;
  was text;
begin
  for asked in select * from (values
      ('reminders_of(date)'::regprocedure,
       'fees_rest(m.standing, c.territory_status, c.territory_from, c.territory_until, on_day)',
       'exists (select from resting_on(on_day) rest where rest.council_id = c.id)'),
      ('report_work(date)'::regprocedure,
       'fees_rest(m.standing, c.territory_status, c.territory_from, c.territory_until, today)',
       'exists (select from resting_on(today) rest where rest.council_id = m.council_id)')) it (function, by_columns, by_day) loop
    was := pg_get_functiondef(asked.function);
    if position(asked.by_columns in was) = 0 then raise exception '% does not let fees rest by the columns of council', asked.function; end if;
    execute replace(was, asked.by_columns, asked.by_day);
  end loop;
end $$;
