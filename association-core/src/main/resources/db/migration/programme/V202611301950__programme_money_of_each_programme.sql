-- Two programmes of a council may hold in one year, and each has money of its own in the budget. What was told before goes to the
-- programme that its year goes by.
alter table programme_year_money add column first_edition uuid references programme;
comment on column programme_year_money.first_edition is 'The programme as a whole. Empty while none is agreed yet: it is then of the programme that the year comes to go by, and is given to it once, when the next entry is told.';
create index year_money_of_programme on programme_year_money (first_edition);

drop trigger year_money_is_only_added on programme_year_money;
update programme_year_money m
   set first_edition = (select e.first_edition from programme_in_year t join programme e on e.id = t.programme_id
                         where t.council_id = m.council_id and t.year = m.year and t.place = 1 and t.state in ('AGREED', 'APPROVED'));
create trigger year_money_is_only_added before update on programme_year_money for each row
  when (old.first_edition is not null or new.first_edition is null or to_jsonb(new) - 'first_edition' <> to_jsonb(old) - 'first_edition')
  execute function refuse_rewriting();
create trigger year_money_is_not_removed before delete on programme_year_money for each row execute function refuse_rewriting();
grant update (first_edition) on programme_year_money to association_member, association_admin;

drop index a_year_lapses_once;
create unique index a_year_lapses_once on programme_year_money (council_id, year, first_edition) nulls not distinct
  where step = 'LAPSED' and corrects is null;

create view programme_money_sums with (security_invoker = true) as
select s.council_id, s.year, s.first_edition, s.planned, s.legal, s.financial, s.paid, s.lapsed,
       coalesce((select sum(n.amount) from programme_year_money l join programme_year_money n on n.renews = l.id
                  where l.council_id = s.council_id and l.year = s.year and l.first_edition is not distinct from s.told_of
                    and not exists (select from programme_year_money later where later.corrects = n.id)), 0.00)::numeric(14,2) as registered_again
  from (select m.council_id, m.year, m.first_edition as told_of,
               coalesce(m.first_edition, (select e.first_edition from programme_in_year t join programme e on e.id = t.programme_id
                 where t.council_id = m.council_id and t.year = m.year and t.place = 1 and t.state in ('AGREED', 'APPROVED'))) as first_edition,
               coalesce(sum(m.amount) filter (where m.step = 'PLANNED'), 0.00)::numeric(14,2) as planned,
               coalesce(sum(m.amount) filter (where m.step = 'LEGAL_COMMITMENT'), 0.00)::numeric(14,2) as legal,
               coalesce(sum(m.amount) filter (where m.step = 'FINANCIAL_COMMITMENT'), 0.00)::numeric(14,2) as financial,
               coalesce(sum(m.amount) filter (where m.step = 'PAID'), 0.00)::numeric(14,2) as paid,
               coalesce(sum(m.amount) filter (where m.step = 'LAPSED'), 0.00)::numeric(14,2) as lapsed
          from programme_year_money m
         where not exists (select from programme_year_money later where later.corrects = m.id)
         group by m.council_id, m.year, m.first_edition) s;
comment on view programme_money_sums is 'Where the money of each programme in a year stands, from the entries that count; what was told before a programme was agreed may be a row beside.';
grant select on programme_money_sums to association_member, association_admin;

-- The budget has money for the programme that the year goes by, not for another.
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
       coalesce((select sum(b.amount) from programme_year_money b
                  where b.council_id = c.id and b.year = s.year and b.step = 'PLANNED'
                    and (b.first_edition is null or p.id is null
                         or b.first_edition = (select e.first_edition from programme e where e.id = p.id))
                    and not exists (select from programme_year_money later where later.corrects = b.id)), 0) > 0 as in_budget,
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
  left join programme_season_council d on d.council_id = c.id and d.year = s.year
  left join lateral (
    select e.sent_on, e.reminded_by_shown from programme_season_reminder e
     where e.council_id = c.id and e.year = s.year order by e.sent_on desc limit 1) r on true;

-- the sums over all programmes of a year have no reader any more
drop view programme_year_sums;
