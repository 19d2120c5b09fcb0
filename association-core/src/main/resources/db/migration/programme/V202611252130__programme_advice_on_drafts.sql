-- As before, but a question that a decision has overtaken is no question any more: advice is of drafts.
create or replace view programme_in_register with (security_invoker = true) as
select p.id, p.council_id, c.name as council, c.search_key, c.oblast_code, c.demonstration, p.title,
       p.from_year, p.to_year, p.state, p.changed_at,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id), 0)::numeric(14,2) as total,
       p.edition, n.id as amendment_id, n.state as amendment_state,
       case when coalesce(n.state, p.state) = 'DRAFT'
            then (select a.step from programme_advice a where a.programme_id = coalesce(n.id, p.id) order by a.place desc limit 1) end as advice
  from programme p join council c on c.id = p.council_id
  left join programme n on n.amends = p.id and p.state = 'APPROVED'
 where p.state <> 'SUPERSEDED' and (p.amends is null or p.state not in ('DRAFT', 'AGREED'));
