-- Reconciliation acts: the association's side as it stood when the act was drawn up, the council's answers beside it, signed copies.
create table reconciliation_act (
  id uuid primary key,
  council_id uuid not null references council,
  series_year integer not null,
  sequence integer not null constraint reconciliation_sequence_is_positive check (sequence > 0),
  number text not null,
  from_day date not null,
  to_day date not null,
  opening numeric(14, 2) not null,
  closing numeric(14, 2) not null,
  frozen text not null,
  frozen_sha256 text not null,
  submission uuid not null constraint reconciliation_once_a_submission unique,
  drawn_by text not null,
  drawn_by_name text not null,
  drawn_at timestamptz not null,
  constraint reconciliation_number_once_a_series unique (series_year, sequence),
  constraint reconciliation_period_runs_forwards check (to_day >= from_day),
  constraint reconciliation_hash_is_of_the_frozen_text check (frozen_sha256 = encode(sha256(convert_to(frozen, 'UTF8')), 'hex'))
);
comment on table reconciliation_act is 'What the association''s books said of a period when the act was drawn up; payments that are recorded later do not change it.';
create index reconciliation_act_of_council on reconciliation_act (council_id, to_day);
call protect('reconciliation_act', 'council_id', 'select');
revoke update, delete on reconciliation_act from association_admin;
create trigger reconciliation_act_is_append_only before update or delete on reconciliation_act for each row execute function refuse_rewriting();

create table reconciliation_answer (
  id uuid primary key,
  council_id uuid not null references council,
  act_id uuid not null references reconciliation_act,
  place integer not null check (place > 0),
  verdict text not null check (verdict in ('AGREED', 'DIFFERS')),
  note text,
  figures text not null,
  closing numeric(14, 2),
  answered_by text not null,
  answered_by_name text not null,
  answered_at timestamptz not null,
  constraint reconciliation_one_answer_at_a_place unique (act_id, place)
);
comment on table reconciliation_answer is 'What the council said of the act; the newest answer counts.';
comment on column reconciliation_answer.figures is 'The council''s own figures by the place of the line, where they differ, as canonical JSON.';
create index reconciliation_answer_of_council on reconciliation_answer (council_id);
call protect('reconciliation_answer', 'council_id', 'select, insert');
revoke update, delete on reconciliation_answer from association_admin;
create trigger reconciliation_answer_is_append_only before update or delete on reconciliation_answer for each row execute function refuse_rewriting();

create table reconciliation_copy (
  id uuid primary key,
  council_id uuid not null references council,
  act_id uuid not null references reconciliation_act,
  place integer not null check (place > 0),
  file_id uuid not null references stored_file,
  attached_by text not null,
  attached_by_name text not null,
  attached_at timestamptz not null,
  constraint reconciliation_one_copy_at_a_place unique (act_id, place)
);
comment on table reconciliation_copy is 'Signed copies: PDF, scan, p7s or asice; who signed stands in file_signature.';
create index reconciliation_copy_of_council on reconciliation_copy (council_id);
create index reconciliation_copy_of_file on reconciliation_copy (file_id);
call protect('reconciliation_copy', 'council_id', 'select, insert');
revoke update, delete on reconciliation_copy from association_admin;
create trigger reconciliation_copy_is_append_only before update or delete on reconciliation_copy for each row execute function refuse_rewriting();
