-- As before, but of programmes that count: neither superseded nor repealed, nor amendments of what was repealed.
create or replace function report_programmes(for_year integer) returns table (council_id uuid, programme_id uuid, state text)
language sql stable as $$
  select distinct on (p.council_id) p.council_id, p.id, p.state
    from programme_that_counts p
   where for_year between p.from_year and p.to_year
   order by p.council_id, array_position(array['APPROVED', 'AGREED', 'DRAFT'], p.state), p.from_year desc, p.id
$$;

create or replace function report_fees(for_year integer)
returns table (council_id uuid, council_name text, oblast_code text, oblast text, number text, due_on date,
               charged numeric, paid numeric, programme text)
language sql stable as $$
  select c.id, c.name, c.oblast_code, o.name, i.number, i.due_on,
         coalesce(i.amount, 0.00), coalesce(i.paid, 0.00), p.state
    from (select ch.council_id, i.number, i.due_on, i.amount,
                 coalesce((select sum(s.amount) from settlement s where s.charge_entry = e.id), 0.00) as paid
            from charge ch join invoice i on i.charge_id = ch.id
            join account_entry e on e.source = i.id and e.kind = 'CHARGE'
           where ch.kind = 'ANNUAL' and ch.year = for_year) i
    full join report_programmes(for_year) p on p.council_id = i.council_id
    join council c on c.id = coalesce(i.council_id, p.council_id)
    join oblast o on o.code = c.oblast_code
$$;
