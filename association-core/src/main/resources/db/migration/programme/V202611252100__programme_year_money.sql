-- What becomes of a year's money in the council's own budget and at the Treasury, as its accountant tells it. It belongs to
-- the council and the year, not to one programme: the budget may plan before the programme is approved.
create table programme_year_money (
  id            uuid primary key,
  council_id    uuid not null references council,
  year          integer not null constraint money_year_is_likely check (year between 1991 and 2200),
  place         integer not null,
  step          text not null constraint money_step_is_known check (step in ('PLANNED', 'LEGAL_COMMITMENT', 'FINANCIAL_COMMITMENT', 'PAID', 'LAPSED')),
  amount        numeric(14,2) not null,
  dated         date not null,
  document      text check (length(document) between 1 and 100),
  note          text check (length(note) between 1 and 1000),
  corrects      uuid constraint an_entry_is_corrected_once unique references programme_year_money,
  renews        uuid references programme_year_money,
  entered_by    text not null,
  entered_shown text not null,
  entered_at    timestamptz not null,
  constraint one_entry_at_a_place unique (council_id, year, place),
  constraint only_a_correction_is_of_nothing check (amount <> 0 or corrects is not null),
  constraint only_a_lapse_has_no_document check (step = 'LAPSED' or document is not null),
  constraint only_legal_commitments_renew check (renews is null or step = 'LEGAL_COMMITMENT'),
  -- the budget period is the calendar year (Budget Code, article 3); commitments and payments belong to it
  constraint money_moves_in_its_year check (step = 'PLANNED' or extract(year from dated) = year),
  constraint money_lapses_on_the_last_day check (step <> 'LAPSED' or (dated = make_date(year, 12, 31) and amount >= 0))
);
comment on table programme_year_money is 'Only ever added to. A mistake is answered by an entry that names the one it corrects and counts in its place.';
comment on column programme_year_money.amount is 'Below zero where money goes back: a plan cut, a commitment taken off, a payment returned. Zero withdraws the entry it corrects.';
comment on column programme_year_money.renews is 'A lapse of the year before that this commitment registers again.';
create index year_money_renews on programme_year_money (renews);
-- so that of several nodes at the year's end one writes the lapse
create unique index a_year_lapses_once on programme_year_money (council_id, year) where step = 'LAPSED' and corrects is null;
call protect('programme_year_money', 'council_id', 'select, insert');
revoke update, delete on programme_year_money from association_admin;
create trigger year_money_is_only_added before update or delete on programme_year_money for each row execute function refuse_rewriting();

-- Where each year of each council stands, from the entries that count: those that no later one corrects.
create view programme_year_sums with (security_invoker = true) as
select m.council_id, m.year,
       coalesce(sum(m.amount) filter (where m.step = 'PLANNED'), 0.00)::numeric(14,2) as planned,
       coalesce(sum(m.amount) filter (where m.step = 'LEGAL_COMMITMENT'), 0.00)::numeric(14,2) as legal,
       coalesce(sum(m.amount) filter (where m.step = 'FINANCIAL_COMMITMENT'), 0.00)::numeric(14,2) as financial,
       coalesce(sum(m.amount) filter (where m.step = 'PAID'), 0.00)::numeric(14,2) as paid,
       coalesce(sum(m.amount) filter (where m.step = 'LAPSED'), 0.00)::numeric(14,2) as lapsed,
       coalesce(sum(m.amount) filter (where m.renews is not null), 0.00)::numeric(14,2) as renewed
  from programme_year_money m
 where not exists (select from programme_year_money later where later.corrects = m.id)
 group by m.council_id, m.year;
grant select on programme_year_sums to association_member, association_admin;
