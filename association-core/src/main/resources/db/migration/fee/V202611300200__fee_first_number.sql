-- Where a series begins: an association that issued papers before it came here goes on from its last number.
alter table number_series add column begins_with integer not null default 1
  constraint number_series_begins_with_a_number check (begins_with > 0);
alter table number_series add constraint number_series_counts_from_its_beginning check (last >= begins_with - 1);
comment on column number_series.begins_with is 'The first number of the series; while last is one less, none was given and the beginning may still be changed.';
