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
