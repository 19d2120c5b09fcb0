-- A council that funds less than the fee says so, and the office agrees how the rest is due, so that it is agreed and not lost.
create table programme_shortfall (
  id          uuid primary key,
  council_id  uuid not null references council,
  year        integer not null constraint shortfall_year_is_likely check (year between 1991 and 2200),
  place       integer not null,
  step        text not null constraint shortfall_step_is_known check (step in ('STATED', 'AGREED', 'DECLINED')),
  fee         numeric(14,2) not null constraint shortfall_fee_is_positive check (fee > 0),
  fundable    numeric(14,2) not null,
  rest_due    text constraint rest_due_is_known check (rest_due in ('LATER_THIS_YEAR', 'NEXT_YEAR', 'BY_DECISION')),
  due_on      date,
  decision    text check (length(decision) between 1 and 200),
  words       text check (length(words) between 1 and 1000),
  said_by     text not null,
  said_shown  text not null,
  said_at     timestamptz not null,
  constraint one_word_on_a_shortfall_at_a_place unique (council_id, year, place),
  constraint what_is_fundable_is_less_than_the_fee check (fundable >= 0 and fundable < fee),
  constraint only_an_agreement_says_when_the_rest_is_due check (
    (step = 'AGREED') = (rest_due is not null) and (step = 'AGREED' or (due_on is null and decision is null))),
  constraint the_rest_is_due_on_a_day_or_by_a_decision check (
    case rest_due when 'BY_DECISION' then decision is not null when 'LATER_THIS_YEAR' then extract(year from due_on) = year
                  when 'NEXT_YEAR' then extract(year from due_on) = year + 1 end),
  constraint a_shortfall_has_its_reason check (step = 'AGREED' or words is not null)
);
comment on table programme_shortfall is 'Only ever added to; the newest word is where the talk stands. An answer repeats the sums it answers.';
call protect('programme_shortfall', 'council_id', 'select, insert');
revoke update, delete on programme_shortfall from association_admin;
create trigger shortfalls_are_only_added before update or delete on programme_shortfall for each row execute function refuse_rewriting();
