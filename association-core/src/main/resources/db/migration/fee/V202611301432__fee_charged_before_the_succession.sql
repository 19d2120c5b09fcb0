-- Who became a member by a succession takes the year over with its annual fee: what the predecessor was charged for it is not asked twice.
create function annual_fee_of_predecessor(council uuid, of_year integer) returns text
language sql stable as $$
  -- the year passes on with every membership that is inherited in it: of two successions in one year the last heir asks the first council, too
  with recursive before(council_id) as (
    select annual_fee_of_predecessor.council
    union
    select s.other_id
      from before h
      join inheritance s on s.council_id = h.council_id
      join membership_step_in_force b on b.council_id = s.council_id and b.effective_on = s.happened_on
       and b.from_standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
       and b.to_standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
     where s.side = 'HEIR' and s.membership and s.undoes is null and extract(year from s.happened_on) = of_year
       and not exists (select from inheritance u where u.undoes = s.line_id and u.side = s.side)
  )
  select coalesce(
           (select i.number from charge h join invoice i on i.charge_id = h.id
             where h.council_id = p.council_id and h.kind = 'ANNUAL' and h.year = of_year
               -- by the parts of a year that it was a member in, it was charged its own share alone
               and (h.explanation ->> 'memberTo' is null or h.explanation ->> 'partYear' is null) limit 1),
           (select o.number from account_opening o
             where o.council_id = p.council_id and o.year = of_year and o.withdrawn_at is null order by o.issued_on limit 1)) as number
    from before p where p.council_id <> annual_fee_of_predecessor.council
   order by number nulls last limit 1
$$;
comment on function annual_fee_of_predecessor is 'The number of that invoice; null where there is none. Of who was a member before the succession nothing: it owes its own.';
revoke execute on function annual_fee_of_predecessor from public;
grant execute on function annual_fee_of_predecessor(uuid, integer) to association_admin;

create or replace function annual_fee_is_settled(council uuid, of_year integer) returns boolean
language sql stable as $$
  select exists (select from charge h where h.council_id = council and h.kind = 'ANNUAL' and h.year = of_year)
      or exists (select from account_opening o where o.council_id = council and o.year = of_year and o.withdrawn_at is null)
      or annual_fee_of_predecessor(council, of_year) is not null
      or exists (select from relief r where r.council_id = council and r.kind in ('WAIVER', 'MORATORIUM') and r.approved_at is not null
           and r.withdrawn_at is null and r.counted @> daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]'))
      -- by what other reliefs come to, the last run that reckoned it says
      or exists (select from billing_line l join billing_run b on b.id = l.run_id
           where l.council_id = council and b.kind = 'ANNUAL' and b.year = of_year and l.hindrance = 'RELIEVED'
             and exists (select from relief r where r.council_id = council and r.approved_at is not null and r.withdrawn_at is null
                   and r.kind <> 'SPONSOR' and r.counted && daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]')))
$$;
