-- Addresses in use at which letters do not arrive: of a council's contact, and of a person who signs in.
create view report_address_to_mend as
select m.address, m.reason, m.status, m.diagnostic, m.since, m.last_at, c.id as council_id, c.name as council_name, c.search_key,
       k.id as contact_id, null::uuid as account_id, k.name as whose, k.contact_function
  from address_mark m
  join council_contact k on lower(k.email) = m.address
  join council c on c.id = k.council_id
union all
select m.address, m.reason, m.status, m.diagnostic, m.since, m.last_at, c.id, c.name, c.search_key, null, a.id, a.shown_name, null
  from address_mark m
  join account a on lower(a.email) = m.address and a.disabled_at is null
  cross join lateral (select g.council_id from role_grant g
                      where g.account_id = a.id and coalesce(g.ends_on > current_date, true)
                      order by g.council_id nulls last limit 1) g
  left join council c on c.id = g.council_id;
grant select on report_address_to_mend to association_admin;

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
  select 20, 'population-disputed', count(*), min((raised_at at time zone 'Europe/Kyiv')::date), null
    from population_dispute where outcome is null
  union all
  select 21, 'addresses-to-mend', count(*), min((since at time zone 'Europe/Kyiv')::date), null from report_address_to_mend
  union all
  select 25, 'uncharged', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and not annual_fee_is_settled(m.council_id, extract(year from today)::integer)
  union all
  -- sessions adopt next year's programmes with the budget: before autumn nobody is late with one
  select 27, 'no-programme', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and extract(month from today) >= 9
     and not exists (select from report_programmes((extract(year from today) + 1)::integer) p where p.council_id = m.council_id)
$$;
