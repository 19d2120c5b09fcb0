-- Several programmes may hold in one year: an old one that was extended beside a new one, or one of another association. The year's
-- money, report, shortfall and fee go by one of them, found by one rule everywhere; where the rule errs the council says which.
create table programme_year_choice (
  id            uuid primary key,
  council_id    uuid not null references council,
  year          integer not null constraint choice_year_is_likely check (year between 1991 and 2200),
  place         integer not null,
  first_edition uuid not null references programme,
  said_by       text not null,
  said_shown    text not null,
  said_at       timestamptz not null,
  constraint one_choice_at_a_place unique (council_id, year, place)
);
comment on table programme_year_choice is 'Only ever added to; the newest counts while the programme holds. It names the programme as a whole, so that an amendment changes nothing.';
create index year_choice_of_programme on programme_year_choice (first_edition);
call protect('programme_year_choice', 'council_id', 'select, insert');
revoke update, delete on programme_year_choice from association_admin;
create trigger year_choices_are_only_added before update or delete on programme_year_choice for each row execute function refuse_rewriting();

create view programme_in_year with (security_invoker = true) as
select t.council_id, t.year, t.programme_id, t.state, t.from_year, t.to_year, t.chosen,
       row_number() over (partition by t.council_id, t.year
         order by array_position(array['APPROVED', 'AGREED', 'DRAFT'], t.state), t.chosen desc, t.ours desc, t.from_year desc, t.begun desc, t.programme_id) as place
  from (select p.council_id, y.year, p.id as programme_id, p.state, p.from_year, p.to_year, f.drafted_at as begun,
               coalesce(e.first_edition = (select c.first_edition from programme_year_choice c
                 where c.council_id = p.council_id and c.year = y.year order by c.place desc limit 1), false) as chosen,
               coalesce(w.planned > 0, false) as ours
          from programme_that_counts p
          join programme e on e.id = p.id
          join programme f on f.id = e.first_edition
         cross join lateral generate_series(p.from_year, p.to_year) as y(year)
          left join programme_planned_for_fee w on w.programme_id = p.id and w.year = y.year) t;
comment on view programme_in_year is 'The programmes that count for a year of a council; the year goes by the one at place 1: the furthest, then the one the council chose, then one that plans the fee of this association, then the one of later years, then the one begun later.';
grant select on programme_in_year to association_member, association_admin;

-- Also whether what was agreed is a draft again, and when the draft was published.
create or replace view programme_season_row with (security_invoker = true) as
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
       (select f.inhabitants from population_figure f where f.council_id = c.id and f.withdrawn_at is null and f.as_of <= make_date(s.year, 1, 1)
         order by f.as_of desc, f.confirmed_at desc limit 1) as inhabitants,
       d.session_on, r.sent_on as reminded_on, r.reminded_by_shown as reminded_by,
       w.planned as planned_for_fee,
       coalesce(p.state = 'DRAFT', false) and exists (
         select from programme_act_standing a where a.programme_id = p.id and a.verb in ('DECLINED', 'RETURNED', 'WITHDRAWN')) as set_back,
       (select b.published_on from programme_publication b where b.programme_id = p.id
           and not exists (select from programme_act a where a.programme_id = p.id and a.corrects is null
             and a.verb in ('DECLINED', 'RETURNED', 'WITHDRAWN') and a.entered_at > b.recorded_at)
         order by b.recorded_at desc limit 1) as published_on
  from programme_season s
  cross join council c
  join oblast o on o.code = c.oblast_code
  join membership m on m.council_id = c.id and m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED')
  left join lateral (
    select t.programme_id as id, t.from_year, t.to_year, t.state from programme_in_year t
     where t.council_id = c.id and t.year = s.year and t.place = 1 limit 1) p on true
  left join programme_planned_for_fee w on w.programme_id = p.id and w.year = s.year
  left join programme_year_sums y on y.council_id = c.id and y.year = s.year
  left join programme_season_council d on d.council_id = c.id and d.year = s.year
  left join lateral (
    select e.sent_on, e.reminded_by_shown from programme_season_reminder e
     where e.council_id = c.id and e.year = s.year order by e.sent_on desc limit 1) r on true;
create or replace function report_programmes(for_year integer) returns table (council_id uuid, programme_id uuid, state text)
language sql stable as $$
  select p.council_id, p.programme_id, p.state from programme_in_year p where p.year = for_year and p.place = 1
$$;
