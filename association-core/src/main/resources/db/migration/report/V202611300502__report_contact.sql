-- A member is there also when it has named nobody for the matter.
create function report_contact(matter text)
returns table (council_id uuid, council_name text, search_key text, oblast_code text, oblast text, oblast_en text, standing text,
               contact_id uuid, name text, email text, phone text)
language sql stable as $$
  select r.id, r.name, c.search_key, r.oblast_code, r.oblast, r.oblast_en, r.standing, k.id, k.name, k.email, k.phone
    from report_council r
    join council c on c.id = r.id
    left join council_contact k on k.council_id = r.id and k.contact_function = matter
   where r.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
$$;
grant execute on function report_contact to association_admin;
comment on function report_contact is 'Members with their contacts for a matter (contact_function).';
