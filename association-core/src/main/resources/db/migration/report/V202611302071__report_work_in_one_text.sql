-- The office's list of work as it stands, whole: its last changes were made in its text, so that no file told it.
-- Nothing changes; a change made before this one by a migration that did not know of it would be lost, and is refused instead.
do $$
begin
  if (select md5(prosrc) from pg_proc where oid = 'report_work(date)'::regprocedure) is distinct from '589f8b38fe130cc5f55d14ca6b55e2aa' then
    raise exception 'report_work was not what is written here: carry the change over';
  end if;
end $$;

create or replace function report_work(today date)
returns table (place integer, what text, number bigint, since date, amount numeric)
language sql stable as $$
  select place, what, number, since, null::numeric from report_attention
  union all
  select 15, 'overdue', count(distinct source), min(due_on), coalesce(sum(outstanding), 0.00)
    from charge_parts('infinity') where outstanding > 0 and due_on < today
  union all
  select 16, 'rest-due', count(*), min(due_on), coalesce(sum(outstanding), 0.00) from report_shortfall
   where step = 'AGREED' and due_on < today and outstanding > 0
  union all
  select 17, 'shortfall-stated', count(*), min((said_at at time zone 'Europe/Kyiv')::date), coalesce(sum(fee - fundable), 0.00)
    from report_shortfall where step = 'STATED'
  union all
  select 18, 'advice-asked', count(*),
         min((select (max(a.said_at) at time zone 'Europe/Kyiv')::date from programme_advice a
               where a.programme_id = coalesce(p.amendment_id, p.id))), null
    from programme_in_register p where p.advice = 'ASKED'
  union all
  select 19, 'application-waits', count(*), min((turn_since at time zone 'Europe/Kyiv')::date), null
    from admission_application where state = 'OPEN' and turn = 'OFFICE'
  union all
  -- whose notice has run out, while nobody has entered the decision on its exit
  select 21, 'exit-due', count(*), min(d.day), null from membership m
    cross join lateral (select (m.since + make_interval(months => coalesce((select t.notice_months from membership_terms t), 0)))::date as day) d
   where m.standing = 'EXIT_REQUESTED' and d.day <= today
     and not exists (select from membership_step_ahead a where a.council_id = m.council_id and a.hindrance is null)
  union all
  select 22, 'population-disputed', count(*), min((raised_at at time zone 'Europe/Kyiv')::date), null
    from population_dispute where outcome is null
  union all
  select 23, 'addresses-to-mend', count(*), min((since at time zone 'Europe/Kyiv')::date), null from addresses_to_mend(today)
  union all
  select 24, 'reconciliation-differs', count(*), min((w.answered_at at time zone 'Europe/Kyiv')::date), null
    from reconciliation_answer w where w.verdict = 'DIFFERS'
     and w.place = (select max(n.place) from reconciliation_answer n where n.act_id = w.act_id)
  union all
  select 26, 'fees-to-correct', count(*), min(last_day), coalesce(sum(abs(asked - anew)), 0.00) from fee_to_correct
  union all
  select 25, 'uncharged', count(*), null, null from membership m join council c on c.id = m.council_id
   where m.standing in ('ACTIVE', 'SUSPENDED') and not exists (select from resting_on(today) rest where rest.council_id = m.council_id)
     and not annual_fee_is_settled(m.council_id, extract(year from today)::integer)
  union all
  -- sessions adopt next year's programmes with the budget: before autumn nobody is late with one
  select 27, 'no-programme', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and extract(month from today) >= 9
     and not exists (select from report_programmes((extract(year from today) + 1)::integer) p where p.council_id = m.council_id)
$$;
