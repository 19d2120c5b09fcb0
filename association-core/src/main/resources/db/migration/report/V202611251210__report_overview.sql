-- What the overview asks. The day is the platform's, never the database's: a demonstration stands still at a day of its own.
-- Row security of the asker holds in all of these.

create function report_programmes(for_year integer) returns table (council_id uuid, programme_id uuid, state text)
language sql stable as $$
  select distinct on (p.council_id) p.council_id, p.id, p.state
    from programme p
   where for_year between p.from_year and p.to_year and p.state in ('APPROVED', 'AGREED', 'DRAFT')
   order by p.council_id, array_position(array['APPROVED', 'AGREED', 'DRAFT'], p.state), p.from_year desc, p.id
$$;
comment on function report_programmes is 'The programme of a council that counts for a year: of several, the one that went furthest.';
revoke execute on function report_programmes from public;
grant execute on function report_programmes to association_admin;

create function report_fees_on(for_year integer, on_day date)
returns table (councils bigint, charged numeric, paid numeric, overdue numeric)
language sql stable as $$
  select count(*), coalesce(sum(f.amount), 0.00), coalesce(sum(f.paid), 0.00),
         coalesce(sum(f.amount - f.paid) filter (where f.due_on < on_day), 0.00)
    from (select i.amount, i.due_on,
                 coalesce((select sum(s.amount) from settlement s where s.charge_entry = e.id and s.settled_on <= on_day), 0.00) as paid
            from charge ch join invoice i on i.charge_id = ch.id
            join account_entry e on e.source = i.id and e.kind = 'CHARGE'
           where ch.kind = 'ANNUAL' and ch.year = for_year and i.issued_on <= on_day) f
$$;
comment on function report_fees_on is 'The annual fees of a year as they stood on a day, so that two years can be compared at the same day.';
revoke execute on function report_fees_on from public;
grant execute on function report_fees_on to association_admin;

create function report_fee_months(for_year integer) returns table (month integer, due numeric, paid numeric)
language sql stable as $$
  with fee as (select e.id, i.amount, i.due_on
                 from charge ch join invoice i on i.charge_id = ch.id
                 join account_entry e on e.source = i.id and e.kind = 'CHARGE'
                where ch.kind = 'ANNUAL' and ch.year = for_year),
  moved as (select f.due_on as on_day, f.amount as due, 0.00 as paid from fee f
            union all
            select s.settled_on, 0.00, s.amount from fee f join settlement s on s.charge_entry = f.id)
  select m.number, coalesce(sum(v.due), 0.00), coalesce(sum(v.paid), 0.00)
    from generate_series(1, 12) m(number)
    left join moved v on extract(year from v.on_day) <= for_year
     and case when extract(year from v.on_day) < for_year then 1 else extract(month from v.on_day)::integer end = m.number
   group by m.number order by m.number
$$;
comment on function report_fee_months is 'By month, what of the year''s annual fees fell due and what was paid; earlier counts in January, later is not the year''s.';
revoke execute on function report_fee_months from public;
grant execute on function report_fee_months to association_admin;

create function report_debtors(on_day date, programme_year integer)
returns table (council_id uuid, name text, oblast text, oblast_en text, debt numeric, charged numeric, since date, programme text)
language sql stable as $$
  select d.council_id, c.name, o.name, o.name_en, sum(d.outstanding), sum(d.amount), min(d.due_on), coalesce(max(p.state), 'NONE')
    from (select e.council_id, e.due_on, e.amount,
                 e.amount - coalesce((select sum(s.amount) from settlement s where s.charge_entry = e.id and s.settled_on <= on_day), 0) as outstanding
            from account_entry e where e.kind = 'CHARGE' and e.due_on < on_day) d
    join council c on c.id = d.council_id
    join oblast o on o.code = c.oblast_code
    left join report_programmes(programme_year) p on p.council_id = d.council_id
   where d.outstanding > 0
   group by d.council_id, c.name, o.name, o.name_en
$$;
comment on function report_debtors is 'Councils that are late on a day: the debt of all years, what was charged of it, and since when the oldest part is late.';
revoke execute on function report_debtors from public;
grant execute on function report_debtors to association_admin;

create function report_work(today date)
returns table (place integer, what text, number bigint, since date, amount numeric)
language sql stable as $$
  select place, what, number, since, null::numeric from report_attention
  union all
  select 15, 'overdue', count(*), min(due_on), coalesce(sum(amount - paid), 0.00) from invoice_row where paid < amount and due_on < today
  union all
  select 25, 'uncharged', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and not exists (select from charge h where h.council_id = m.council_id and h.year = extract(year from today))
  union all
  -- sessions adopt next year's programmes with the budget: before autumn nobody is late with one
  select 27, 'no-programme', count(*), null, null from membership m
   where m.standing = 'ACTIVE' and extract(month from today) >= 9
     and not exists (select from report_programmes((extract(year from today) + 1)::integer) p where p.council_id = m.council_id)
$$;
comment on function report_work is 'The to-do list of the office on a day. A room that has more work to show replaces the function with its lines added.';
revoke execute on function report_work from public;
grant execute on function report_work to association_admin;

create view report_event with (security_invoker = true) as
select e.id, e.at, e.what, e.council_id, c.name as council_name, coalesce(a.shown_name, '') as who,
       coalesce(e.details ->> 'number', e.details ->> 'documentNumber') as number, (e.details ->> 'amount')::numeric(14, 2) as amount,
       e.details ->> 'to' as standing
  from audit_entry e
  join council c on c.id = e.council_id
  left join account a on e.by_whom = 'user:' || a.id;
grant select on report_event to association_admin;
comment on view report_event is 'What happened to councils, in the trail''s own words, with the few details that people look for; who is empty when no person did it.';

