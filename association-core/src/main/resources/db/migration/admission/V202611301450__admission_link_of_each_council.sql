-- Who applies for several councils gets a link to each: a secret for every one of them, sent to that address and nowhere else.
drop function door_link_again(text, bytea, timestamptz, timestamptz);
create function door_link_again(wanted text, secrets text, expiry timestamptz, at_moment timestamptz)
returns table (nth integer, id uuid, applicant_name text, council_name text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  hashes text[] := string_to_array(secrets, ',');
  one record;
  at integer := 0;
begin
  for one in
    select n.id as application, n.applicant_name as applicant, n.council from (
      select distinct on (a.council_id) a.id, a.applicant_name, a.made_at, c.name as council from admission_application a
        join council c on c.id = a.council_id where a.email = lower(wanted) order by a.council_id, a.made_at desc) n
     order by n.made_at desc limit cardinality(hashes)
  loop
    at := at + 1;
    insert into admission_link (secret_sha256, application_id, expires_at) values (decode(hashes[at], 'hex'), one.application, expiry);
    nth := at; id := one.application; applicant_name := one.applicant; council_name := one.council;
    return next;
  end loop;
end $$;
comment on function door_link_again is 'secrets: hashes as hexadecimal, with commas; at most so many applications get a link, the newest of each council first';
revoke execute on function door_link_again from public;
grant execute on function door_link_again to association_member, association_admin;
