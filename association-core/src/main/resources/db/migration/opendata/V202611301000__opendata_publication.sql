create table open_data_publication (
  id smallint primary key default 1 constraint open_data_publication_is_one check (id = 1),
  published boolean not null default false,
  contact text constraint open_data_contact_is_short check (length(contact) <= 200),
  constraint published_data_have_a_contact check (not published or contact is not null)
);
comment on table open_data_publication is 'Whether the members stand at a public address, and who answers for them.';
insert into open_data_publication default values;
grant select on open_data_publication to association_member;
grant select, update on open_data_publication to association_admin;

-- For anybody, without an account: of members only what the association publishes, and only while it does. Security definer: runs as the
-- owner, with a fixed search_path. No names of people.
create function door_members(on_day date) returns table (katottg text, name text, kind text, oblast_code text, oblast text, raion text, edrpou text,
  standing text, member_since date, document text, number text, adopted_on date, inhabitants integer)
language sql stable security definer set search_path = public, pg_temp as
$$ select m.katottg, m.name, m.kind, m.oblast_code, m.oblast, m.raion, m.edrpou, m.standing, m.member_since, m.document, m.number, m.adopted_on,
       m.inhabitants
     from report_members(on_day) m where exists (select from open_data_publication p where p.published) $$;
revoke execute on function door_members from public;
grant execute on function door_members to association_member;
