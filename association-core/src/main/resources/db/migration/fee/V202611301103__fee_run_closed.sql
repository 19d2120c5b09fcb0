-- A run that was stopped half way is closed: what is left of it gets no invoice by it and stands in nobody's way.
alter table billing_run drop constraint billing_run_state_check;
alter table billing_run add constraint billing_run_state_check
  check (state in ('SIMULATED', 'APPROVED', 'ISSUING', 'ISSUED', 'UNDONE', 'CLOSED'));
alter table billing_run
  add closed_by text, add closed_by_name text,
  add closed_because text constraint run_is_closed_in_short_words check (length(closed_because) between 1 and 500);
alter table billing_run add constraint closed_run_says_by_whom_and_why
  check ((state = 'CLOSED') = (closed_by is not null) and (closed_by is null) = (closed_because is null) and (closed_by is null) = (closed_by_name is null));
