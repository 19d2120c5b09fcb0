-- An invoice goes to whom its reminders go to: the council's address for finance, else its accountant, else its clerks.
create function invoice_people(councils uuid[], on_day date)
returns table (council_id uuid, name text, address text)
language sql stable as $$
  select c.id, p.name, p.address
    from unnest(councils) c(id)
   cross join lateral reminder_people(c.id, 'ACCOUNTANT', on_day) p
   order by 1, 2, 3
$$;
revoke execute on function invoice_people from public;
grant execute on function invoice_people to association_admin;
