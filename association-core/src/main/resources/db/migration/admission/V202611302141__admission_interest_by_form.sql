-- A council shows interest by the public form, before it decides. The form is an application that lacks its decision: the same link,
-- the same proof of the address; handed in by the link, the decision makes it an application, and nothing is typed twice.
alter table admission_application alter column decision_number drop not null, alter column decided_on drop not null;
alter table admission_application add column interest_id uuid references admission_interest;
create index admission_application_of_interest on admission_application (interest_id);
comment on column admission_application.interest_id is 'Of one that began without a decision: the interest that it showed, or joined.';
alter table admission_application drop constraint admission_application_state_check;
alter table admission_application add constraint admission_application_state_check
  check (state in ('UNCONFIRMED', 'INTERESTED', 'OPEN', 'REFUSED', 'WITHDRAWN', 'ADMITTED'));
alter table admission_application add constraint admission_application_rests_on_a_decision
  check ((decision_number is null) = (decided_on is null) and (decided_on is not null or state in ('UNCONFIRMED', 'INTERESTED')));

-- the search finds also those that nobody can apply for, after the others, and says why
create function admission_joins(wanted uuid) returns text language sql stable as
$$ select case when admission_open_to_join(wanted) then 'OPEN'
               when coalesce((select m.standing from membership m where m.council_id = wanted), 'LEAD') in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') then 'MEMBER'
               when (select m.standing from membership m where m.council_id = wanted) = 'REORGANISED' then 'REPLACED'
               else 'ON_THE_WAY' end $$;

drop function door_councils_to_join(text[], integer);
create function door_councils_to_join(words text[], most integer) returns table (id uuid, name text, oblast text, oblast_en text, raion text, joins text)
language sql stable security definer set search_path = public, pg_temp as
$$ select r.id, r.name, r.oblast, r.oblast_en, r.raion, r.joins
     from (select w.*, row_number() over (partition by w.joins = 'OPEN' order by w.score desc, w.name, w.id) as nth
             from (select c.id, c.name, o.name as oblast, o.name_en as oblast_en, coalesce(c.raion, '') as raion, f.score, admission_joins(c.id) as joins
                     from councils_found(words) f join council c on c.id = f.council_id join oblast o on o.code = c.oblast_code
                    where c.merged_into is null) w) r
    where r.nth <= case r.joins when 'OPEN' then least(most, 25) else 5 end
    order by r.joins = 'OPEN' desc, r.score desc, r.name, r.id $$;

-- answers the application and the council's name; nothing when nobody can join for it now. Who sends the form again, with the same
-- address, gets a link to the same: what was typed last counts until the address is proven, and nothing is changed afterwards.
create function door_show_interest(application uuid, council uuid, who text, post text, own_email text, own_phone text, said text, note uuid,
  secret bytea, expiry timestamptz, at_moment timestamptz) returns table (shown uuid, council_name text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare one admission_application;
begin
  delete from admission_application where state = 'UNCONFIRMED' and made_at < at_moment - interval '3 days';
  if not exists (select from council c where c.id = council) or not admission_open_to_join(council) then return; end if;
  select * into one from admission_application a
   where a.council_id = council and a.email = lower(own_email) and a.decided_on is null and a.state in ('UNCONFIRMED', 'INTERESTED')
   order by a.state = 'INTERESTED' desc, a.made_at desc limit 1 for update;
  if one.id is null then
    insert into admission_application (id, council_id, applicant_name, applicant_post, email, phone, state, turn, turn_since, made_at)
    values (application, council, who, post, lower(own_email), nullif(own_phone, ''), 'UNCONFIRMED', 'APPLICANT', at_moment, at_moment)
    returning * into one;
  elsif one.state = 'UNCONFIRMED' then
    update admission_application set applicant_name = who, applicant_post = post, phone = nullif(own_phone, ''),
      made_at = at_moment, turn_since = at_moment where id = one.id;
    delete from admission_note n where n.application_id = one.id;
  end if;
  if one.state = 'UNCONFIRMED' and said <> '' then
    insert into admission_note (id, application_id, council_id, by_office, by_shown, words, at)
    values (note, one.id, council, false, who, said, at_moment);
  end if;
  insert into admission_link (secret_sha256, application_id, expires_at) values (secret, one.id, expiry);
  return query select one.id, c.name from council c where c.id = council;
end $$;

-- answers CONFIRMED, INTERESTED where there is no decision yet, AGAIN, or TAKEN when somebody else's application was first
create or replace function door_confirm_application(secret bytea, at_moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare one admission_application; known uuid;
begin
  select * into one from admission_application where id = admission_linked(secret, at_moment) for update;
  if one.id is null then return null; end if;
  if one.state <> 'UNCONFIRMED' then return 'AGAIN'; end if;
  perform 1 from council where id = one.council_id for update;
  if not admission_open_to_join(one.council_id) then return 'TAKEN'; end if;
  if one.decided_on is not null then
    update admission_application set state = 'OPEN', turn = 'OFFICE', turn_since = at_moment, confirmed_at = at_moment where id = one.id;
    return 'CONFIRMED';
  end if;
  select k.id into known from admission_interest_known k
   where k.council_id = one.council_id and k.ended_on is null and k.followed_on is null and k.renewed_on is null;
  if known is null then
    insert into admission_interest (id, council_id, channel, since, person, note, entered_by, entered_by_name, entered_at)
    values (gen_random_uuid(), one.council_id, 'PUBLIC_FORM', (at_moment at time zone 'Europe/Kyiv')::date, one.applicant_name || ', ' || one.applicant_post,
      (select n.words from admission_note n where n.application_id = one.id order by n.at limit 1), 'door:join', one.applicant_name, at_moment)
    returning id into known;
  end if;
  update admission_application set state = 'INTERESTED', interest_id = known, turn_since = at_moment, confirmed_at = at_moment where id = one.id;
  return 'INTERESTED';
end $$;

-- answers OPEN, TAKEN when somebody else's application was first, or null where the link waits for no decision
create function door_hand_in_decision(secret bytea, act_number text, act_day date, file uuid, file_name text, file_type text, file_content bytea,
  file_sha256 text, file_signers text, at_moment timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare one admission_application;
begin
  select * into one from admission_application where id = admission_linked(secret, at_moment) and state = 'INTERESTED' for update;
  if one.id is null then return null; end if;
  perform 1 from council where id = one.council_id for update;
  if not admission_open_to_join(one.council_id) then return 'TAKEN'; end if;
  update admission_application set decision_number = act_number, decided_on = act_day, state = 'OPEN', turn = 'OFFICE', turn_since = at_moment, made_at = at_moment
   where id = one.id;
  insert into admission_file (id, application_id, council_id, part, ours, name, media_type, size, sha256, signers, content, at)
  values (file, one.id, one.council_id, 'DECISION', false, file_name, file_type, length(file_content), file_sha256, file_signers, file_content, at_moment);
  return 'OPEN';
end $$;

-- of one that began without a decision: since when the interest is known, whether it lasts, and whether the decision may come
drop function door_application(bytea, timestamptz);
create function door_application(secret bytea, at_moment timestamptz)
returns table (id uuid, council_name text, applicant_name text, state text, turn text, standing text, decision_number text, decided_on date, reason text, made_at timestamptz,
  council_id uuid, interested_since date, interest_lasts boolean, may_decide boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select a.id, c.name, a.applicant_name, a.state, a.turn, coalesce(m.standing, 'LEAD'), a.decision_number, a.decided_on, a.reason, a.made_at,
          c.id, (select i.since from admission_interest i where i.id = a.interest_id),
          exists (select from admission_interest_known k where k.id = a.interest_id and k.ended_on is null and k.followed_on is null and k.renewed_on is null),
          a.state = 'INTERESTED' and admission_open_to_join(a.council_id)
     from admission_application a join council c on c.id = a.council_id left join membership m on m.council_id = a.council_id
    where a.id = admission_linked(secret, at_moment) $$;

do $$
declare door record;
begin
  for door in select oid::regprocedure as signature from pg_proc where pronamespace = 'public'::regnamespace
      and proname in ('door_councils_to_join', 'door_show_interest', 'door_hand_in_decision', 'door_application') loop
    execute format('revoke execute on function %s from public', door.signature);
    execute format('grant execute on function %s to association_member, association_admin', door.signature);
  end loop;
end $$;
