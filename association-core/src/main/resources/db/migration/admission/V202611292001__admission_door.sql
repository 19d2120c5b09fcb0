-- What serves an applicant, who has no account. Security definer: runs as the owner, with a fixed search_path. Each asks for the
-- secret of a link and answers of its one application, or tells of councils only what the register publishes.

create function admission_open_to_join(wanted uuid) returns boolean language sql stable as
$$ select not exists (select from membership m where m.council_id = wanted and m.standing not in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED'))
      and not exists (select from admission_application a where a.council_id = wanted and a.state = 'OPEN') $$;

create function door_councils_to_join(words text[], most integer) returns table (id uuid, name text, oblast text, oblast_en text, raion text)
language sql stable security definer set search_path = public, pg_temp as
$$ select c.id, c.name, o.name, o.name_en, coalesce(c.raion, '')
     from councils_found(words) f join council c on c.id = f.council_id join oblast o on o.code = c.oblast_code
    where admission_open_to_join(c.id) order by f.score desc, c.name, c.id limit least(most, 25) $$;

create function door_council_to_join(wanted uuid) returns table (id uuid, name text, oblast text, oblast_en text, raion text)
language sql stable security definer set search_path = public, pg_temp as
$$ select c.id, c.name, o.name, o.name_en, coalesce(c.raion, '')
     from council c join oblast o on o.code = c.oblast_code where c.id = wanted and admission_open_to_join(c.id) $$;

-- answers the council's name; null when nobody can apply for it now. Applications whose address was never proven are forgotten.
create function door_begin_application(application uuid, council uuid, who text, post text, own_email text, own_phone text,
  act_number text, act_day date, file uuid, file_name text, file_type text, file_content bytea, file_sha256 text, file_signers text,
  secret bytea, expiry timestamptz, at_moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from admission_application where state = 'UNCONFIRMED' and made_at < at_moment - interval '3 days';
  if not exists (select from council c where c.id = council) or not admission_open_to_join(council) then return null; end if;
  insert into admission_application (id, council_id, applicant_name, applicant_post, email, phone, decision_number, decided_on, state, turn, turn_since, made_at)
  values (application, council, who, post, lower(own_email), own_phone, act_number, act_day, 'UNCONFIRMED', 'APPLICANT', at_moment, at_moment);
  insert into admission_file (id, application_id, council_id, part, ours, name, media_type, size, sha256, signers, content, at)
  values (file, application, council, 'DECISION', false, file_name, file_type, length(file_content), file_sha256, file_signers, file_content, at_moment);
  insert into admission_link (secret_sha256, application_id, expires_at) values (secret, application, expiry);
  return (select c.name from council c where c.id = council);
end $$;

create function admission_linked(secret bytea, at_moment timestamptz) returns uuid language sql stable as
$$ select application_id from admission_link where secret_sha256 = secret and expires_at > at_moment $$;

create function door_application(secret bytea, at_moment timestamptz)
returns table (id uuid, council_name text, applicant_name text, state text, turn text, standing text, decision_number text, decided_on date, reason text, made_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as
$$ select a.id, c.name, a.applicant_name, a.state, a.turn, coalesce(m.standing, 'LEAD'), a.decision_number, a.decided_on, a.reason, a.made_at
     from admission_application a join council c on c.id = a.council_id left join membership m on m.council_id = a.council_id
    where a.id = admission_linked(secret, at_moment) $$;

create function door_application_files(secret bytea, at_moment timestamptz)
returns table (id uuid, part text, ours boolean, name text, media_type text, size bigint, signers text, at timestamptz)
language sql stable security definer set search_path = public, pg_temp as
$$ select id, part, ours, name, media_type, size, signers, at from admission_file where application_id = admission_linked(secret, at_moment) order by at, name $$;

create function door_application_file(secret bytea, wanted uuid, at_moment timestamptz) returns table (name text, media_type text, content bytea)
language sql stable security definer set search_path = public, pg_temp as
$$ select name, media_type, content from admission_file where id = wanted and application_id = admission_linked(secret, at_moment) $$;

create function door_application_notes(secret bytea, at_moment timestamptz) returns table (by_office boolean, words text, at timestamptz)
language sql stable security definer set search_path = public, pg_temp as
$$ select by_office, words, at from admission_note where application_id = admission_linked(secret, at_moment) order by at $$;

create function door_application_steps(secret bytea, at_moment timestamptz) returns table (standing text, document text, number text, adopted_on date)
language sql stable security definer set search_path = public, pg_temp as
$$ select s.to_standing, s.document, s.number, s.adopted_on from membership_step s join admission_application a on a.council_id = s.council_id
    where a.id = admission_linked(secret, at_moment) and s.entered_at >= a.made_at and (a.closed_at is null or s.entered_at <= a.closed_at) order by s.place $$;

-- answers CONFIRMED, AGAIN, or TAKEN when somebody else's application for the council was first
create function door_confirm_application(secret bytea, at_moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare one admission_application;
begin
  select * into one from admission_application where id = admission_linked(secret, at_moment) for update;
  if one.id is null then return null; end if;
  if one.state <> 'UNCONFIRMED' then return 'AGAIN'; end if;
  perform 1 from council where id = one.council_id for update;
  if not admission_open_to_join(one.council_id) then return 'TAKEN'; end if;
  update admission_application set state = 'OPEN', turn = 'OFFICE', turn_since = at_moment, confirmed_at = at_moment where id = one.id;
  return 'CONFIRMED';
end $$;

-- answers whether it was taken in: the part must be wanted now, and there is an end to their number
create function door_hand_in(secret bytea, file uuid, of_part text, file_name text, file_type text, file_content bytea, file_sha256 text, file_signers text, at_moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare one admission_application; stands text;
begin
  select * into one from admission_application where id = admission_linked(secret, at_moment) and state = 'OPEN' for update;
  if one.id is null then return false; end if;
  select coalesce((select m.standing from membership m where m.council_id = one.council_id), 'LEAD') into stands;
  if not (case of_part when 'DECISION' then stands in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED', 'RETURNED')
                       else stands in ('DECISION_ADOPTED', 'AGREEMENT_SIGNED', 'RETURNED') end) then return false; end if;
  if (select count(*) from admission_file f where f.application_id = one.id and not f.ours) >= 20 then return false; end if;
  insert into admission_file (id, application_id, council_id, part, ours, name, media_type, size, sha256, signers, content, at)
  values (file, one.id, one.council_id, of_part, false, file_name, file_type, length(file_content), file_sha256, file_signers, file_content, at_moment);
  update admission_application set turn_since = case turn when 'OFFICE' then turn_since else at_moment end, turn = 'OFFICE' where id = one.id;
  return true;
end $$;

create function door_answer(secret bytea, note uuid, said text, at_moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare one admission_application;
begin
  select * into one from admission_application where id = admission_linked(secret, at_moment) and state = 'OPEN' for update;
  if one.id is null or (select count(*) from admission_note n where n.application_id = one.id and not n.by_office) >= 50 then return false; end if;
  insert into admission_note (id, application_id, council_id, by_office, by_shown, words, at)
  values (note, one.id, one.council_id, false, one.applicant_name, said, at_moment);
  update admission_application set turn_since = case turn when 'APPLICANT' then at_moment else turn_since end,
    turn = case turn when 'APPLICANT' then 'OFFICE' else turn end where id = one.id;
  return true;
end $$;

-- another link to the newest application of an address, to be sent to that address and nowhere else
create function door_link_again(wanted text, secret bytea, expiry timestamptz, at_moment timestamptz) returns table (id uuid, applicant_name text, council_name text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare newest uuid;
begin
  select a.id into newest from admission_application a where a.email = lower(wanted) order by a.made_at desc limit 1;
  if newest is null then return; end if;
  insert into admission_link (secret_sha256, application_id, expires_at) values (secret, newest, expiry);
  return query select a.id, a.applicant_name, c.name from admission_application a join council c on c.id = a.council_id where a.id = newest;
end $$;

do $$
declare door record;
begin
  for door in select oid::regprocedure as signature from pg_proc where pronamespace = 'public'::regnamespace and proname in
    ('door_councils_to_join', 'door_council_to_join', 'door_begin_application', 'door_application', 'door_application_files', 'door_application_file',
     'door_application_notes', 'door_application_steps', 'door_confirm_application', 'door_hand_in', 'door_answer', 'door_link_again') loop
    execute format('revoke execute on function %s from public', door.signature);
    execute format('grant execute on function %s to association_member, association_admin', door.signature);
  end loop;
end $$;
