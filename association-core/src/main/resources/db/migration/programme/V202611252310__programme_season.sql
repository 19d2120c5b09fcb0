-- The budget season: the association opens a year for all its councils.
create table programme_season (
  year             integer primary key constraint season_year_is_likely check (year between 1991 and 2200),
  session_on       date not null,
  publication_days integer not null,
  committee_days   integer not null,
  advice_days      integer not null,
  days_off         text not null default '',
  announcement     text not null default '' check (length(announcement) <= 4000),
  opened_by        text not null,
  opened_by_shown  text not null,
  opened_at        timestamptz not null,
  version          bigint not null,
  constraint season_days_are_within_reach check (
    publication_days between 0 and 60 and committee_days between 0 and 60 and advice_days between 0 and 60)
);
comment on table programme_season is 'Every council reads it: days and words are the same for all.';
comment on column programme_season.session_on is 'The usual day of budget sessions; a council may have its own in programme_season_council.';
comment on column programme_season.days_off is 'Days on which nobody works, one a line as ISO 8601; under martial law public holidays are working days.';
grant select on programme_season to association_member;
grant select, insert, update on programme_season to association_admin;

create table programme_season_council (
  council_id   uuid not null references council,
  year         integer not null references programme_season,
  session_on   date not null,
  set_by       text not null,
  set_by_shown text not null,
  set_at       timestamptz not null,
  version      bigint not null,
  constraint one_session_day_a_council_and_year primary key (council_id, year)
);
create index season_council_of_season on programme_season_council (year);
call protect('programme_season_council');

create table programme_season_reminder (
  id                uuid primary key,
  council_id        uuid not null references council,
  year              integer not null references programme_season,
  sent_on           date not null,
  step              text not null,
  due_on            date,
  letters           integer not null constraint a_reminder_reaches_somebody check (letters > 0),
  reminded_by       text not null,
  reminded_by_shown text not null,
  reminded_at       timestamptz not null,
  constraint one_reminder_a_day unique (council_id, year, sent_on)
);
create index season_reminder_of_season on programme_season_reminder (year);
comment on table programme_season_reminder is 'Who reminded which council of which step; only ever added to, once a day at most.';
call protect('programme_season_reminder', 'council_id', 'select');
revoke update, delete on programme_season_reminder from association_admin;
create trigger reminders_are_only_added before update or delete on programme_season_reminder for each row execute function refuse_rewriting();

-- One row an open season and member council, with what is known of its way to the year's budget; the reader's own row
-- security holds. Members whose fees rest (FROZEN) have no season.
create view programme_season_row with (security_invoker = true) as
select s.year, c.id as council_id, c.name, c.search_key, c.oblast_code, o.name as oblast, o.name_en as oblast_en, c.kind,
       case when c.acting_body = 'MILITARY_ADMINISTRATION' then coalesce(c.acting_body_since, date '1991-01-01') end as by_order_since,
       c.demonstration, p.id as programme_id, p.state,
       (select a.step from programme_advice a where a.programme_id = p.id order by a.place desc limit 1) as advice,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = s.year), 0.00)::numeric(14,2) as planned,
       exists (select from programme_measure m where m.programme_id = p.id) and exists (
         select from generate_series(p.from_year, p.to_year) each(year)
          where coalesce((select sum(a.amount) from programme_measure_amount a where a.programme_id = p.id and a.year = each.year), 0)
             <> coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = each.year), 0)) as measures_apart,
       coalesce(y.planned > 0, false) as in_budget,
       (select f.inhabitants from population_figure f where f.council_id = c.id and f.as_of <= make_date(s.year, 1, 1)
         order by f.as_of desc, f.confirmed_at desc limit 1) as inhabitants,
       d.session_on, r.sent_on as reminded_on, r.reminded_by_shown as reminded_by
  from programme_season s
  cross join council c
  join oblast o on o.code = c.oblast_code
  join membership m on m.council_id = c.id and m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED')
  left join lateral (
    select t.id, t.from_year, t.to_year, t.state from programme_that_counts t
     where t.council_id = c.id and s.year between t.from_year and t.to_year
     order by array_position(array['APPROVED', 'AGREED', 'DRAFT'], t.state), t.from_year desc, t.id limit 1) p on true
  left join programme_year_sums y on y.council_id = c.id and y.year = s.year
  left join programme_season_council d on d.council_id = c.id and d.year = s.year
  left join lateral (
    select e.sent_on, e.reminded_by_shown from programme_season_reminder e
     where e.council_id = c.id and e.year = s.year order by e.sent_on desc limit 1) r on true;
grant select on programme_season_row to association_member, association_admin;
