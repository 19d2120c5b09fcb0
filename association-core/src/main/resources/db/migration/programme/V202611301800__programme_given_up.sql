-- A text that was not supported may go no further: it stays with its acts, and makes room for another amendment.
alter table programme
  add column given_up_on date,
  add column given_up_reason text check (length(given_up_reason) between 1 and 1000),
  add column given_up_document text check (length(given_up_document) between 1 and 200),
  add column given_up_by text,
  add column given_up_at timestamptz,
  drop constraint programme_state_is_known,
  add constraint programme_state_is_known check (state in ('DRAFT', 'AGREED', 'APPROVED', 'SUPERSEDED', 'REPEALED', 'GIVEN_UP')),
  add constraint who_gives_up_says_when_and_why check (
    (state = 'GIVEN_UP') = (given_up_on is not null) and (state = 'GIVEN_UP') = (given_up_reason is not null)
    and (state = 'GIVEN_UP') = (given_up_by is not null) and (state = 'GIVEN_UP') = (given_up_at is not null)
    and (state = 'GIVEN_UP' or given_up_document is null)),
  drop constraint one_next_edition;
create unique index one_next_edition on programme (amends) where state <> 'GIVEN_UP';
create index programme_amends on programme (amends);
comment on column programme.edition is 'Counts all editions, also those given up, so that a number names one.';

create or replace view programme_in_register with (security_invoker = true) as
select p.id, p.council_id, c.name as council, c.search_key, c.oblast_code, c.demonstration, p.title,
       p.from_year, p.to_year, p.state, p.changed_at,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id), 0)::numeric(14,2) as total,
       p.edition, n.id as amendment_id, n.state as amendment_state,
       case when coalesce(n.state, p.state) = 'DRAFT'
            then (select a.step from programme_advice a where a.programme_id = coalesce(n.id, p.id) order by a.place desc limit 1) end as advice
  from programme p join council c on c.id = p.council_id
  left join programme n on n.amends = p.id and p.state = 'APPROVED' and n.state <> 'GIVEN_UP'
 where p.state <> 'SUPERSEDED' and (p.amends is null or p.state not in ('DRAFT', 'AGREED', 'GIVEN_UP'));
