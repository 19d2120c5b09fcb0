-- Who represents a council in the association, and the act that authorises them; a head needs none.
alter table official add column authority text,
  add constraint official_representative_is_authorised check (position <> 'REPRESENTATIVE' or authority is not null);
comment on column official.authority is 'The body, the date and the number of the act, as one line.';
