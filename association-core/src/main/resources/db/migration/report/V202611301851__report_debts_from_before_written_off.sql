-- What was written off of an invoice from before is no more charged than paid, as of an invoice of ours.
create or replace function report_fees(for_year integer, today date)
returns table (council_id uuid, council_name text, oblast_code text, oblast text, number text, due_on date,
               charged numeric, paid numeric, overdue numeric, programme text)
language sql stable as $$
  select c.id, c.name, c.oblast_code, o.name, i.number, i.pay_by,
         coalesce(i.charged, 0.00), coalesce(i.charged - i.outstanding, 0.00), coalesce(i.overdue, 0.00), p.state
    from (select f.council_id, string_agg(f.number, ', ' order by f.due_on, f.number) as number, min(f.pay_by) as pay_by,
                 sum(f.charged) as charged, sum(f.outstanding) as outstanding, sum(f.overdue) as overdue
            from (select ch.council_id, i.number, i.due_on, d.corrected - (select coalesce(-sum(e.amount), 0.00) from account_entry e where e.about = i.id and e.kind = 'WRITE_OFF') as charged, coalesce(d.pay_by, i.due_on) as pay_by, d.outstanding, d.overdue
                    from charge ch join invoice i on i.charge_id = ch.id
                    cross join lateral (
                      select min(q.due_on) filter (where q.outstanding > 0) as pay_by, sum(q.amount) as corrected, sum(q.outstanding) as outstanding,
                             coalesce(sum(q.outstanding) filter (where q.due_on < today), 0.00) as overdue
                        from charge_parts('infinity') q where q.source = i.id) d
                   where ch.kind = 'ANNUAL' and ch.year = for_year
                  union all
                  select b.council_id, b.number, b.due_on, b.charged - (select coalesce(-sum(e.amount), 0.00) from account_entry e where e.about_opening = b.id and e.kind = 'WRITE_OFF'), b.due_on, d.outstanding, d.overdue
                    from report_earlier_fee b
                    cross join lateral (
                      select coalesce(sum(q.outstanding), 0.00) as outstanding,
                             coalesce(sum(q.outstanding) filter (where q.due_on < today), 0.00) as overdue
                        from charge_parts('infinity') q where q.source = b.id) d
                   where b.year = for_year) f
           group by f.council_id) i
    full join report_programmes(for_year) p on p.council_id = i.council_id
    join council c on c.id = coalesce(i.council_id, p.council_id)
    join oblast o on o.code = c.oblast_code
$$;

create or replace function report_fees_on(for_year integer, on_day date)
returns table (councils bigint, charged numeric, paid numeric, overdue numeric)
language sql stable as $$
  select count(distinct f.council_id), coalesce(sum(f.charged), 0.00), coalesce(sum(f.charged - f.outstanding), 0.00), coalesce(sum(f.overdue), 0.00)
    from (select i.council_id, sum(q.amount) - (select coalesce(-sum(e.amount), 0.00) from account_entry e where e.about = i.id and e.kind = 'WRITE_OFF' and e.booked_on <= on_day) as charged, sum(q.outstanding) as outstanding,
                 coalesce(sum(q.outstanding) filter (where q.due_on < on_day), 0.00) as overdue
            from charge ch join invoice i on i.charge_id = ch.id
            join charge_parts(on_day) q on q.source = i.id
           where ch.kind = 'ANNUAL' and ch.year = for_year and i.issued_on <= on_day
           group by i.id
          union all
          -- what was paid before the books were taken over is known as a sum alone, not by days
          select b.council_id, b.charged - (select coalesce(-sum(e.amount), 0.00) from account_entry e where e.about_opening = b.id and e.kind = 'WRITE_OFF' and e.booked_on <= on_day), d.outstanding, d.overdue
            from report_earlier_fee b
            cross join lateral (
              select coalesce(sum(q.outstanding), 0.00) as outstanding,
                     coalesce(sum(q.outstanding) filter (where q.due_on < on_day), 0.00) as overdue
                from charge_parts(on_day) q where q.source = b.id) d
           where b.year = for_year and b.as_of <= on_day) f
$$;

-- What was written off fell due in no month; of a charge in parts the last are written off first, as they are paid last.
create or replace function report_fee_months(for_year integer) returns table (month integer, due numeric, paid numeric)
language sql stable as $$
  with part as (select q.entry, q.due_on, q.amount, q.place
                  from charge ch join invoice i on i.charge_id = ch.id
                  join charge_parts('infinity') q on q.source = i.id
                 where ch.kind = 'ANNUAL' and ch.year = for_year
                union all
                select q.entry, q.due_on, q.amount, q.place
                  from report_earlier_fee b join charge_parts('infinity') q on q.source = b.id
                 where b.year = for_year),
  fee as (select p.entry, p.due_on, p.place,
                 p.amount - greatest(0.00, least(p.amount, w.written_off - coalesce(
                   sum(p.amount) over (partition by p.entry order by p.place desc rows between unbounded preceding and 1 preceding), 0.00))) as amount
            from part p
            cross join lateral (
              select coalesce(sum(s.amount), 0.00) as written_off from settlement s
               where s.charge_entry = p.entry and s.credit = 'WRITE_OFF') w),
  -- what was paid before the books were taken over is known as a sum alone: it came by their last day
  before as (select b.due_on, b.as_of, b.charged - coalesce((select sum(q.amount) from charge_parts('infinity') q where q.source = b.id), 0.00) as paid
               from report_earlier_fee b where b.year = for_year),
  moved as (select f.due_on as on_day, f.amount as due, 0.00 as paid from fee f
            union all
            select due_on, paid, 0.00 from before
            union all
            select as_of, 0.00, paid from before
            union all
            select s.settled_on, 0.00, s.amount from fee f join settlement s on s.charge_entry = f.entry
             where f.place = 1 and s.credit not in ('CORRECTION', 'OPENING_REVERSAL', 'WRITE_OFF', 'PASSED_ON'))
  select m.number, coalesce(sum(v.due), 0.00), coalesce(sum(v.paid), 0.00)
    from generate_series(1, 12) m(number)
    left join moved v on extract(year from v.on_day) <= for_year
     and case when extract(year from v.on_day) < for_year then 1 else extract(month from v.on_day)::integer end = m.number
   group by m.number order by m.number
$$;
