-- Whether an entry fee has come: what makes a member, and what the queue of candidates shows, are one answer.
create function entry_fee_has_come(council uuid, on_day date) returns boolean
language sql stable as $$
  -- paid in full, and no part of it passed on unpaid
  select exists (select from charge h join invoice i on i.charge_id = h.id join invoice_row r on r.id = i.id
           where h.council_id = entry_fee_has_come.council and h.kind = 'ENTRY' and r.corrected > 0
             and h.after_exit is not distinct from last_end_of_membership(entry_fee_has_come.council)
             and r.paid >= r.corrected and r.passed_on <= 0)
      -- or taken off by a decision whole; what a discount comes to, the run of the year says, or the invoice corrected by it to nothing
      or exists (select from relief w
           left join membership m on m.council_id = w.council_id and m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
           cross join lateral (select coalesce(m.member_since, entry_fee_has_come.on_day) as day) j
           where w.council_id = entry_fee_has_come.council and w.fee = 'ENTRY' and w.kind <> 'SPONSOR'
             and w.approved_at is not null and w.withdrawn_at is null and w.counted @> j.day
             and (w.kind = 'WAIVER'
               or exists (select from billing_line l join billing_run b on b.id = l.run_id
                    where l.council_id = entry_fee_has_come.council and l.hindrance = 'RELIEVED' and b.kind = 'ENTRY' and b.year = extract(year from j.day))
               or w.sum is not null and exists (select from charge h join invoice i on i.charge_id = h.id join invoice_row r on r.id = i.id
                    where h.council_id = entry_fee_has_come.council and h.kind = 'ENTRY' and r.corrected <= 0
                      and h.after_exit is not distinct from last_end_of_membership(entry_fee_has_come.council) and r.passed_on <= 0))
             and not exists (select from charge h join invoice i on i.charge_id = h.id join invoice_row r on r.id = i.id
                    where h.council_id = entry_fee_has_come.council and h.kind = 'ENTRY' and r.outstanding > 0
                      and h.after_exit is not distinct from last_end_of_membership(entry_fee_has_come.council)))
      -- or paid by a membership before, where the tariff asks for it once
      or exists (select from tariff t
           where t.kind = 'ENTRY' and t.entry_once and t.withdrawn_at is null
             and t.valid_from <= entry_fee_has_come.on_day and coalesce(t.valid_to >= entry_fee_has_come.on_day, true))
         and last_end_of_membership(entry_fee_has_come.council) is not null
$$;
comment on function entry_fee_has_come is 'Of the way in that the council is on: the invoice of it paid, or nothing to be paid.';
revoke execute on function entry_fee_has_come from public;
grant execute on function entry_fee_has_come(uuid, date) to association_admin;
