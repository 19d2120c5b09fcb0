-- A row that was merged into another is in no list and in no export; its address and its names lead to the other.
create or replace view report_council with (security_invoker = true) as
select c.id, c.katottg, c.name, c.name_key, c.kind, c.oblast_code, o.name as oblast, o.name_en as oblast_en, c.raion,
  c.centre_kind, c.centre_name, c.edrpou, c.budget_code, c.acting_body, c.territory_status, c.demonstration,
  coalesce(m.standing, 'LEAD') as standing,
  array_position(array['LEAD', 'DECISION_ADOPTED', 'AGREEMENT_SIGNED', 'APPLIED', 'RETURNED', 'REFUSED', 'ADMITTED', 'ACTIVE',
    'SUSPENDED', 'EXIT_REQUESTED', 'EXITED', 'EXCLUDED', 'REORGANISED', 'FROZEN'], coalesce(m.standing, 'LEAD')) as standing_place,
  m.since as standing_since,
  case when m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') then m.member_since end as member_since,
  (select f.inhabitants from population_figure f where f.council_id = c.id and f.withdrawn_at is null order by f.as_of desc, f.confirmed_at desc limit 1) as inhabitants,
  (select f.as_of from population_figure f where f.council_id = c.id and f.withdrawn_at is null order by f.as_of desc, f.confirmed_at desc limit 1) as inhabitants_as_of
from council c
join oblast o on o.code = c.oblast_code
left join membership m on m.council_id = c.id
where c.merged_into is null;
