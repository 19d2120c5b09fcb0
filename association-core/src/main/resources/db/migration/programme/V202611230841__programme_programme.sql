create table programme (
  id           uuid primary key,
  council_id   uuid not null references council,
  title        text not null check (length(title) between 1 and 500),
  from_year    integer not null,
  to_year      integer not null,
  starts       date not null,
  ends         date not null,
  customer     text not null,
  executors    text not null,
  legal_bases  text not null,
  background   text not null,
  purpose      text not null,
  tasks        text not null,
  results      text not null,
  stages       text not null,
  control      text not null,
  state        text not null constraint programme_state_is_known check (state in ('DRAFT', 'AGREED', 'APPROVED')),
  based_on     uuid references programme,
  drafted_by   text not null,
  drafted_at   timestamptz not null,
  changed_by   text not null,
  changed_at   timestamptz not null,
  version      bigint not null,
  constraint programme_years_are_those_of_its_days check (from_year = extract(year from starts) and to_year = extract(year from ends)),
  constraint programme_ends_after_it_starts check (ends >= starts)
);
comment on column programme.executors is 'One a line; so are legal_bases, tasks and stages.';
create index programme_of_council on programme (council_id, from_year);
create index programme_by_year on programme (from_year, to_year, state);
create index programme_based_on on programme (based_on);
call protect('programme');

create table programme_funding (
  id           uuid primary key,
  council_id   uuid not null references council,
  programme_id uuid not null references programme on delete cascade,
  place        integer not null,
  year         integer not null,
  source       text not null check (length(source) between 1 and 200),
  amount       numeric(14,2) not null constraint funding_is_not_negative check (amount >= 0),
  kpkvk        text constraint kpkvk_has_seven_digits check (kpkvk ~ '^[0-9]{7}$'),
  kekv         text constraint kekv_has_four_digits check (kekv ~ '^[0-9]{4}$'),
  -- deferred: a revision writes the new lines before it removes the old ones
  constraint one_line_for_a_year_and_source unique (programme_id, year, source) deferrable initially deferred
);
create index programme_funding_of_council on programme_funding (council_id);
call protect('programme_funding');

create table programme_fee (
  id           uuid primary key,
  council_id   uuid not null references council,
  programme_id uuid not null references programme on delete cascade,
  year         integer not null,
  amount       numeric(14,2) not null,
  explanation  jsonb not null,
  constraint one_fee_for_a_year unique (programme_id, year) deferrable initially deferred
);
comment on table programme_fee is 'The fee as the tariff gave it when the draft was last saved, with its whole explanation.';
create index programme_fee_of_council on programme_fee (council_id);
call protect('programme_fee');

create table programme_act (
  id             uuid primary key,
  council_id     uuid not null references council,
  programme_id   uuid not null references programme,
  body           text not null constraint acting_body_is_known check (body in ('EXECUTIVE_COMMITTEE', 'SESSION', 'MILITARY_ADMINISTRATION')),
  body_name      text not null check (length(body_name) between 1 and 300),
  verb           text not null constraint act_verb_is_known check (verb in ('AGREED', 'APPROVED')),
  paper          text not null constraint act_paper_is_known check (paper in ('DECISION', 'ORDER')),
  number         text not null check (length(number) between 1 and 50),
  dated          date not null,
  signed_given_name text not null,
  signed_surname    text not null,
  signed_position   text not null,
  signed_gender     text not null check (signed_gender in ('FEMININE', 'MASCULINE')),
  file_id        uuid,
  entered_by     text not null,
  entered_at     timestamptz not null,
  constraint one_act_of_a_verb unique (programme_id, verb)
);
comment on column programme_act.number is 'In any style: 42, 15-15, 24/9, 16/VIII-870, 791-9-рд, 390-р.';
create index programme_act_of_council on programme_act (council_id);
call protect('programme_act', 'council_id', 'select, insert');
revoke update, delete on programme_act from association_admin;
create trigger acts_are_only_added before update or delete on programme_act for each row execute function refuse_rewriting();

-- One row a programme for the lists of both portals; the reader's own row security holds.
create view programme_in_register with (security_invoker = true) as
select p.id, p.council_id, c.name as council, c.search_key, c.oblast_code, c.demonstration, p.title,
       p.from_year, p.to_year, p.state, p.changed_at,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id), 0)::numeric(14,2) as total
from programme p join council c on c.id = p.council_id;
grant select on programme_in_register to association_member, association_admin;
