-- Reports reckon by what is due after corrections; what was written off is charged no longer. So charged = paid + outstanding, always.
create or replace function report_fees(for_year integer, today date)
returns table (council_id uuid, council_name text, oblast_code text, oblast text, number text, due_on date,
               charged numeric, paid numeric, overdue numeric, programme text)
language sql stable as $$
  select c.id, c.name, c.oblast_code, o.name, i.number, i.pay_by,
         coalesce(i.charged, 0.00), coalesce(i.charged - i.outstanding, 0.00), coalesce(i.overdue, 0.00), p.state
    from (select ch.council_id, i.number, d.corrected - (select coalesce(-sum(e.amount), 0.00) from account_entry e where e.about = i.id and e.kind = 'WRITE_OFF') as charged, coalesce(d.pay_by, i.due_on) as pay_by, d.outstanding, d.overdue
            from charge ch join invoice i on i.charge_id = ch.id
            cross join lateral (
              select min(q.due_on) filter (where q.outstanding > 0) as pay_by, sum(q.amount) as corrected, sum(q.outstanding) as outstanding,
                     coalesce(sum(q.outstanding) filter (where q.due_on < today), 0.00) as overdue
                from charge_parts('infinity') q where q.source = i.id) d
           where ch.kind = 'ANNUAL' and ch.year = for_year) i
    full join report_programmes(for_year) p on p.council_id = i.council_id
    join council c on c.id = coalesce(i.council_id, p.council_id)
    join oblast o on o.code = c.oblast_code
$$;

create or replace function report_fees_on(for_year integer, on_day date)
returns table (councils bigint, charged numeric, paid numeric, overdue numeric)
language sql stable as $$
  select count(*), coalesce(sum(f.charged), 0.00), coalesce(sum(f.charged - f.outstanding), 0.00), coalesce(sum(f.overdue), 0.00)
    from (select sum(q.amount) - (select coalesce(-sum(e.amount), 0.00) from account_entry e where e.about = i.id and e.kind = 'WRITE_OFF' and e.booked_on <= on_day) as charged, sum(q.outstanding) as outstanding,
                 coalesce(sum(q.outstanding) filter (where q.due_on < on_day), 0.00) as overdue
            from charge ch join invoice i on i.charge_id = ch.id
            join charge_parts(on_day) q on q.source = i.id
           where ch.kind = 'ANNUAL' and ch.year = for_year and i.issued_on <= on_day
           group by i.id) f
$$;

create or replace function report_fee_months(for_year integer) returns table (month integer, due numeric, paid numeric)
language sql stable as $$
  with fee as (select q.entry, q.due_on, q.amount, q.place
                 from charge ch join invoice i on i.charge_id = ch.id
                 join charge_parts('infinity') q on q.source = i.id
                where ch.kind = 'ANNUAL' and ch.year = for_year),
  moved as (select f.due_on as on_day, f.amount as due, 0.00 as paid from fee f
            union all
            select s.settled_on, 0.00, s.amount from fee f join settlement s on s.charge_entry = f.entry where f.place = 1 and s.credit = 'PAYMENT')
  select m.number, coalesce(sum(v.due), 0.00), coalesce(sum(v.paid), 0.00)
    from generate_series(1, 12) m(number)
    left join moved v on extract(year from v.on_day) <= for_year
     and case when extract(year from v.on_day) < for_year then 1 else extract(month from v.on_day)::integer end = m.number
   group by m.number order by m.number
$$;

create or replace function report_neighbours(for_council uuid, for_year integer, most integer, today date)
returns table (council_id uuid, council_name text, charged numeric, paid numeric, overdue numeric)
language sql stable as $$
  select n.id, n.name, d.corrected - w.written_off, d.corrected - w.written_off - d.outstanding, d.overdue
    from (select c.id, c.name, i.id as invoice,
                 row_number() over (order by c.id <> for_council, c.raion is distinct from own.raion, c.name, c.id) as place
            from council own
            join council c on c.oblast_code = own.oblast_code
            join charge ch on ch.council_id = c.id and ch.kind = 'ANNUAL' and ch.year = for_year
            join invoice i on i.charge_id = ch.id
           where own.id = for_council) n
    cross join lateral (
      select sum(q.amount) as corrected, sum(q.outstanding) as outstanding,
             coalesce(sum(q.outstanding) filter (where q.due_on < today), 0.00) as overdue
        from charge_parts('infinity') q where q.source = n.invoice) d
    cross join lateral (
      select coalesce(-sum(e.amount), 0.00) as written_off from account_entry e where e.about = n.invoice and e.kind = 'WRITE_OFF') w
   where n.place <= most
   order by n.name, n.id
$$;

create or replace view report_shortfall with (security_invoker = true) as
select n.council_id, c.name as council, n.year, n.step, n.fee, n.fundable, n.rest_due,
       coalesce((select min(q.due_on) from charge ch join invoice i on i.charge_id = ch.id
                   join charge_parts('infinity') q on q.source = i.id
                  where ch.council_id = n.council_id and ch.year = n.year and q.outstanding > 0 and q.agreed_on is not null), n.due_on) as due_on,
       n.decision, n.said_at,
       (select sum(i.outstanding)::numeric(14,2) from invoice_row i where i.council_id = n.council_id and i.year = n.year) as outstanding
  from (select distinct on (s.council_id, s.year) s.* from programme_shortfall s order by s.council_id, s.year, s.place desc) n
  join council c on c.id = n.council_id;

create or replace view report_year_receipt with (security_invoker = true) as
select ch.council_id, ch.year, p.received_on, sum(s.amount)::numeric(14, 2) as amount, p.document_number, p.payer
  from charge ch
  join invoice i on i.charge_id = ch.id
  join account_entry e on coalesce(e.about, e.source) = i.id and e.kind in ('CHARGE', 'CORRECTION')
  join settlement s on s.charge_entry = e.id and s.credit = 'PAYMENT'
  join account_entry pe on pe.id = s.payment_entry
  join payment p on p.id = pe.source
 group by ch.id, p.id
having sum(s.amount) > 0;
