-- A formal letter goes by mail as a file: made when it was issued, attached when the mail is handed over.
alter table outbox_mail add column letter_id uuid references letter;
create index outbox_mail_of_letter on outbox_mail (letter_id);
comment on column outbox_mail.letter_id is 'Whose PDF goes with it.';
