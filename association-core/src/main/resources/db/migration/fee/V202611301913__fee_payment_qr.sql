-- The National Bank's QR code on invoices, off until an administrator has checked the text of its rules.
create table payment_qr (
  id smallint primary key default 1 constraint payment_qr_is_one check (id = 1),
  is_on boolean not null default false,
  said_by text,
  said_by_shown text,
  said_at timestamptz,
  constraint payment_qr_says_who_switched_it check (num_nonnulls(said_by, said_by_shown, said_at) in (0, 3) and (said_at is not null or not is_on))
);
insert into payment_qr default values;
comment on table payment_qr is 'Whether invoices that are issued from now on carry the code; those issued keep what they have.';
grant select, update on payment_qr to association_admin;
