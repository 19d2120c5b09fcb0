-- As charge_parts says whose a charge is: what of an invoice passed on is looked for on any account.
create index account_entry_of_charge on account_entry ((coalesce(about, about_opening, source))) where amount > 0 and due_on is not null;
