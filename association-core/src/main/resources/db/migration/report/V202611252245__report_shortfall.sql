-- Where each council's missing money stands: the newest word on each year, with what is still to be paid of the year's invoices.
create view report_shortfall with (security_invoker = true) as
select n.council_id, c.name as council, n.year, n.step, n.fee, n.fundable, n.rest_due, n.due_on, n.decision, n.said_at,
       (select sum(i.amount - i.paid)::numeric(14,2) from invoice_row i where i.council_id = n.council_id and i.year = n.year) as outstanding
  from (select distinct on (s.council_id, s.year) s.* from programme_shortfall s order by s.council_id, s.year, s.place desc) n
  join council c on c.id = n.council_id;
grant select on report_shortfall to association_admin;

-- The office's to-do list, with the councils that cannot fund their fee and wait for an answer, and those whose agreed day has passed.
create or replace function report_work(today date)
returns table (place integer, what text, number bigint, since date, amount numeric)
language sql stable as $$
  select place, what, number, since, null::numeric from report_attention
  union all
  select 15, 'overdue', count(*), min(due_on), coalesce(sum(amount - paid), 0.00) from invoice_row where paid < amount and due_on < today
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
  select 25, 'uncharged', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and not exists (select from charge h where h.council_id = m.council_id and h.year = extract(year from today))
  union all
  -- sessions adopt next year's programmes with the budget: before autumn nobody is late with one
  select 27, 'no-programme', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and extract(month from today) >= 9
     and not exists (select from report_programmes((extract(year from today) + 1)::integer) p where p.council_id = m.council_id)
$$;
