-- Whoever cannot sign in gets the invoice itself instead of a link: its PDF is attached when the mail is handed over.
alter table outbox_mail add column invoice_id uuid references invoice;
create index outbox_mail_of_invoice on outbox_mail (invoice_id);
comment on column outbox_mail.invoice_id is 'Whose PDF goes with it, to people who do not sign in.';
