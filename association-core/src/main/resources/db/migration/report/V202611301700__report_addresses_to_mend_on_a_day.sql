-- The day is asked of the caller, as everywhere: the server's own clock is not the association's.
create function addresses_to_mend(today date)
returns table (address text, reason text, status text, diagnostic text, since timestamptz, last_at timestamptz, council_id uuid, council_name text,
               search_key text, contact_id uuid, account_id uuid, whose text, contact_function text)
language sql stable as $$
  select m.address, m.reason, m.status, m.diagnostic, m.since, m.last_at, c.id, c.name, c.search_key, k.id, null::uuid, k.name, k.contact_function
    from address_mark m
    join council_contact k on lower(k.email) = m.address
    join council c on c.id = k.council_id
  union all
  select m.address, m.reason, m.status, m.diagnostic, m.since, m.last_at, c.id, c.name, c.search_key, null, a.id, a.shown_name, null
    from address_mark m
    join account a on lower(a.email) = m.address and a.disabled_at is null
    cross join lateral (select g.council_id from role_grant g
                        where g.account_id = a.id and coalesce(g.ends_on > today, true)
                        order by g.council_id nulls last limit 1) g
    left join council c on c.id = g.council_id
$$;
comment on function addresses_to_mend is 'Addresses in use at which letters do not arrive: of a council''s contact, and of a person who signs in.';
grant execute on function addresses_to_mend to association_admin;

drop view report_address_to_mend;
