-- An amendment is the next edition of its programme: a row of its own with the whole text.
alter table programme
  add column first_edition uuid references programme,
  add column edition integer not null default 1,
  add column amends uuid references programme,
  add column amendment text constraint amendment_is_known check (amendment in ('POINTS', 'RESTATED', 'EXTENDED')),
  add column amendment_reason text check (length(amendment_reason) between 1 and 1000),
  drop constraint programme_state_is_known,
  add constraint programme_state_is_known check (state in ('DRAFT', 'AGREED', 'APPROVED', 'SUPERSEDED', 'REPEALED'));
update programme set first_edition = id;
alter table programme
  alter column first_edition set not null,
  alter column edition drop default,
  add constraint only_amendments_amend check (
    (edition = 1) = (first_edition = id) and (edition = 1) = (amends is null)
    and (amends is null) = (amendment is null) and (amends is null) = (amendment_reason is null)),
  add constraint one_edition_of_a_number unique (first_edition, edition),
  -- so that there is one open amendment at most, and editions follow one another in one line
  add constraint one_next_edition unique (amends),
  -- deferred: an amendment comes into force and the edition before gives way in one transaction, in whatever order
  add constraint one_edition_in_force exclude using btree (first_edition with =) where (state = 'APPROVED') deferrable initially deferred;
comment on column programme.first_edition is 'Names the programme as a whole; of a first edition its own id.';
comment on column programme.amends is 'The edition it changes; its text holds until this one is APPROVED.';

alter table programme_act
  drop constraint act_verb_is_known,
  add constraint act_verb_is_known check (verb in ('AGREED', 'APPROVED', 'AMENDED', 'RESTATED', 'EXTENDED', 'REPEALED'));

create table programme_advice (
  id                uuid primary key,
  council_id        uuid not null references council,
  programme_id      uuid not null references programme on delete cascade,
  place             integer not null,
  step              text not null constraint advice_step_is_known check (step in ('ASKED', 'RETURNED', 'ADVISED')),
  remarks           text check (length(remarks) between 1 and 4000),
  programme_version bigint not null,
  said_by           text not null,
  said_by_shown     text not null,
  said_at           timestamptz not null,
  constraint a_return_has_remarks check (step <> 'RETURNED' or remarks is not null),
  constraint one_word_of_advice_at_a_place unique (programme_id, place)
);
comment on table programme_advice is 'Only ever added to; it goes only together with a discarded draft.';
create index programme_advice_of_council on programme_advice (council_id);
call protect('programme_advice', 'council_id', 'select, insert');
revoke update, delete on programme_advice from association_admin;
create trigger advice_is_only_added before update on programme_advice for each row execute function refuse_rewriting();

-- One row a programme: its edition in force, or the last one that was, or the first while it is on its way. The
-- amendment on its way stands beside it; the advice is that on the text which can still change.
drop view programme_in_register;
create view programme_in_register with (security_invoker = true) as
select p.id, p.council_id, c.name as council, c.search_key, c.oblast_code, c.demonstration, p.title,
       p.from_year, p.to_year, p.state, p.changed_at,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id), 0)::numeric(14,2) as total,
       p.edition, n.id as amendment_id, n.state as amendment_state,
       (select a.step from programme_advice a where a.programme_id = coalesce(n.id, p.id) order by a.place desc limit 1) as advice
  from programme p join council c on c.id = p.council_id
  left join programme n on n.amends = p.id and p.state = 'APPROVED'
 where p.state <> 'SUPERSEDED' and (p.amends is null or p.state not in ('DRAFT', 'AGREED'));
grant select on programme_in_register to association_member, association_admin;

-- What counts when councils are counted by how far their programmes for a year have come.
create view programme_that_counts with (security_invoker = true) as
select p.id, p.council_id, p.from_year, p.to_year, p.state
  from programme p
 where p.state in ('DRAFT', 'AGREED', 'APPROVED')
   and (p.amends is null or p.state = 'APPROVED' or exists (select from programme e where e.id = p.amends and e.state = 'APPROVED'));
comment on view programme_that_counts is 'Neither superseded nor repealed, nor an amendment of what was repealed meanwhile.';
grant select on programme_that_counts to association_member, association_admin;
