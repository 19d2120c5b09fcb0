-- How a council's neighbours pay, for its page: so many councils of its oblast that were charged in the year, itself
-- first, then those of its raion. What is paid is counted only for these: report_fees would count a whole year.
create function report_neighbours(for_council uuid, for_year integer, most integer)
returns table (council_id uuid, council_name text, due_on date, charged numeric, paid numeric)
language sql stable as $$
  select n.id, n.name, n.due_on, n.amount,
         coalesce((select sum(s.amount) from settlement s where s.charge_entry = n.entry), 0.00)
    from (select c.id, c.name, i.due_on, i.amount, e.id as entry,
                 row_number() over (order by c.id <> for_council, c.raion is distinct from own.raion, c.name, c.id) as place
            from council own
            join council c on c.oblast_code = own.oblast_code
            join charge ch on ch.council_id = c.id and ch.kind = 'ANNUAL' and ch.year = for_year
            join invoice i on i.charge_id = ch.id
            join account_entry e on e.source = i.id and e.kind = 'CHARGE'
           where own.id = for_council) n
   where n.place <= most
   order by n.name, n.id
$$;
comment on function report_neighbours is 'Councils of the same oblast with an annual invoice of the year, the nearest first, no more than asked for; in the order of names.';
revoke execute on function report_neighbours from public;
grant execute on function report_neighbours to association_admin;
