-- Councils on their way in: by an application of their own, or led by the office alone.
create view report_candidate with (security_invoker = true) as
select c.id, c.name, o.name as oblast, o.name_en as oblast_en, coalesce(m.standing, 'LEAD') as standing,
  case when m.standing is null or m.standing in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then 'DECISION' when m.standing = 'DECISION_ADOPTED' then 'AGREEMENT'
       when m.standing in ('AGREEMENT_SIGNED', 'RETURNED') then 'APPLICATION' when m.standing = 'APPLIED' then 'BOARD' else 'MEETING' end as stage,
  case when m.standing is null or m.standing in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then 1 when m.standing = 'DECISION_ADOPTED' then 2
       when m.standing in ('AGREEMENT_SIGNED', 'RETURNED') then 3 when m.standing = 'APPLIED' then 4 else 5 end as stage_place,
  a.id as application_id, coalesce(a.turn, case when m.standing in ('APPLIED', 'ADMITTED') then 'BOARD' else 'APPLICANT' end) as turn,
  coalesce((a.turn_since at time zone 'Europe/Kyiv')::date, m.since) as waits_since,
  coalesce((select string_agg(distinct f.part, ',') from admission_file f where f.application_id = a.id and not f.ours), '') as handed_in,
  (select count(*) from admission_opinion p where p.council_id = c.id and p.verdict = 'FOR') as in_favour,
  (select count(*) from admission_opinion p where p.council_id = c.id and p.verdict = 'AGAINST') as against
from council c
join oblast o on o.code = c.oblast_code
left join membership m on m.council_id = c.id
left join admission_application a on a.council_id = c.id and a.state = 'OPEN'
where a.id is not null or m.standing in ('DECISION_ADOPTED', 'AGREEMENT_SIGNED', 'APPLIED', 'RETURNED', 'ADMITTED');
grant select on report_candidate to association_admin;
comment on view report_candidate is 'A council that is no member yet and is on the road, with whose turn it is and since when.';
