-- A council may have a programme of other associations alone. Nothing of it pays the fee of this one, so no year here goes by it.
alter table programme add column elsewhere boolean not null default false;
comment on column programme.elsewhere is 'All its associations are others: no line pays this association''s fee.';

create or replace view programme_planned_for_fee with (security_invoker = true) as
select p.id as programme_id, y.year,
       (case when p.elsewhere then 0.00
             when p.associations <> '' and p.associations not like E'%\n%'
             then coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = y.year), 0.00)
             when exists (select from programme_funding o where o.programme_id = p.id and o.ours)
             then coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = y.year and f.ours), 0.00)
        end)::numeric(14,2) as planned
  from programme p cross join lateral generate_series(p.from_year, p.to_year) as y(year);

create or replace view programme_in_year with (security_invoker = true) as
select t.council_id, t.year, t.programme_id, t.state, t.from_year, t.to_year, t.chosen,
       row_number() over (partition by t.council_id, t.year
         order by t.elsewhere, array_position(array['APPROVED', 'AGREED', 'DRAFT'], t.state), t.chosen desc, t.ours desc, t.from_year desc, t.begun desc, t.programme_id)
       + (bool_and(t.elsewhere) over (partition by t.council_id, t.year))::int as place
  from (select p.council_id, y.year, p.id as programme_id, p.state, p.from_year, p.to_year, f.drafted_at as begun,
               coalesce(e.first_edition = (select c.first_edition from programme_year_choice c
                 where c.council_id = p.council_id and c.year = y.year order by c.place desc limit 1), false) as chosen,
               coalesce(w.planned > 0, false) as ours,
               e.elsewhere
          from programme_that_counts p
          join programme e on e.id = p.id
          join programme f on f.id = e.first_edition
         cross join lateral generate_series(p.from_year, p.to_year) as y(year)
          left join programme_planned_for_fee w on w.programme_id = p.id and w.year = y.year) t;
comment on view programme_in_year is 'The programmes that count for a year of a council; the year goes by the one at place 1: the furthest, then the one the council chose, then one that plans the fee of this association, then the one of later years, then the one begun later. Those of other associations alone come last, and never first.';

create or replace view programme_in_register with (security_invoker = true) as
select p.id, p.council_id, c.name as council, c.search_key, c.oblast_code, c.demonstration, p.title,
       p.from_year, p.to_year, p.state, p.changed_at,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id), 0)::numeric(14,2) as total,
       p.edition, n.id as amendment_id, n.state as amendment_state,
       case when coalesce(n.state, p.state) = 'DRAFT'
            then (select a.step from programme_advice a where a.programme_id = coalesce(n.id, p.id) order by a.place desc limit 1) end as advice,
       p.elsewhere
  from programme p join council c on c.id = p.council_id
  left join programme n on n.amends = p.id and p.state = 'APPROVED' and n.state <> 'GIVEN_UP'
 where p.state <> 'SUPERSEDED' and (p.amends is null or p.state not in ('DRAFT', 'AGREED', 'GIVEN_UP'));
