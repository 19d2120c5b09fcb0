-- A link that names nobody makes the first administrator and never a second one: it may still stand in an old log.

create or replace function door_invitation(secret bytea, at_moment timestamptz) returns table (email text, shown_name text, council_name text, has_account boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select i.email, i.shown_name, c.name, exists (select 1 from account a where a.email = i.email and a.password_hash is not null)
     from invitation i left join council c on c.id = i.council_id
    where i.secret_sha256 = secret and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > at_moment
      and (i.email <> '' or not exists (select 1 from role_grant g where g.role = 'ADMINISTRATOR'
                                         and (g.ends_on is null or g.ends_on > (at_moment at time zone 'Europe/Kyiv')::date))) $$;

create or replace function door_accept_invitation(secret bytea, own_email text, own_name text, new_hash text, today date, at_moment timestamptz) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare invited invitation; whose uuid;
begin
  update invitation set accepted_at = at_moment, version = version + 1
   where secret_sha256 = secret and accepted_at is null and withdrawn_at is null and expires_at > at_moment returning * into invited;
  if invited.id is null then return null; end if;
  if invited.email = '' then
    -- two nodes may have printed a link each: whoever comes second waits here, then sees the first
    perform pg_advisory_xact_lock(hashtext('the first administrator'));
    if exists (select 1 from role_grant g where g.role = 'ADMINISTRATOR' and (g.ends_on is null or g.ends_on > today)) then return null; end if;
  end if;
  insert into account (id, email, shown_name, password_hash, made_at)
  values (gen_random_uuid(), coalesce(nullif(invited.email, ''), lower(own_email)), coalesce(nullif(invited.shown_name, ''), own_name), new_hash, at_moment)
  on conflict (email) do update set password_hash = coalesce(account.password_hash, excluded.password_hash), version = account.version + 1
  returning id into whose;
  insert into role_grant (id, account_id, council_id, role, begins_on, granted_by)
  values (gen_random_uuid(), whose, invited.council_id, invited.role, today, invited.sent_by) on conflict do nothing;
  return whose;
end $$;
