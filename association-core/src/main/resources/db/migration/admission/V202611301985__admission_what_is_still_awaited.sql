-- Of an admitted council: whether the act that makes it a member is entered, and whether its entry fee has come. The page of the
-- link asks, so that it names only what is still to come.
create function door_application_met(secret bytea, at_moment timestamptz) returns table (decided boolean, paid boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from membership_step_ahead w where w.council_id = a.council_id and w.to_standing = 'ACTIVE'),
          exists (select from charge h join invoice i on i.charge_id = h.id join invoice_row r on r.id = i.id
                   where h.council_id = a.council_id and h.kind = 'ENTRY' and r.corrected > 0 and r.paid >= r.corrected
                     and r.passed_on <= 0 and h.after_exit is not distinct from last_end_of_membership(h.council_id))
     from admission_application a where a.id = admission_linked(secret, at_moment) $$;
comment on function door_application_met is 'What an admitted council waits for no more: the act, the entry fee.';
revoke execute on function door_application_met from public;
grant execute on function door_application_met to association_member, association_admin;
