-- What the fee report counts, written once: the report, the rows behind its figures and its exports read only this.
-- A function of the year and not a view, so that both sides of the join are narrowed by it.

create function report_fees(for_year integer)
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
    full join (select distinct on (p.council_id) p.council_id, p.state
                 from programme p where for_year between p.from_year and p.to_year
                order by p.council_id, array_position(array['APPROVED', 'AGREED', 'DRAFT'], p.state)) p
         on p.council_id = i.council_id
    join council c on c.id = coalesce(i.council_id, p.council_id)
    join oblast o on o.code = c.oblast_code
$$;
comment on function report_fees is 'Councils of a year: the annual invoice with what is paid of it, and how far the year''s programme has come. Row security of the asker holds.';
revoke execute on function report_fees from public;
grant execute on function report_fees to association_admin;
