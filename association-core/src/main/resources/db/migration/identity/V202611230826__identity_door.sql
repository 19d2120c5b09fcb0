-- What serves before a council is known. Security definer: runs as the owner, with a fixed search_path.

create function door_account(wanted text) returns table (id uuid, shown_name text, password_hash text)
language sql stable security definer set search_path = public, pg_temp as
$$ select id, shown_name, password_hash from account where email = lower(wanted) and disabled_at is null $$;

create function door_grants(wanted uuid, today date) returns table (role text, council_id uuid, council_name text, shown_name text, password_version integer)
language sql stable security definer set search_path = public, pg_temp as
$$ select g.role, g.council_id, c.name, a.shown_name, a.password_version
     from role_grant g join account a on a.id = g.account_id left join council c on c.id = g.council_id
    where g.account_id = wanted and a.disabled_at is null and g.begins_on <= today and (g.ends_on is null or g.ends_on > today)
    order by c.name, g.role $$;

create function door_token(secret bytea, at_moment timestamptz) returns table (id uuid, account_id uuid, council_id uuid, scopes text)
language sql stable security definer set search_path = public, pg_temp as
$$ select id, account_id, council_id, scopes from api_token
    where secret_sha256 = secret and ended_at is null and expires_at > at_moment $$;

create function door_failures(wanted text, since timestamptz) returns bigint
language sql stable security definer set search_path = public, pg_temp as
$$ select count(*) from sign_in_failure where who = wanted and at > since $$;

create procedure door_note_failure(whose text, at_moment timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into sign_in_failure (who, at) values (whose, at_moment);
  delete from sign_in_failure where at < at_moment - interval '1 day';
end $$;

create function door_begin_reset(account uuid, secret bytea, expiry timestamptz) returns void
language sql security definer set search_path = public, pg_temp as
$$ insert into password_reset (secret_sha256, account_id, expires_at) values (secret, account, expiry) $$;

-- needs the secret that went out by mail; ends every other open reset of the account
create function door_reset_password(secret bytea, new_hash text, at_moment timestamptz) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare whose uuid;
begin
  update password_reset set used_at = at_moment
   where secret_sha256 = secret and used_at is null and expires_at > at_moment returning account_id into whose;
  if whose is null then return null; end if;
  update password_reset set used_at = at_moment where account_id = whose and used_at is null;
  update account set password_hash = new_hash, password_version = password_version + 1, version = version + 1 where id = whose;
  return whose;
end $$;

create function door_invitation(secret bytea, at_moment timestamptz) returns table (email text, shown_name text, council_name text, has_account boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select i.email, i.shown_name, c.name, exists (select 1 from account a where a.email = i.email and a.password_hash is not null)
     from invitation i left join council c on c.id = i.council_id
    where i.secret_sha256 = secret and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > at_moment $$;

-- an account that has a password keeps it: the invitation then only adds the role;
-- the first administrator's invitation leaves email and name to the person who opens it
create function door_accept_invitation(secret bytea, own_email text, own_name text, new_hash text, today date, at_moment timestamptz) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare invited invitation; whose uuid;
begin
  update invitation set accepted_at = at_moment, version = version + 1
   where secret_sha256 = secret and accepted_at is null and withdrawn_at is null and expires_at > at_moment returning * into invited;
  if invited.id is null then return null; end if;
  insert into account (id, email, shown_name, password_hash, made_at)
  values (gen_random_uuid(), coalesce(nullif(invited.email, ''), lower(own_email)), coalesce(nullif(invited.shown_name, ''), own_name), new_hash, at_moment)
  on conflict (email) do update set password_hash = coalesce(account.password_hash, excluded.password_hash), version = account.version + 1
  returning id into whose;
  insert into role_grant (id, account_id, council_id, role, begins_on, granted_by)
  values (gen_random_uuid(), whose, invited.council_id, invited.role, today, invited.sent_by) on conflict do nothing;
  return whose;
end $$;

create procedure door_park(form uuid, whose uuid, of_portal text, to_path text, of_type text, sent bytea, at_moment timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from parked_form where parked_at < at_moment - interval '1 day'
     or id in (select p.id from parked_form p where p.account_id = whose order by parked_at desc offset 4);
  insert into parked_form (id, account_id, portal, path, content_type, body, parked_at)
  values (form, whose, of_portal, to_path, of_type, sent, at_moment);
end $$;

-- given back once, to the same person only
create function door_take_parked(form uuid, whose uuid, of_portal text) returns table (path text, content_type text, body bytea)
language sql security definer set search_path = public, pg_temp as
$$ delete from parked_form p where p.id = form and p.account_id = whose and p.portal = of_portal
   returning p.path, p.content_type, p.body $$;

do $$
declare door record;
begin
  for door in select oid::regprocedure as signature, prokind from pg_proc where proname like 'door\_%' and pronamespace = 'public'::regnamespace loop
    execute format('revoke execute on %s %s from public', case door.prokind when 'p' then 'procedure' else 'function' end, door.signature);
    execute format('grant execute on %s %s to association_member, association_admin', case door.prokind when 'p' then 'procedure' else 'function' end, door.signature);
  end loop;
end $$;
