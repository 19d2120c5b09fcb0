-- What a council cannot fund now may be due in two parts.
alter table programme_shortfall
  add first_amount numeric(14,2),
  add second_on date,
  drop constraint rest_due_is_known,
  drop constraint the_rest_is_due_on_a_day_or_by_a_decision,
  add constraint rest_due_is_known check (rest_due in ('LATER_THIS_YEAR', 'NEXT_YEAR', 'IN_TWO_PARTS', 'BY_DECISION')),
  add constraint the_rest_is_due_on_a_day_or_by_a_decision check (
    case rest_due when 'BY_DECISION' then decision is not null when 'LATER_THIS_YEAR' then extract(year from due_on) = year
                  when 'NEXT_YEAR' then extract(year from due_on) = year + 1
                  when 'IN_TWO_PARTS' then extract(year from due_on) >= year and extract(year from second_on) <= year + 1 end),
  add constraint only_two_parts_have_a_first_and_a_second check (
    coalesce(rest_due = 'IN_TWO_PARTS', false) = (first_amount is not null) and (first_amount is null) = (second_on is null)),
  add constraint the_second_part_is_due_after_the_first check (second_on > due_on),
  add constraint the_first_part_is_a_part_of_what_is_missing check (first_amount > 0 and first_amount < fee - fundable);
comment on column programme_shortfall.first_amount is 'Due on due_on; the remainder of what is missing on second_on.';
