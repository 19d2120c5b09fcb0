-- Whether a council's annual fee needs no invoice any more: there is one, there was one before the books, or decisions take all of it off.
create function annual_fee_is_settled(council uuid, of_year integer) returns boolean
language sql stable as $$
  select exists (select from charge h where h.council_id = council and h.kind = 'ANNUAL' and h.year = of_year)
      or exists (select from account_opening o where o.council_id = council and o.year = of_year and o.withdrawn_at is null)
      or exists (select from relief r where r.council_id = council and r.kind in ('WAIVER', 'MORATORIUM') and r.approved_at is not null
           and r.withdrawn_at is null and r.counted @> daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]'))
      -- by what other reliefs come to, the last run that reckoned it says
      or exists (select from billing_line l join billing_run b on b.id = l.run_id
           where l.council_id = council and b.kind = 'ANNUAL' and b.year = of_year and l.hindrance = 'RELIEVED'
             and exists (select from relief r where r.council_id = council and r.approved_at is not null and r.withdrawn_at is null
                   and r.kind <> 'SPONSOR' and r.counted && daterange(make_date(of_year, 1, 1), make_date(of_year, 12, 31), '[]')))
$$;
comment on function annual_fee_is_settled is 'Asked where members without an invoice are counted or listed, so that both say the same.';
grant execute on function annual_fee_is_settled(uuid, integer) to association_admin;
