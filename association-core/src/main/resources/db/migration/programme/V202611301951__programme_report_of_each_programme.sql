-- Each programme of a year is reported on by itself.
alter table programme_year_report add column first_edition uuid references programme;
alter table programme_year_report disable trigger a_final_report_stands;
update programme_year_report r set first_edition = (select p.first_edition from programme p where p.id = r.programme_id);
alter table programme_year_report enable trigger a_final_report_stands;
alter table programme_year_report alter column first_edition set not null;
comment on column programme_year_report.first_edition is 'The programme as a whole; its reports on a year are numbered by themselves.';
alter table programme_year_report drop constraint one_report_of_a_number;
alter table programme_year_report add constraint one_report_of_a_number unique (council_id, year, first_edition, number);
drop index one_report_is_being_written;
create unique index one_report_is_being_written on programme_year_report (council_id, year, first_edition) where state = 'DRAFT';
create index year_report_of_programme on programme_year_report (first_edition);
