-- An address that the council keeps for a function goes before the account that happens to bear an official's name.
alter function reminder_people rename to reminder_people_with_an_account;

create function reminder_people(council uuid, wanted text, on_day date)
returns table (recipient text, name text, address text)
language sql stable as $$
  with meaning (recipient, contact_function) as (
    values ('HEAD', 'HEAD'), ('ACCOUNTANT', 'FINANCE'), ('COORDINATOR', 'DOCUMENTS')),
  kept as (
    select distinct on (c.email) f.recipient, c.name, c.email
      from council_contact c
      join meaning f on f.contact_function = c.contact_function
     where c.council_id = council and c.email is not null and f.recipient = any(string_to_array(wanted, ' '))
     order by c.email, f.recipient, c.name),
  others as (
    -- functions that have an address are not looked for once more; when all have, the clerks are not meant instead
    select array_to_string(array(select w from unnest(string_to_array(wanted, ' ')) w
                                  where w not in (select f.recipient from council_contact c join meaning f on f.contact_function = c.contact_function
                                                   where c.council_id = council and c.email is not null)), ' ') as wanted)
  select k.recipient, k.name, k.email from kept k
  union all
  select p.recipient, p.name, p.address
    from others o cross join lateral reminder_people_with_an_account(council, o.wanted, on_day) p
   where not exists (select from kept k where k.email = lower(p.address))
     and (not exists (select from kept) or p.recipient = any(string_to_array(o.wanted, ' ')))
  order by 2, 3
$$;
revoke execute on function reminder_people from public;
grant execute on function reminder_people to association_admin;
