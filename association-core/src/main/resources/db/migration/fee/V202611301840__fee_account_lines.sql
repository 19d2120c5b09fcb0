-- An entry of the account with what its document is about, as that document says it: for the statement of a period.
create view account_line with (security_invoker = true) as
  select e.id, e.council_id, e.kind, e.booked_on, e."position", e.amount, e.reference,
         case when e.kind in ('CORRECTION', 'WRITE_OFF', 'REFUND') then k.reason
              when e.kind = 'PAYMENT' then concat_ws(': ', p.payer, p.purpose)
              else i.frozen::jsonb ->> 'line' end as about
    from account_entry e
    left join invoice i on i.id = case when e.kind = 'CHARGE' then e.source else e.about end and i.council_id = e.council_id
    left join correction k on k.id = e.source
    left join payment p on p.id = e.source;
comment on view account_line is 'about: of a charge the line that its invoice prints, of a payment who paid it and what for, of a correction its reason; empty of what came from before the books, or from another council''s invoice.';
grant select on account_line to association_member, association_admin;
