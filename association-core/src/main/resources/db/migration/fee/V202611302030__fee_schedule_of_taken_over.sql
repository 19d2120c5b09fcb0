-- A debt that an heir took over is paid in instalments too: the invoice is its predecessor's, the schedule and the days are the heir's own.
-- Several heirs may share one debt, and the predecessor's schedule stays in its own history: so one waits and one holds for each who owes.
alter table payment_schedule add column taken_over text constraint schedule_names_the_debt_taken_over check (length(taken_over) between 1 and 100);
comment on column payment_schedule.taken_over is 'The number of the predecessor''s invoice whose debt the council took over; none for an invoice of its own.';
drop index one_schedule_of_an_invoice_waits;
create unique index one_schedule_of_a_debt_waits on payment_schedule (invoice_id, council_id) where approved_at is null and ended_at is null;
drop index one_schedule_of_an_invoice_is_in_force;
create unique index one_schedule_of_a_debt_is_in_force on payment_schedule (invoice_id, council_id) where approved_at is not null and ended_at is null;

-- A debt that goes on to the next heir, or back when the succession is undone, takes its schedule out of force: by the act of that
-- succession, which is told in its own words and not by body and number.
alter table payment_schedule add column ended_with_debt boolean not null default false,
  add constraint schedule_ends_with_a_debt_taken_over check (not ended_with_debt or (taken_over is not null and ended_at is not null and end_act_body is null)),
  drop constraint schedule_in_force_ends_by_an_act,
  add constraint schedule_in_force_ends_by_an_act check (approved_at is null or ended_at is null or end_act_body is not null or ended_with_debt);
comment on column payment_schedule.ended_with_debt is 'The debt left the heir''s account; the reason is the act by which it did.';
