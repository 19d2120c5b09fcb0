with charged as (
  select c.oblast_code, count(*) as councils, sum(i.amount) as charged, coalesce(sum(s.paid), 0) as paid,
         sum(case when i.due_on < date '2026-11-23' then i.amount - coalesce(s.paid, 0) else 0 end) as overdue
    from charge ch
    join invoice i on i.charge_id = ch.id
    join council c on c.id = ch.council_id
    join account_entry e on e.source = i.id and e.kind = 'CHARGE'
    left join lateral (select sum(amount) as paid from settlement where charge_entry = e.id) s on true
   where ch.year = ?::int and ch.kind = 'ANNUAL'
   group by c.oblast_code
), programmes as (
  select c.oblast_code, count(*) filter (where p.state = 'DRAFT') as drafted, count(*) filter (where p.state = 'AGREED') as agreed,
         count(*) filter (where p.state = 'APPROVED') as approved
    from (select distinct on (council_id) council_id, state from programme
           where state in ('DRAFT', 'AGREED', 'APPROVED') and ?::int between from_year and to_year
           order by council_id, array_position(array['APPROVED', 'AGREED', 'DRAFT'], state)) p
    join council c on c.id = p.council_id
   group by c.oblast_code
)
select o.code, o.name, o.name_en, coalesce(f.councils, 0), coalesce(f.charged, 0), coalesce(f.paid, 0),
       coalesce(f.charged - f.paid, 0), coalesce(f.overdue, 0), coalesce(p.drafted, 0), coalesce(p.agreed, 0), coalesce(p.approved, 0)
  from oblast o
  left join charged f on f.oblast_code = o.code
  left join programmes p on p.oblast_code = o.code
 where f.councils > 0 or p.oblast_code is not null
    or exists (select from membership m join council c on c.id = m.council_id where c.oblast_code = o.code and m.member_since is not null)
 order by o.name;
