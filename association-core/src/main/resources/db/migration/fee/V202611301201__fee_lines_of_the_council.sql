-- In an act the council may also have lines that the association lacks, and an opening balance of its own.
alter table reconciliation_answer
  add column added text not null default '{"lines":[]}',
  add column opening numeric(14, 2);
comment on column reconciliation_answer.added is 'Lines of the council''s books that the act has not, as canonical JSON; what lowers the debt is negative.';
comment on column reconciliation_answer.opening is 'The council''s own opening balance; negative is paid ahead.';
create index reconciliation_act_newest on reconciliation_act (drawn_at desc, id);
