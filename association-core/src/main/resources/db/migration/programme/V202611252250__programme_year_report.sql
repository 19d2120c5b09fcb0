-- The report on a programme's execution in a year: written as a draft, finished once, then it stands. A mistake is answered by the
-- next report on the year.
create table programme_year_report (
  id             uuid primary key,
  council_id     uuid not null references council,
  year           integer not null constraint report_year_is_likely check (year between 1991 and 2200),
  number         integer not null,
  programme_id   uuid not null references programme,
  state          text not null constraint report_state_is_known check (state in ('DRAFT', 'FINAL')),
  content        text not null constraint report_content_is_an_object check (left(content, 1) = '{'),
  planned        numeric(14,2) not null,
  spent          numeric(14,2) not null,
  content_sha256 text,
  saved_by       text not null,
  saved_shown    text not null,
  saved_at       timestamptz not null,
  finished_by    text,
  finished_shown text,
  finished_at    timestamptz,
  version        bigint not null,
  constraint one_report_of_a_number unique (council_id, year, number),
  constraint a_final_report_says_who_and_when check (
    (state = 'FINAL') = (finished_by is not null) and (state = 'FINAL') = (finished_shown is not null)
    and (state = 'FINAL') = (finished_at is not null)),
  constraint a_final_report_has_its_hash check (
    case state when 'FINAL' then content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex') else content_sha256 is null end)
);
comment on column programme_year_report.content is 'Canonical JSON of everything the report says: keys in order, amounts and quantities as decimal text.';
comment on column programme_year_report.programme_id is 'The edition that was in force when the report was last saved.';
create index year_report_on_programme on programme_year_report (programme_id);
create unique index one_report_is_being_written on programme_year_report (council_id, year) where state = 'DRAFT';
call protect('programme_year_report', 'council_id', 'select, insert, update');
revoke delete on programme_year_report from association_admin;
create trigger a_final_report_stands before update on programme_year_report for each row when (old.state = 'FINAL') execute function refuse_rewriting();
create trigger reports_are_not_removed before delete on programme_year_report for each row execute function refuse_rewriting();
