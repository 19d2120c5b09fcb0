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
    select t.id, t.from_year, t.to_year, t.state from programme_that_counts t
     where t.council_id = c.id and s.year between t.from_year and t.to_year
     order by array_position(array['APPROVED', 'AGREED', 'DRAFT'], t.state), t.from_year desc, t.id limit 1) p on true
  left join programme_planned_for_fee w on w.programme_id = p.id and w.year = s.year
  left join programme_year_sums y on y.council_id = c.id and y.year = s.year
  left join programme_season_council d on d.council_id = c.id and d.year = s.year
  left join lateral (
    select e.sent_on, e.reminded_by_shown from programme_season_reminder e
     where e.council_id = c.id and e.year = s.year order by e.sent_on desc limit 1) r on true;
