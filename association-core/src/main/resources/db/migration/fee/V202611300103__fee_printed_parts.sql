-- An invoice may print parts with days of their own. They stand where agreed parts do, before every agreement.
alter table charge_deferral drop constraint deferral_agreements_count_from_one;
alter table charge_deferral add constraint deferral_agreements_count_from_the_printed_parts check (agreement >= 0);
comment on column charge_deferral.agreement is '0 are the parts that the invoice itself prints, held from its day on; what was agreed later counts from 1.';
comment on column charge_deferral.agreed_on is 'The day from which the parts hold.';
