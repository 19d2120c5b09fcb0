-- What counts as late counts by the days that were agreed, not by those that were printed.
drop function report_fees(integer);
create function report_fees(for_year integer, today date)
returns table (council_id uuid, council_name text, oblast_code text, oblast text, number text, due_on date,
               charged numeric, paid numeric, overdue numeric, programme text)
language sql stable as $$
  select c.id, c.name, c.oblast_code, o.name, i.number, i.pay_by,
         coalesce(i.amount, 0.00), coalesce(i.amount - i.outstanding, 0.00), coalesce(i.overdue, 0.00), p.state
    from (select ch.council_id, i.number, i.amount, coalesce(d.pay_by, i.due_on) as pay_by, d.outstanding, d.overdue
            from charge ch join invoice i on i.charge_id = ch.id
            cross join lateral (
              select min(q.due_on) filter (where q.outstanding > 0) as pay_by, sum(q.outstanding) as outstanding,
                     coalesce(sum(q.outstanding) filter (where q.due_on < today), 0.00) as overdue
                from charge_parts('infinity') q where q.source = i.id) d
           where ch.kind = 'ANNUAL' and ch.year = for_year) i
    full join report_programmes(for_year) p on p.council_id = i.council_id
    join council c on c.id = coalesce(i.council_id, p.council_id)
    join oblast o on o.code = c.oblast_code
$$;
comment on function report_fees is 'Councils of a year: the annual invoice with what is paid of it and what is late on a day, and how far the year''s programme has come. Row security of the asker holds.';
revoke execute on function report_fees from public;
grant execute on function report_fees to association_admin;

create or replace function report_fees_on(for_year integer, on_day date)
returns table (councils bigint, charged numeric, paid numeric, overdue numeric)
language sql stable as $$
  select count(distinct i.id), coalesce(sum(q.amount), 0.00), coalesce(sum(q.amount - q.outstanding), 0.00),
         coalesce(sum(q.outstanding) filter (where q.due_on < on_day), 0.00)
    from charge ch join invoice i on i.charge_id = ch.id
    join charge_parts(on_day) q on q.source = i.id
   where ch.kind = 'ANNUAL' and ch.year = for_year and i.issued_on <= on_day
$$;

create or replace function report_fee_months(for_year integer) returns table (month integer, due numeric, paid numeric)
language sql stable as $$
  with fee as (select q.entry, q.due_on, q.amount, q.place
                 from charge ch join invoice i on i.charge_id = ch.id
                 join charge_parts('infinity') q on q.source = i.id
                where ch.kind = 'ANNUAL' and ch.year = for_year),
  moved as (select f.due_on as on_day, f.amount as due, 0.00 as paid from fee f
            union all
            select s.settled_on, 0.00, s.amount from fee f join settlement s on s.charge_entry = f.entry where f.place = 1)
  select m.number, coalesce(sum(v.due), 0.00), coalesce(sum(v.paid), 0.00)
    from generate_series(1, 12) m(number)
    left join moved v on extract(year from v.on_day) <= for_year
     and case when extract(year from v.on_day) < for_year then 1 else extract(month from v.on_day)::integer end = m.number
   group by m.number order by m.number
$$;

create or replace function report_debtors(on_day date, programme_year integer)
returns table (council_id uuid, name text, oblast text, oblast_en text, debt numeric, charged numeric, since date, programme text)
language sql stable as $$
  select d.council_id, c.name, o.name, o.name_en, sum(d.outstanding), sum(d.amount), min(d.due_on), coalesce(max(p.state), 'NONE')
    from charge_parts(on_day) d
    join council c on c.id = d.council_id
    join oblast o on o.code = c.oblast_code
    left join report_programmes(programme_year) p on p.council_id = d.council_id
   where d.due_on < on_day and d.outstanding > 0
   group by d.council_id, c.name, o.name, o.name_en
$$;

drop function report_neighbours(uuid, integer, integer);
create function report_neighbours(for_council uuid, for_year integer, most integer, today date)
returns table (council_id uuid, council_name text, charged numeric, paid numeric, overdue numeric)
language sql stable as $$
  select n.id, n.name, n.amount, n.amount - d.outstanding, d.overdue
    from (select c.id, c.name, i.amount, i.id as invoice,
                 row_number() over (order by c.id <> for_council, c.raion is distinct from own.raion, c.name, c.id) as place
            from council own
            join council c on c.oblast_code = own.oblast_code
            join charge ch on ch.council_id = c.id and ch.kind = 'ANNUAL' and ch.year = for_year
            join invoice i on i.charge_id = ch.id
           where own.id = for_council) n
    cross join lateral (
      select sum(q.outstanding) as outstanding, coalesce(sum(q.outstanding) filter (where q.due_on < today), 0.00) as overdue
        from charge_parts('infinity') q where q.source = n.invoice) d
   where n.place <= most
   order by n.name, n.id
$$;
comment on function report_neighbours is 'Councils of the same oblast with an annual invoice of the year, the nearest first, no more than asked for; in the order of names.';
revoke execute on function report_neighbours from public;
grant execute on function report_neighbours to association_admin;

drop view report_shortfall;
create view report_shortfall with (security_invoker = true) as
select n.council_id, c.name as council, n.year, n.step, n.fee, n.fundable, n.rest_due,
       coalesce((select min(q.due_on) from charge ch join invoice i on i.charge_id = ch.id
                   join charge_parts('infinity') q on q.source = i.id
                  where ch.council_id = n.council_id and ch.year = n.year and q.outstanding > 0 and q.agreed_on is not null), n.due_on) as due_on,
       n.decision, n.said_at,
       (select sum(i.amount - i.paid)::numeric(14,2) from invoice_row i where i.council_id = n.council_id and i.year = n.year) as outstanding
  from (select distinct on (s.council_id, s.year) s.* from programme_shortfall s order by s.council_id, s.year, s.place desc) n
  join council c on c.id = n.council_id;
comment on view report_shortfall is 'Where each council''s missing money stands: the newest word on each year, the agreed day that comes next, and what is still to be paid of the year''s invoices.';
grant select on report_shortfall to association_admin;

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
  select 25, 'uncharged', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and not exists (select from charge h where h.council_id = m.council_id and h.year = extract(year from today))
  union all
  -- sessions adopt next year's programmes with the budget: before autumn nobody is late with one
  select 27, 'no-programme', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and extract(month from today) >= 9
     and not exists (select from report_programmes((extract(year from today) + 1)::integer) p where p.council_id = m.council_id)
$$;
