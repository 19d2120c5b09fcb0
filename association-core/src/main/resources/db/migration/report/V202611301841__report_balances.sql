-- What every council owed on a day, and how old it was then: its entries until the day, and what of its charges was still to be paid.
create function report_balances(on_day date)
returns table (council_id uuid, name text, search_key text, oblast_code text, oblast text, oblast_en text, standing text,
               balance numeric, not_due numeric, days_1_30 numeric, days_31_90 numeric, over_90 numeric)
language sql stable as $$
  select c.id, c.name, c.search_key, c.oblast_code, o.name, o.name_en, coalesce(m.standing, ''), coalesce(b.balance, 0.00),
         coalesce(a.not_due, 0.00), coalesce(a.days_1_30, 0.00), coalesce(a.days_31_90, 0.00), coalesce(a.over_90, 0.00)
    from council c
    join oblast o on o.code = c.oblast_code
    left join report_members_standing(on_day) m on m.council_id = c.id
    left join (select e.council_id, sum(e.amount) as balance from account_entry e where e.booked_on <= on_day group by e.council_id) b
      on b.council_id = c.id
    left join (select p.council_id,
                      sum(p.outstanding) filter (where p.due_on >= on_day) as not_due,
                      sum(p.outstanding) filter (where on_day - p.due_on between 1 and 30) as days_1_30,
                      sum(p.outstanding) filter (where on_day - p.due_on between 31 and 90) as days_31_90,
                      sum(p.outstanding) filter (where on_day - p.due_on > 90) as over_90
                 from charge_parts(on_day) p where p.outstanding > 0 group by p.council_id) a
      on a.council_id = c.id
   where b.council_id is not null or (m.council_id is not null and c.merged_into is null)
$$;
comment on function report_balances is 'standing is the one on the day, empty of a council that was no member then. What was paid ahead is not_due + days_1_30 + days_31_90 + over_90 - balance.';
revoke execute on function report_balances from public;
grant execute on function report_balances to association_admin;
