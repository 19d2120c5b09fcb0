create or replace view report_year_programme with (security_invoker = true) as
select y.year, p.council_id, p.id, p.title, p.state, p.edition, p.starts, p.ends, p.from_year,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = y.year), 0.00)::numeric(14,2) as funded,
       (select f.amount from programme_fee f where f.programme_id = p.id and f.year = y.year) as fee,
       n.id as amendment_id, n.state as amendment_state,
       w.planned as funded_for_fee
  from programme p
  cross join lateral generate_series(p.from_year, p.to_year) as y(year)
  left join programme_planned_for_fee w on w.programme_id = p.id and w.year = y.year
  left join programme n on n.amends = p.id and p.state = 'APPROVED' and n.state in ('DRAFT', 'AGREED')
 where p.state not in ('SUPERSEDED', 'GIVEN_UP') and (p.amends is null or p.state in ('APPROVED', 'REPEALED'));
