-- A council may say that a figure of the ledger is wrong; the office answers. The ledger itself is never rewritten.
alter table population_figure add constraint population_figure_of_council unique (id, council_id);
create table population_dispute (
  id uuid primary key,
  council_id uuid not null references council,
  figure_id uuid not null,
  claimed int constraint population_dispute_claims_people check (claimed between 0 and 5000000),
  reason text not null,
  raised_by text not null,
  raised_at timestamptz not null,
  outcome text constraint population_dispute_outcome_is_known check (outcome in ('ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
  words text,
  answered_by text,
  answered_at timestamptz,
  constraint population_dispute_is_about_its_own_figure foreign key (figure_id, council_id) references population_figure (id, council_id),
  constraint population_dispute_is_answered_whole check ((outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)),
  constraint population_dispute_is_declined_with_words check (outcome is distinct from 'DECLINED' or words is not null)
);
create unique index population_dispute_waits_once on population_dispute (figure_id) where outcome is null;
create index population_dispute_of_figure on population_dispute (figure_id, council_id);
create index population_dispute_of_council on population_dispute (council_id, raised_at desc);
call protect('population_dispute', 'council_id', 'select, insert, update');
comment on table population_dispute is 'What councils said against figures of the ledger, and what the office answered.';
